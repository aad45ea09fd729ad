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
  const [first, second, third] = spots
  if (second === undefined) return spots
  if (third === undefined && first !== undefined)
    return keyOf(first) === keyOf(second) ? [first] : spots
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
  spots?: readonly Spot[],
): Judgement | undefined => {
  const a = sideValue(scope, left)
  const b = a === undefined ? undefined : sideValue(scope, right)
  if (a === undefined || b === undefined) return undefined
  const outcome = relateValues(a, rel, b)
  return {
    law,
    status: outcome.status,
    ...(outcome.margin === undefined ? {} : { margin: outcome.margin }),
    left: { terms: givenTerms(scope, left), value: a },
    rel,
    right: { terms: givenTerms(scope, right), value: b },
    at: spots ?? onceEach([...spotsOf(scope, left), ...spotsOf(scope, right)]),
    blocked: outcome.status === 'undecided' && (isBlocked(a) || isBlocked(b)),
    rows: scope.rows,
  }
}

/** Judges a relation for every set of records its names can stand for. */
const judgeWalked = (
  law: Law,
  relation: Relation,
  scopes: Iterable<Scope>,
  into: Judgement[],
): void => {
  const seen = new Set<string>()
  for (const scope of scopes) {
    const judged = judgeRelation(law, relation, scope)
    if (judged === undefined) continue
    // A pair is equal or not in both orders; it is said once.
    if (scope.rows.size > 1 && (relation.rel === '=' || relation.rel === '!=')) {
      const key = judged.at.map(keyOf).sort().join(' ')
      if (seen.has(key)) continue
      seen.add(key)
    }
    into.push(judged)
  }
}

const judgeLaw = (law: Law, start: Scope, index: Index, into: Judgement[]): void => {
  const { asks } = law
  const add = (judged: Judgement | undefined): void => {
    if (judged !== undefined) into.push(judged)
  }
  switch (asks.kind) {
    case 'relation':
      if (asks.walk === undefined) add(judgeRelation(law, asks.relation, start, asks.spots))
      else judgeWalked(law, asks.relation, instances(asks.walk, start, index), into)
      return
    case 'rate':
      add(judgeRate(law, asks, start))
      return
    case 'change':
      // Where no change is stated at all, none is asked for.
      if (start.data.change !== undefined)
        for (const id of asks.of) add(judgeChange(law, id, start))
  }
}

/**
 * Holds every law against the figures and records given, and says for each instance whether it holds for all values the figures can
 * stand for, for none (`contradicted`), or cannot be told. Where a figure is not given nothing is judged. The order of facts and
 * records changes nothing but the order of what is said. Two names that walk one list look at all pairs of its records.
 */
export const judge = ({ byFact, calendars }: Laws, data: Data): readonly Judgement[] => {
  const index = indexOf(data)
  const start: Scope = { data, calendars, rows: new Map(), gathered: new Map() }
  const judged: Judgement[] = []
  for (const { fact, laws } of byFact) {
    if (fact !== undefined && data.value(fact) === undefined) continue
    for (const law of laws) if (applies(law, data)) judgeLaw(law, start, index, judged)
  }
  return judged
}
