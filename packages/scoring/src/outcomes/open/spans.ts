import type { PlaceInterval, Policies } from '@fazhi/model'
import { rankClasses } from '../places.js'
import { type Contender, isSurelyAhead, type Relation, relationOf } from './contender.js'

/** Places a unit can come to, counted from both ends. */
export interface Spans {
  readonly first: PlaceInterval
  readonly last: PlaceInterval
}

/** A contender and how sure it is that it takes part in the ranking. */
export interface Ranked {
  readonly contender: Contender
  readonly takesPart: 'surely' | 'perhaps'
}

const turned = ({ canBeAhead, canBeEqual, canBeBehind }: Relation): Relation => ({
  canBeAhead: canBeBehind,
  canBeEqual,
  canBeBehind: canBeAhead,
})

/** How many ranks units make up: as many as there are units, or classes of equals where places are dense. */
const ranks = (contenders: readonly Contender[], isDense: boolean): number => {
  if (!isDense) return contenders.length
  const decided = contenders.filter(({ isDecided }) => isDecided)
  return (
    rankClasses(decided.map(({ standing }) => standing)).length + contenders.length - decided.length
  )
}

/** The fewest ranks units make up: those that are open may be equal to any other. */
const fewestRanks = (contenders: readonly Contender[], isDense: boolean): number => {
  if (!isDense) return contenders.length
  const decided = contenders.filter(({ isDecided }) => isDecided)
  const classes = rankClasses(decided.map(({ standing }) => standing)).length
  return Math.max(classes, Math.min(1, contenders.length))
}

/** The places a unit can come to among others, each of which takes part surely or perhaps (R12). */
export const spansOf = (
  unit: Contender,
  others: readonly Ranked[],
  ties: Policies['ties'],
): Spans => {
  const isDense = ties.places === 'dense'
  const relations = others.map((other) => ({
    ...other,
    relation: relationOf(other.contender, unit, ties),
  }))
  const spanOf = (view: (relation: Relation) => Relation): PlaceInterval => {
    const surely = relations.filter(
      ({ takesPart, relation }) => takesPart === 'surely' && isSurelyAhead(view(relation)),
    )
    const perhaps = relations.filter(({ relation }) => view(relation).canBeAhead)
    const contenders = (of: typeof relations): readonly Contender[] =>
      of.map(({ contender }) => contender)
    return {
      from: 1 + fewestRanks(contenders(surely), isDense),
      to: 1 + ranks(contenders(perhaps), isDense),
    }
  }
  return { first: spanOf((relation) => relation), last: spanOf(turned) }
}

/** The one place of an interval that has only one. */
export const onlyPlace = ({ from, to }: PlaceInterval): number | undefined =>
  from === to ? from : undefined
