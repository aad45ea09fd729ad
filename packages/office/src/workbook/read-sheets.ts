import readXlsxFile from 'read-excel-file/universal'
import { type OfficeDraft, wholeFile } from '../make-finding.js'
import { walkXml } from '../xml/walk-xml.js'
import { openPackage } from '../zip/open-package.js'

/** A number cell with the text it is stored as. */
export interface StoredNumber {
  readonly stored: string
}

/** What stands in a cell. */
export type Cell = string | boolean | StoredNumber | Date | null

/** Rows of cells, from the first row and column of the sheet. */
export type Grid = readonly (readonly Cell[])[]

/** The sheets of a workbook by name, or what is wrong with it. */
export type ReadSheets =
  | { readonly sheets: ReadonlyMap<string, Grid>; readonly problem?: undefined }
  | { readonly problem: OfficeDraft }

/** Rows and columns beyond any form; a stray cell far out would otherwise be filled up to with empty ones. */
const mostRows = 20_000
const mostColumns = 200

/** Column number of a cell's address, from 1. */
const columnOf = (address: string): number =>
  [...address.replace(/(?<!\d)\d+$/, '').toUpperCase()].reduce(
    (number, letter) => number * 26 + letter.charCodeAt(0) - 64,
    0,
  )

/** Goes through a sheet before it is read: its XML is sound, and nothing stands far out. */
const problemOfSheet = (
  name: string,
  part: Uint8Array,
  file: string | undefined,
): OfficeDraft | undefined => {
  const at = [wholeFile(file)] as const
  let rows = 0
  let columns = 0
  let row = 0
  let column = 0
  const problem = walkXml(part, {
    open: ({ name: element, attributes }) => {
      if (element === 'row') {
        row = Number(attributes['r'] ?? row + 1)
        column = 0
        if (!(row <= rows)) rows = row
      }
      if (element === 'c') {
        column = attributes['r'] === undefined ? column + 1 : columnOf(attributes['r'])
        if (!(column <= columns)) columns = column
        const ofCell = Number(/(?<!\d)\d+$/.exec(attributes['r'] ?? '')?.[0] ?? row)
        if (!(ofCell <= rows)) rows = ofCell
      }
    },
    close: () => {},
    text: () => {},
  })
  if (problem !== undefined)
    return { code: problem === 'doctype' ? 'OFF-009' : 'OFF-006', params: { part: name }, at }
  return rows <= mostRows && columns <= mostColumns
    ? undefined
    : { code: 'OFF-007.cells', params: { sheet: name, rows, columns }, at }
}

const isXml = (name: string): boolean => name.startsWith('xl/') && !name.includes('/theme/')

/** Reads the sheets of a workbook. A formula counts with the result that is stored; nothing is computed. */
export const readSheets = async (
  bytes: Uint8Array,
  file: string | undefined,
): Promise<ReadSheets> => {
  const opened = openPackage(bytes, 'workbook', file)
  if (opened.problem !== undefined) return opened
  for (const [name, part] of opened.parts) {
    const problem = isXml(name) ? problemOfSheet(name, part, file) : undefined
    if (problem !== undefined) return { problem }
  }
  try {
    const sheets = await readXlsxFile<StoredNumber>(new Blob([bytes.slice()]), {
      trim: false,
      parseNumber: (stored) => ({ stored }),
    })
    return {
      sheets: new Map(sheets.map(({ sheet, data }) => [sheet, data as unknown as Grid])),
    }
  } catch {
    // Whatever the library could not read: a missing part, a cell without a value. The file is at fault, and Excel can mend it.
    return { problem: { code: 'OFF-006', params: { part: 'xl' }, at: [wholeFile(file)] } }
  }
}
