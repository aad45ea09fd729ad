import type { WorkbookTable } from '@fazhi/office'

/** A sheet of a workbook whose words are in the reader's language already. */
export const sheetOf = (
  name: string,
  titles: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly string[])[],
): WorkbookTable => ({
  name: { zh: name },
  columns: titles.map((title, index) => ({ title: { zh: title }, width: widths[index] ?? 16 })),
  rows,
})
