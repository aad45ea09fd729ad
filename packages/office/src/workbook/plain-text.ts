// Control characters other than a line feed, lone surrogates, noncharacters and the replacement character are dropped on the way
// into a workbook; so is the spelling Excel itself uses for such characters.
const lost = /(?!\n)[\p{Cc}\p{Cn}\p{Cs}\ufffd]/gu
const excelEscape = /_x[0-9A-Fa-f]{4}_/

const isPlain = (text: string): boolean =>
  text !== '' &&
  text.trim() === text &&
  !text.startsWith('"') &&
  text.search(lost) === -1 &&
  !excelEscape.test(text) &&
  // Texts are keys of a table while a workbook is written; the names every object has would be taken for entries.
  !(text in {})

const escaped = (character: string): string =>
  Array.from({ length: character.length }, (_, index) =>
    character.charCodeAt(index).toString(16).padStart(4, '0'),
  )
    .map((unit) => `\\u${unit}`)
    .join('')

/** JSON whose text survives a workbook: what a cell would lose is escaped. */
export const safeJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll('_x', '\\u005fx').replace(lost, escaped)

/** A text as it stands in a cell: itself wherever a cell can hold it, else a JSON string. */
export const writeText = (text: string): string => (isPlain(text) ? text : safeJson(text))

/** JSON in a cell, where it is JSON. */
export const readJson = (cell: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(cell) }
  } catch {
    return undefined
  }
}

/** The text of a cell. A cell that begins with a quotation mark and is no JSON string is what somebody typed. */
export const readText = (cell: string): string => {
  const json = cell.startsWith('"') ? readJson(cell) : undefined
  return typeof json?.value === 'string' ? json.value : cell.trim()
}

const separator = /[；;\n]/

/** A list as it stands in a cell: its texts joined by a full-width semicolon, or JSON where that could be misread. */
export const writeList = (list: readonly string[]): string => {
  const joined = list.join('；')
  const simple =
    list.every((text) => isPlain(text) && !separator.test(text)) && !joined.startsWith('[')
  return list.length > 0 && simple ? joined : safeJson(list)
}

/** The list in a cell, one text a line or between semicolons. */
export const readList = (cell: string): unknown => {
  const json = cell.startsWith('[') ? readJson(cell) : undefined
  if (Array.isArray(json?.value)) return json.value
  return cell
    .split(separator)
    .map((text) => text.trim())
    .filter((text) => text !== '')
}
