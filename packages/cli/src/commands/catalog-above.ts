import type { Catalog, RollUp } from '@fazhi/model'
import {
  definitionFields,
  type FigureDefinitions,
  type RateDefinition,
  type RateDefinitions,
} from '../files/figure-definitions.js'

/** What two places understand differently by one figure. */
export interface Differing {
  readonly fact: string
  readonly field: (typeof definitionFields)[number]
  readonly place: string
  readonly is: string
  readonly other: string
  readonly otherIs: string
}

/**
 * The catalog of the place above several folders: the facts and rates that all of them have. What only some have is a place's own and
 * goes up to nobody.
 */
export const catalogAbove = (catalogs: readonly Catalog[]): Catalog | undefined => {
  const [first, ...others] = catalogs
  if (first === undefined) return undefined
  const shared = <Part extends 'facts' | 'rates'>(part: Part): ReadonlySet<string> =>
    new Set(
      first[part]
        .map(({ id }) => id)
        .filter((id) => others.every((one) => one[part].some((entry) => entry.id === id))),
    )
  const [facts, rates] = [shared('facts'), shared('rates')]
  return {
    ...first,
    facts: first.facts.filter(({ id }) => facts.has(id)),
    rates: first.rates.filter(({ id }) => rates.has(id)),
  }
}

/** Figures and rates that the catalog above does not have, by their ids. */
export const leftOutOf = (
  { figures, rates = [] }: RollUp,
  above: Pick<Catalog, 'facts' | 'rates'>,
): readonly string[] => {
  const known = new Set([...above.facts, ...above.rates].map(({ id }) => id))
  return [...figures.map(({ fact }) => fact), ...rates.map(({ rate }) => rate)].filter(
    (id) => !known.has(id),
  )
}

/** Figures that are to be added up and do not mean the same everywhere: for each the first two places that differ. */
export const differingFigures = (
  places: readonly { readonly place: string; readonly definitions: FigureDefinitions }[],
  { facts }: Pick<Catalog, 'facts'>,
): readonly Differing[] =>
  facts.flatMap(({ id: fact }): Differing[] => {
    const said = places.flatMap(({ place, definitions }) => {
      const definition = Object.hasOwn(definitions, fact) ? definitions[fact] : undefined
      return definition === undefined ? [] : [{ place, definition }]
    })
    const [first, ...others] = said
    if (first === undefined) return []
    for (const { place, definition } of others)
      for (const field of definitionFields)
        if (first.definition[field] !== definition[field])
          return [
            {
              fact,
              field,
              place: first.place,
              is: first.definition[field] ?? '',
              other: place,
              otherIs: definition[field] ?? '',
            },
          ]
    return []
  })

/** Two places that divide different counts for one rate. */
export interface DifferingRate {
  readonly rate: string
  readonly place: string
  readonly is: RateDefinition
  readonly other: string
  readonly otherIs: RateDefinition
}

const sameIds = (a: readonly string[], b: readonly string[]): boolean =>
  [...a].sort().join(' ') === [...b].sort().join(' ')

/** Rates that are to be stated for all and are not made of the same counts: for each the first two places that differ. */
export const differingRates = (
  places: readonly { readonly place: string; readonly rates: RateDefinitions }[],
  catalog: Pick<Catalog, 'rates'>,
): readonly DifferingRate[] =>
  catalog.rates.flatMap(({ id: rate }): DifferingRate[] => {
    const [first, ...others] = places.flatMap(({ place, rates }) => {
      const is = Object.hasOwn(rates, rate) ? rates[rate] : undefined
      return is === undefined ? [] : [{ place, is }]
    })
    const other = others.find(
      ({ is }) =>
        first !== undefined &&
        !(
          sameIds(is.numerator, first.is.numerator) && sameIds(is.denominator, first.is.denominator)
        ),
    )
    return first === undefined || other === undefined
      ? []
      : [{ rate, place: first.place, is: first.is, other: other.place, otherIs: other.is }]
  })
