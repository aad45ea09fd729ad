import type { Catalog, Language } from '@fazhi/model'
import { writeTables } from '@fazhi/office'
import { sheetOf } from '../sheet.js'
import { type LookedRow, statusOrder } from './line.js'
import { tieOutTable } from './table.js'
import { words } from './words.js'

const widths = [6, 16, 5, 24, 24, 18, 16, 7, 5, 5, 16, 7, 12, 30, 24]

/** A tie-out as a workbook: what is to be looked at on the first sheet, what differs first; all rows in the order of the report on the second. */
export const tieOutWorkbook = (
  rows: readonly LookedRow[],
  catalog: Pick<Catalog, 'facts' | 'rates'>,
  language: Language,
): Promise<Uint8Array> => {
  const say = words[language]
  const [titles = [], ...all] = tieOutTable(rows, catalog, language)
  const [, ...open] = tieOutTable(
    statusOrder.flatMap((wanted) =>
      rows.filter(
        ({ status, lastYear }) =>
          status === wanted && (status !== 'equal' || lastYear !== undefined),
      ),
    ),
    catalog,
    language,
  )
  return writeTables(
    [sheetOf(say.sheets.open, titles, widths, open), sheetOf(say.sheets.all, titles, widths, all)],
    language,
  )
}
