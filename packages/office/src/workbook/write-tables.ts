import { type Language, label, type Text } from '@fazhi/model'
import writeXlsxFile, { type SheetData } from 'write-excel-file/universal'
import { madeByUs } from './made-by-us.js'
import { printed } from './printed.js'
import { cell } from './write-cell.js'
import { header } from './write-header.js'

/** A table of a workbook: a sheet with its name, the titles of its columns, and its rows as text. */
export interface WorkbookTable {
  /** Name of the sheet: at most 31 characters, none of `\ / ? * [ ] :`. */
  readonly name: Text
  readonly columns: readonly { readonly title: Text; readonly width: number }[]
  readonly rows: readonly (readonly string[])[]
}

/**
 * Writes tables as a workbook, a sheet each, looking as the forms do: bold titles that stay in sight. Every cell is text, so that no
 * number is rounded and nothing is run as a formula. `isOwnWorkbook` knows such a workbook again.
 */
export const writeTables = async (
  tables: readonly WorkbookTable[],
  language: Language = 'zh-CN',
): Promise<Uint8Array> => {
  const blob = await writeXlsxFile(
    tables.map(({ name, columns, rows }) => ({
      sheet: label(name, language),
      data: [
        header(
          columns.map(({ title }) => title),
          language,
        ),
        ...rows.map((row) => row.map(cell)),
      ] satisfies SheetData,
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
    })),
    { features: [madeByUs, printed(tables.map(({ name }) => label(name, language)))] },
  ).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}
