/** Rows of a table with a head line, by column. Cells may stand in double quotation marks. */
export const rowsOf = (text: string): readonly Readonly<Record<string, string>>[] => {
  const lines = text.trimEnd().split(/\r?\n/).map(cellsOf)
  const [head = [], ...rows] = lines
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])))
}

const cellsOf = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
  )
