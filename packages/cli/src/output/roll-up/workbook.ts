import { type Catalog, type Language, label, type RollUp } from '@fazhi/model'
import { type WorkbookTable, writeTables } from '@fazhi/office'
import { fill } from '../fill.js'
import { sheetOf } from '../sheet.js'
import { rollUpTables } from './table.js'
import { type FiledTrail, trailRows } from './trail.js'
import { type LeftOut, words } from './words.js'

/** A roll-up as a workbook: figures, rates, where every figure comes from, and what there is to say of it: units that say
 * otherwise than the source of record, figures that were left out. */
export const rollUpWorkbook = (
  rolled: RollUp,
  {
    catalog,
    language,
    trails,
    names,
    otherwise,
    leftOut,
  }: {
    readonly catalog: Pick<Catalog, 'facts' | 'rates'>
    readonly language: Language
    readonly trails: readonly FiledTrail[]
    readonly names: ReadonlyMap<string, string>
    readonly otherwise: readonly string[]
    readonly leftOut: readonly LeftOut[]
  },
): Promise<Uint8Array> => {
  const say = words[language]
  const { figures, rates } = rollUpTables(rolled, catalog, language)
  const widths = [32, 34, 16, 8, 8, 8, 40]
  const factOf = new Map(catalog.facts.map(({ id, name }) => [id, label(name, language)]))
  const sheets: readonly WorkbookTable[] = [
    sheetOf(say.sheets.figures, say.head, widths, figures),
    sheetOf(say.sheets.rates, say.head, widths, rates),
    sheetOf(
      say.sheets.trails,
      [...say.trailFact, ...say.trailHead],
      [32, 34, 24, 24, 14, 16, 40, 40],
      trails.flatMap((trail) =>
        trailRows(trail, names, language).map((row) => [
          trail.fact,
          factOf.get(trail.fact) ?? '',
          ...row,
        ]),
      ),
    ),
    sheetOf(
      say.sheets.otherwise,
      [say.said],
      [100],
      [
        ...otherwise,
        ...leftOut.map((one) => `${say.leftOut}：${fill(say.leftOutOf, { ...one })}`),
      ].map((text) => [text]),
    ),
  ]
  return writeTables(sheets, language)
}
