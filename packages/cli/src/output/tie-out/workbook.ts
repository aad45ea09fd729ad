import type { Catalog, Language } from '@fazhi/model'
import { writeTables } from '@fazhi/office'
import { sheetOf } from '../sheet.js'
import type { LookedRow } from './line.js'
import { tieOutTable } from './table.js'
import { words } from './words.js'

const widths = [8, 20, 6, 30, 34, 28, 20, 10, 6, 6, 30, 10, 24, 50, 40]

/** A tie-out as a workbook: what is to be looked at on the first sheet, all rows in the order of the text on the second. */
export const tieOutWorkbook = (
  rows: readonly LookedRow[],
  catalog: Pick<Catalog, 'facts' | 'rates'>,
  language: Language,
): Promise<Uint8Array> => {
  const say = words[language]
  const [titles = [], ...all] = tieOutTable(rows, catalog, language)
  const [, ...open] = tieOutTable(
    rows.filter(({ status, lastYear }) => status !== 'equal' || lastYear !== undefined),
    catalog,
    language,
  )
  return writeTables(
    [sheetOf(say.sheets.open, titles, widths, open), sheetOf(say.sheets.all, titles, widths, all)],
    language,
  )
}
