import type { Catalog, FactDefinition, Rate, RollUp } from '@fazhi/model'

/** What a figure means as far as adding depends on it. Two places that differ in any of it count different things. */
export type FigureDefinition = Pick<FactDefinition, 'type' | 'measure' | 'aggregate' | 'source'>

/** What is compared, in the order it is said. */
export const definitionFields = ['type', 'measure', 'aggregate', 'source'] as const

/** Definitions by the id of the fact. */
export type FigureDefinitions = Readonly<Record<string, FigureDefinition>>

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What the figures of a roll-up mean, by the catalog they were added up with. */
export const figureDefinitions = (
  { figures }: RollUp,
  { facts }: Pick<Catalog, 'facts'>,
): FigureDefinitions => {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  return Object.fromEntries(
    figures.flatMap(({ fact }) => {
      const definition = byId.get(fact)
      if (definition === undefined) return []
      const { type, measure, aggregate, source } = definition
      return [[fact, { type, ...(measure === undefined ? {} : { measure }), aggregate, source }]]
    }),
  )
}

/** What a rate is made of: two places that differ in either do not state the same rate. */
export type RateDefinition = Pick<Rate, 'numerator' | 'denominator'>

/** What rates are made of, by their ids. */
export type RateDefinitions = Readonly<Record<string, RateDefinition>>

/** What the rates of a roll-up are made of, by the catalog they were computed with. */
export const rateDefinitions = (
  { rates = [] }: RollUp,
  catalog: Pick<Catalog, 'rates'>,
): RateDefinitions => {
  const byId = new Map(catalog.rates.map((rate) => [rate.id, rate]))
  return Object.fromEntries(
    rates.flatMap(({ rate }) => {
      const known = byId.get(rate)
      if (known === undefined) return []
      const { numerator, denominator } = known
      return [[rate, { numerator, denominator }]]
    }),
  )
}

const isIds = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string')

/** What rates are made of as a roll-up was written with it; nothing where it is not of that form. */
export const readRateDefinitions = (value: unknown): RateDefinitions | undefined =>
  isObject(value) &&
  Object.values(value).every(
    (one) => isObject(one) && isIds(one['numerator']) && isIds(one['denominator']),
  )
    ? (value as RateDefinitions)
    : undefined

/** Definitions as a roll-up was written with them; nothing where they are not of that form. */
export const readDefinitions = (value: unknown): FigureDefinitions | undefined => {
  if (!isObject(value)) return undefined
  const fits = Object.values(value).every(
    (one) =>
      isObject(one) &&
      definitionFields.every(
        (field) =>
          typeof one[field] === 'string' || (field === 'measure' && one[field] === undefined),
      ),
  )
  return fits ? (value as FigureDefinitions) : undefined
}
