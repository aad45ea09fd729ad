import { type Catalog, type Language, label, type RollUp } from '@fazhi/model'
import { toCsv } from '@fazhi/render'
import { measureOf, words } from './words.js'

/** A roll-up as tables for spreadsheets: figures, and rates as exact fractions; without the row that names the columns. */
export const rollUpTables = (
  rolled: RollUp,
  { facts, rates }: Pick<Catalog, 'facts' | 'rates'>,
  language: Language,
): {
  readonly figures: readonly (readonly string[])[]
  readonly rates: readonly (readonly string[])[]
} => {
  const factOf = new Map(facts.map((fact) => [fact.id, fact]))
  const rateOf = new Map(rates.map((rate) => [rate.id, rate]))
  const row = (
    id: string,
    name: string,
    value: string,
    measure: string,
    { from, expected, missing }: Pick<RollUp['figures'][number], 'from' | 'expected' | 'missing'>,
  ) => [id, name, value, measure, String(from.length), String(expected), missing.join(' ')]
  return {
    figures: rolled.figures.map((one) => {
      const definition = factOf.get(one.fact)
      return row(
        one.fact,
        definition === undefined ? '' : label(definition.name, language),
        one.value,
        definition === undefined ? '' : measureOf(definition),
        one,
      )
    }),
    rates: (rolled.rates ?? []).map((one) => {
      const definition = rateOf.get(one.rate)
      const name = definition === undefined ? '' : label(definition.name, language)
      return row(one.rate, name, `${one.numerator} / ${one.denominator}`, '', one)
    }),
  }
}

/** A roll-up as one table for spreadsheets: figures, then rates. */
export const rollUpCsv = (
  rolled: RollUp,
  catalog: Pick<Catalog, 'facts' | 'rates'>,
  language: Language,
): string => {
  const { figures, rates } = rollUpTables(rolled, catalog, language)
  return toCsv([words[language].head, ...figures, ...rates])
}
