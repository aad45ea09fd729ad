/** What a spreadsheet would run as a formula when a cell begins with it. */
const startsFormula = /^[=+\-@\t\r]/
const isNumber = /^-?\d+(?:\.\d+)?$/

/** A cell for RFC 4180: quoted where needed; text a spreadsheet would run as a formula gets an apostrophe before it, numbers excepted. */
export const csvCell = (text: string): string => {
  const guarded = startsFormula.test(text) && !isNumber.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

/** Rows as CSV that Excel and WPS open as it is: UTF-8 with a byte order mark, CR LF after every row. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`
