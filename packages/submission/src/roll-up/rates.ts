import {
  add,
  type Catalog,
  divide,
  type Exact,
  exact,
  exactOf,
  type FactDefinition,
  printExact,
  type RollUpRate,
} from '@fazhi/model'
import { aggregate } from './aggregate.js'
import { type Given, givenOf, type Inputs, isOwners, unitBelow } from './given.js'

type Rate = Catalog['rates'][number]

const zero = exact(0n)
const sum = (parts: readonly Exact[]): Exact => parts.reduce(add, zero)

/** What one giver's verified value counts; nothing where there is none. */
const countOf = (definition: FactDefinition, given: Given | undefined): Exact | undefined => {
  const value = given?.entry?.verified
  if (value === undefined) return undefined
  const count = aggregate(definition, [value])
  return count === undefined ? undefined : exactOf(count)
}

const rateOf = (
  rate: Rate,
  facts: ReadonlyMap<string, FactDefinition>,
  inputs: Inputs,
): RollUpRate[] => {
  const definitions = [...rate.numerator, ...rate.denominator].map((id) => facts.get(id))
  const known = definitions.filter((definition) => definition !== undefined)
  // A rate of a fact that does not add up, or that nobody knows, has no sums; one that the city owns on one side and units on the other
  // has no giver of both.
  if (
    known.length < definitions.length ||
    known.some(({ aggregate: rule }) => rule === 'none' || rule === 'distinct') ||
    new Set(known.map(isOwners)).size > 1
  )
    return []
  const given = new Map(
    known.map((definition) => [
      definition.id,
      new Map(givenOf(definition, inputs).map((one) => [one.from, one])),
    ]),
  )
  const givers = [...new Set([...given.values()].flatMap((byGiver) => [...byGiver.keys()]))].sort()
  const numerators: Exact[] = []
  const denominators: Exact[] = []
  const from: string[] = []
  const missing: string[] = []
  let expected = givers.length
  const side = (ids: readonly string[], giver: string): Exact | undefined => {
    const parts = ids.map((id) => {
      const definition = facts.get(id)
      return definition === undefined ? undefined : countOf(definition, given.get(id)?.get(giver))
    })
    const all = parts.filter((part) => part !== undefined)
    return all.length < parts.length ? undefined : sum(all)
  }
  for (const giver of givers) {
    const numerator = side(rate.numerator, giver)
    const denominator = side(rate.denominator, giver)
    if (numerator !== undefined && denominator !== undefined) {
      numerators.push(numerator)
      denominators.push(denominator)
      from.push(giver)
      continue
    }
    // Who has nothing to count on one side has answered: it adds to neither.
    const answered = known.some(
      ({ id }) => given.get(id)?.get(giver)?.entry?.notApplicable !== undefined,
    )
    if (answered) from.push(giver)
    else missing.push(giver)
  }
  for (const { place, rollUp } of known.some(isOwners) ? [] : inputs.places) {
    const below = rollUp.rates?.find((one) => one.rate === rate.id)
    if (below === undefined) {
      missing.push(place)
      expected++
      continue
    }
    numerators.push(exactOf(below.numerator))
    denominators.push(exactOf(below.denominator))
    from.push(...below.from.map((unit) => unitBelow(place, unit)))
    missing.push(...below.missing.map((unit) => unitBelow(place, unit)))
    expected += below.expected
  }
  if (numerators.length === 0) return []
  const numerator = sum(numerators)
  const denominator = sum(denominators)
  return [
    {
      rate: rate.id,
      numerator: printExact(numerator),
      denominator: printExact(denominator),
      ...(denominator.n === 0n ? {} : { value: printExact(divide(numerator, denominator)) }),
      from,
      expected,
      missing,
    },
  ]
}

/**
 * Rates of a place: the sum of the numerators over the sum of the denominators of those who gave both, so that the two sides speak of
 * the same units. Never a mean of rates.
 */
export const ratesOf = (
  rates: readonly Rate[],
  facts: readonly FactDefinition[],
  inputs: Inputs,
): readonly RollUpRate[] => {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  return rates.flatMap((rate) => rateOf(rate, byId, inputs))
}
