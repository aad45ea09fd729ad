// Tables of the pages this folder writes.
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

export const row = (cells) => `| ${cells.map(cell).join(' | ')} |`

/** A table with a head; cells hold no line ends and no bars. */
export const table = (heads, rows) =>
  [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n')
