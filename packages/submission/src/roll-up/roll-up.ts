import {
  add,
  type Catalog,
  exactOf,
  type FactDefinition,
  type FactValue,
  printExact,
  type RollUp,
  type RollUpFigure,
} from '@fazhi/model'
import { aggregate, mattersOf } from './aggregate.js'
import {
  belowOf,
  givenOf,
  type Input,
  type Inputs,
  inputsOf,
  silentPlaces,
  unitBelow,
} from './given.js'
import { ratesOf } from './rates.js'

/** What a roll-up may be told. */
export interface RollUpOptions {
  /** The year to roll up; the latest year of the inputs when absent. Inputs of other years are left out. */
  readonly year?: number
}

/** What the figure of a fact comes to: of values given here, and of figures of places below. */
const figureOf = (definition: FactDefinition, inputs: Inputs): RollUpFigure[] => {
  const from: string[] = []
  const missing: string[] = []
  const values: FactValue[] = []
  const given = givenOf(definition, inputs)
  for (const { from: giver, entry } of given) {
    if (entry?.verified !== undefined) values.push(entry.verified)
    // Who says with a reason that there is nothing to count has answered, and adds nothing.
    const answered = entry?.verified !== undefined || entry?.notApplicable !== undefined
    const list = answered ? from : missing
    list.push(giver)
  }
  let expected = given.length
  const below = belowOf(definition, inputs)
  for (const { place, figure } of below) {
    from.push(...figure.from.map((unit) => unitBelow(place, unit)))
    missing.push(...figure.missing.map((unit) => unitBelow(place, unit)))
    expected += figure.expected
  }
  // A place below without the figure is missing as a whole: which of its units owe it is not known here.
  const silent = silentPlaces(definition, inputs)
  missing.push(...silent)
  expected += silent.length
  const here = aggregate(definition, values)
  // Values that do not add up to a figure leave none, though places below have one.
  if (here === undefined && (values.length > 0 || below.length === 0)) return []
  const rest = { from, expected, missing }
  if (definition.aggregate === 'distinct') {
    const matters = [
      ...new Set([
        ...(mattersOf(values) ?? []),
        ...below.flatMap(({ figure }) => figure.matters ?? []),
      ]),
    ].sort()
    return [
      { fact: definition.id, value: printExact(exactOf(String(matters.length))), ...rest, matters },
    ]
  }
  const value =
    below.length === 0 && here !== undefined
      ? here
      : printExact(
          [...(here === undefined ? [] : [here]), ...below.map(({ figure }) => figure.value)]
            .map(exactOf)
            .reduce(add),
        )
  return [{ fact: definition.id, value, ...rest }]
}

/**
 * The figures of a place from verified values only, by the aggregate rule of each fact: counts and amounts are added (a series as
 * its sum), a stock is taken at its end, an owner's figure comes from the city's own facts. Each figure says which units it rests on
 * and which are missing, of the units the fact is asked of. A fact that nobody gave has no figure; it is never 0. Rates, where the
 * catalog has them, are sums over sums. Independent of the order of the inputs.
 *
 * Roll-ups of places below stand beside submissions: counties roll up to their city and cities to their province by this function.
 * What a place below owns itself (its own meetings) stays its own.
 */
export const rollUp = (
  inputs: readonly Input[],
  catalog: Pick<Catalog, 'facts'> & Partial<Pick<Catalog, 'rates'>>,
  options: RollUpOptions = {},
): RollUp => {
  const sorted = inputsOf(inputs, options.year)
  const figures = catalog.facts.flatMap((definition) =>
    definition.aggregate === 'none' ? [] : figureOf(definition, sorted),
  )
  return {
    year: sorted.year,
    figures,
    ...(catalog.rates === undefined
      ? {}
      : { rates: ratesOf(catalog.rates, catalog.facts, sorted) }),
  }
}
