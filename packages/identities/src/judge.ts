import { applies } from './applies.js'
import type { Data, Spot } from './data.js'
import { judgeChange } from './judge-change.js'
import { judgeRate } from './judge-rate.js'
import type { Judgement } from './judgement.js'
import type { Law, Laws } from './law.js'
import { type Index, indexOf, type Scope } from './scope.js'
import type { Relation } from './term.js'
import { givenTerms, isWords, relateValues, sideValue, spotsOf, type Value } from './value.js'
import { instances } from './walk.js'

const keyOf = (spot: Spot): string => ('fact' in spot ? spot.fact : `/${spot.path.join('/')}`)

/** Each place once. */
const onceEach = (spots: readonly Spot[]): readonly Spot[] => {
  const seen = new Set<string>()
  return spots.filter((spot) => {
    const key = keyOf(spot)
    return seen.has(key) ? false : seen.add(key)
  })
}

const isBlocked = (value: Value): boolean => !isWords(value) && value.blocked === true

const judgeRelation = (
  law: Law,
  { left, rel, right }: Relation,
  scope: Scope,
): Judgement | undefined => {
  const a = sideValue(scope, left)
  const b = a === undefined ? undefined : sideValue(scope, right)
  if (a === undefined || b === undefined) return undefined
  const outcome = relateValues(a, rel, b)
  return {
    law,
    ...outcome,
    left: { terms: givenTerms(scope, left), value: a },
    rel,
    right: { terms: givenTerms(scope, right), value: b },
    at: onceEach([...spotsOf(scope, left), ...spotsOf(scope, right)]),
    blocked: outcome.status === 'undecided' && (isBlocked(a) || isBlocked(b)),
    rows: scope.rows,
  }
}

function* judgeRelations(
  law: Law,
  relations: readonly Relation[],
  scopes: Iterable<Scope>,
): Generator<Judgement> {
  const seen = new Set<string>()
  for (const scope of scopes)
    for (const [number, relation] of relations.entries()) {
      const judged = judgeRelation(law, relation, scope)
      if (judged === undefined) continue
      // A pair is equal or not in both orders; it is said once.
      if (scope.rows.size > 1 && (relation.rel === '=' || relation.rel === '!=')) {
        const key = `${number} ${judged.at.map(keyOf).sort().join(' ')}`
        if (seen.has(key)) continue
        seen.add(key)
      }
      yield judged
    }
}

const judgeLaw = (law: Law, start: Scope, index: Index): Iterable<Judgement | undefined> => {
  const { asks } = law
  switch (asks.kind) {
    case 'rate':
      return [judgeRate(law, asks, start)]
    case 'change':
      return [judgeChange(law, asks, start)]
    case 'relations':
      return judgeRelations(
        law,
        asks.relations,
        asks.walk === undefined ? [start] : instances(asks.walk, start, index),
      )
  }
}

/**
 * Holds every law against the figures and records given, and says for each instance whether it holds for all values the figures can
 * stand for, for none (`contradicted`), or cannot be told. Where a figure is not given nothing is judged. The order of facts and
 * records changes nothing but the order of what is said. Two names that walk one list look at all pairs of its records.
 */
export const judge = ({ laws, calendars }: Laws, data: Data): readonly Judgement[] => {
  const index = indexOf(data)
  const start: Scope = { data, calendars, rows: new Map(), gathered: new Map() }
  const judged: Judgement[] = []
  for (const law of laws) {
    if (!applies(law, data)) continue
    for (const one of judgeLaw(law, start, index)) if (one !== undefined) judged.push(one)
  }
  return judged
}
