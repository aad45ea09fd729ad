import type { Clause, Condition, FactValue, ResolvedRulebook, UnitSubmission } from '@fazhi/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  above,
  below,
  branch,
  each,
  fact,
  flag,
  leaf,
  number,
  resultOf,
  rulebook,
  unit,
  verified,
  x,
} from '../../test/make.js'
import { assess } from './assess.js'
import { narrowing } from './narrowing.js'

/*
 * What is said to narrow a range, held against every value of every missing fact scored one by one. All prices are halves, so
 * that their sums are exact as they stand.
 */

const facts = [
  fact('a', { type: 'flag' }),
  fact('b', { type: 'flag' }),
  fact('m', { maximum: 2 }),
  fact('n', { maximum: 3 }),
  fact('level', { type: 'level', levels: ['good', 'fair', 'poor'] }),
]
const domains: Readonly<Record<string, readonly FactValue[]>> = {
  a: [false, true],
  b: [false, true],
  m: [0, 1, 2],
  n: [0, 1, 2, 3],
  level: ['good', 'fair', 'poor'],
}

type Given = Readonly<Record<string, FactValue>>

/** Every way to answer the facts that are missing. */
const answers = (missing: readonly string[]): readonly Given[] =>
  missing.reduce<readonly Given[]>(
    (made, id) => made.flatMap((one) => (domains[id] ?? []).map((v) => ({ ...one, [id]: v }))),
    [{}],
  )

const halves = (max: number): fc.Arbitrary<string> =>
  fc.integer({ min: 1, max: 2 * max }).map((n) => String(n / 2))
const verb = fc.constantFrom('gain' as const, 'lose' as const)

const priced = (when: Condition): fc.Arbitrary<Clause> =>
  fc
    .record({ verb, price: halves(5) })
    .map((one) => ({ shape: 'condition', ...one, price: x(one.price), when }))

/** Both flags: in one condition or in two clauses. */
const ofFlags: fc.Arbitrary<readonly Clause[]> = fc
  .record({
    kind: fc.constantFrom('all' as const, 'any' as const),
    a: fc.boolean(),
    b: fc.boolean(),
    isOne: fc.boolean(),
  })
  .chain(
    ({ kind, a, b, isOne }): fc.Arbitrary<readonly Clause[]> =>
      isOne
        ? fc.tuple(priced({ kind, of: [flag('a', a), flag('b', b)] }))
        : fc.tuple(priced(flag('a', a)), priced(flag('b', b))),
  )

const ofCount: fc.Arbitrary<Clause> = fc
  .record({
    verb,
    price: halves(2),
    bound: fc.constantFrom('1', '2', '3'),
    isBelow: fc.boolean(),
    cap: fc.option(halves(3), { nil: undefined }),
  })
  .map(({ verb: sign, price, bound, isBelow, cap }) =>
    each(sign, price, 'n', {
      ...(isBelow ? below(bound) : above(bound)),
      atMost: cap === undefined ? undefined : x(cap),
    }),
  )

/** A table of levels. One that moves points whatever the level is, is read as if nothing were possible too. */
const ofLevel = (least: fc.Arbitrary<string>): fc.Arbitrary<Clause> =>
  fc
    .record({ verb, good: halves(4), fair: halves(4), poor: least })
    .map(({ verb: sign, ...points }) => ({
      shape: 'by',
      verb: sign,
      by: 'level',
      rows: Object.entries(points).map(([level, one]) => ({ level, points: x(one) })),
    }))

const ofBound: fc.Arbitrary<Clause> = fc
  .constantFrom('1', '2')
  .chain((bound) => priced(number('m', '>=', bound)))

interface Small {
  readonly book: ResolvedRulebook
  readonly given: Given
  readonly missing: readonly string[]
}

/** A rulebook of two items that reads every fact once, or some of them twice; floors and ceilings hold what is too much. */
const small = (isTwice: boolean): fc.Arbitrary<Small> =>
  fc
    .record({
      clauses: fc
        .tuple(ofFlags, ofCount, ofLevel(isTwice ? halves(4) : fc.constant('0')), ofBound)
        .map(([flags, ...rest]): readonly Clause[] => [...flags, ...rest]),
      again: isTwice
        ? fc.tuple(ofFlags, ofBound).map(([flags, rest]): readonly Clause[] => [...flags, rest])
        : fc.constant<readonly Clause[]>([]),
      split: fc.integer({ min: 1, max: 3 }),
      start: fc.constantFrom('0', '2', '6'),
      ceiling: fc.constantFrom('4', '12'),
      missing: fc.subarray(Object.keys(domains), { minLength: 1 }),
      given: fc.record(
        Object.fromEntries(
          Object.entries(domains).map(([id, values]) => [id, fc.constantFrom(...values)]),
        ),
      ),
    })
    .map(({ clauses, again, split, start, ceiling, missing, given }) => {
      const all = [...clauses, ...again]
      const parts = [all.slice(0, split), all.slice(split)]
      const items = parts.map((of, index) => leaf(`item${index}`, '6', of, { start: x(start) }))
      const root = branch('t', '12', items, { ceiling: x(ceiling) })
      return {
        book: rulebook(root, facts, { policies: { missing: 'interval' } }),
        given: Object.fromEntries(
          Object.entries(given as Given).filter(([id]) => !missing.includes(id)),
        ),
        missing,
      }
    })

interface Tried {
  readonly by: Given
  readonly total: number
}

const widthOf = (tried: readonly Tried[]): number => {
  const totals = tried.map(({ total }) => total)
  return Math.max(...totals) - Math.min(...totals)
}

/** The totals of every answer, each scored as a unit of its own, and the year in which the unit `open` gives none. */
const scored = ({ book, given, missing }: Small) => {
  const all = answers(missing)
  const units = all.map((by, index) => unit(`u${index}`, verified({ ...given, ...by })))
  const submissions: readonly UnitSubmission[] = [...units, unit('open', verified(given))]
  const year = assess(book, submissions)
  const tried = all.map((by, index) => ({ by, total: Number(resultOf(year, `u${index}`).exact) }))
  return { year, tried }
}

/** The widest and the narrowest range that facts leave over all their values. */
const left = (tried: readonly Tried[], ids: readonly string[]) => {
  const widths = answers(ids).map((values) =>
    widthOf(tried.filter(({ by }) => ids.every((id) => by[id] === values[id]))),
  )
  return { leaves: Math.max(...widths), atBest: Math.min(...widths) }
}

test('law: what a fact leaves is what is left when every value of it is scored, the least first; idle facts are not named', () => {
  let named = 0
  let idle = 0
  fc.assert(
    fc.property(small(false), (one) => {
      const { year, tried } = scored(one)
      const width = widthOf(tried)
      const truth = one.missing.map((id) => ({ facts: [id], ...left(tried, [id]) }))
      const useful = truth
        .filter(({ atBest }) => atBest < width)
        .sort(
          (p, q) =>
            p.leaves - q.leaves ||
            p.atBest - q.atBest ||
            (p.facts.join() < q.facts.join() ? -1 : 1),
        )
      const told = narrowing(year, 'open').map((it) => ({
        facts: it.facts,
        leaves: Number(it.leaves),
        atBest: Number(it.atBest),
      }))
      expect(told.filter((it) => it.facts.length === 1)).toEqual(useful)
      for (const pair of told.filter((it) => it.facts.length === 2)) {
        // Of pairs only the ends and the middle of a count are tried.
        const truth = left(tried, pair.facts)
        expect(truth.atBest).toBeLessThanOrEqual(pair.atBest)
        expect(truth.leaves).toBeGreaterThanOrEqual(pair.leaves)
        expect(pair.atBest).toBeLessThan(width)
      }
      named += useful.length
      idle += truth.length - useful.length
    }),
    { numRuns: 150 },
  )
  // Neither kind of fact may be absent from what was generated.
  expect(named).toBeGreaterThan(50)
  expect(idle).toBeGreaterThan(10)
}, 60_000)

test('law: where facts are read twice no more is promised than is so, and only what narrows is named', () => {
  fc.assert(
    fc.property(small(true), (one) => {
      const { year, tried } = scored(one)
      const width = widthOf(tried)
      for (const told of narrowing(year, 'open')) {
        const truth = left(tried, told.facts)
        expect(Number(told.leaves)).toBeGreaterThanOrEqual(truth.leaves)
        expect(Number(told.atBest)).toBeGreaterThanOrEqual(truth.atBest)
        expect(Number(told.width)).toBeGreaterThanOrEqual(width)
        // Both ends of the range are reached in rulebooks as small as these: what is below it is really narrower.
        expect(Number(told.width)).toBe(width)
        expect(truth.atBest).toBeLessThan(width)
      }
    }),
    { numRuns: 100 },
  )
}, 60_000)

test('the fact with most at stake comes first, and one that a floor swallows is not named', () => {
  // First item, 6 at stake: 4 by the flag, 1 a case. Second item: 6 are gone with certainty, so that n moves nothing.
  const book = rulebook(
    branch('t', '12', [
      leaf('first', '6', [
        { shape: 'condition', verb: 'lose', price: x('4'), when: flag('a') },
        each('lose', '1', 'm'),
      ]),
      leaf('second', '6', [
        { shape: 'condition', verb: 'lose', price: x('6'), when: flag('b') },
        each('lose', '1', 'n'),
      ]),
    ]),
    facts,
    { policies: { missing: 'interval' } },
  )
  const year = assess(book, [unit('open', verified({ b: true }))])
  expect(resultOf(year, 'open').range).toMatchObject({ lo: { exact: '0' }, hi: { exact: '6' } })
  expect(narrowing(year, 'open')).toEqual([
    { facts: ['a'], width: '6', leaves: '2', atBest: '2' },
    { facts: ['m'], width: '6', leaves: '4', atBest: '4' },
  ])
})
