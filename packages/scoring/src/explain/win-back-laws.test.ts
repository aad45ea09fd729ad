import type { Clause, EventValue, Relation } from '@fazhi/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  branch,
  each,
  fact,
  leaf,
  lose,
  number,
  resultOf,
  rulebook,
  unit,
  verified,
  x,
} from '../../test/make.js'
import { assess } from '../assess/assess.js'
import { fromExact, subtract } from '../exact/index.js'
import { explain } from './index.js'

/* What is offered is held against every other value the facts could have, each scored by itself. */

const values = [{ kind: 'sum', id: 'both', title: { zh: '合计' }, of: ['a', 'b'] }] as const
const facts = [fact('a', { maximum: 4 }), fact('b', { maximum: 4 })]

const book = (clauses: readonly Clause[], own = facts) =>
  rulebook(branch('t', '10', [leaf('l', '10', clauses)]), own, { values })

type Given = Readonly<Record<string, unknown>>

const pointsOf = (clauses: readonly Clause[], given: Given, own = facts) => {
  const result = resultOf(assess(book(clauses, own), [unit('u', verified(given))]), 'u')
  return fromExact(result.exact ?? x('0'))
}

const offered = (clauses: readonly Clause[], given: Given, own = facts) => {
  const year = assess(book(clauses, own), [unit('u', verified(given))])
  const [told] = explain(year, 'u', { language: 'en' }).leaves
  return { ways: told?.winBack ?? [], notes: told?.notes ?? [] }
}

const relations: readonly Relation[] = ['>=', '>', '<=', '<']

const anyClause: fc.Arbitrary<Clause> = fc.oneof(
  fc
    .record({
      side: fc.constantFrom('below' as const, 'above' as const),
      bound: fc.integer({ min: 0, max: 8 }),
      cap: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    })
    .map(({ side, bound, cap }) =>
      each('lose', '1', 'both', {
        gap: { side, bound: x(String(bound)) },
        ...(cap === undefined ? {} : { atMost: x(String(cap)) }),
      }),
    ),
  fc
    .record({ rel: fc.constantFrom(...relations), bound: fc.integer({ min: 0, max: 8 }) })
    .map(({ rel, bound }) => lose('3', number('both', rel, String(bound)))),
)

const counts = [0, 1, 2, 3, 4]

test('R41 law: of a sum the nearest single count is offered, and else the pair of fewest steps', () => {
  const seen = { single: 0, pair: 0, none: 0 }
  fc.assert(
    fc.property(anyClause, fc.nat(4), fc.nat(4), (clause, a, b) => {
      const now = pointsOf([clause], { a, b })
      const gains = (given: Given): boolean => subtract(pointsOf([clause], given), now).n > 0n
      const alone = counts
        .flatMap((to) => [
          { given: { a: to, b }, steps: Math.abs(to - a) },
          { given: { a, b: to }, steps: Math.abs(to - b) },
        ])
        .filter(({ given }) => gains(given))
      const together = counts
        .flatMap((one) =>
          counts.map((two) => ({
            given: { a: one, b: two },
            steps: Math.abs(one - a) + Math.abs(two - b),
          })),
        )
        .filter(({ given }) => gains(given))
      const { ways } = offered([clause], { a, b })
      const [first] = ways
      const best = alone.length > 0 ? alone : together
      if (best.length === 0) {
        seen.none += 1
        expect(ways).toEqual([])
        return
      }
      seen[alone.length > 0 ? 'single' : 'pair'] += 1
      expect([first?.changes.length, first?.steps]).toEqual([
        alone.length > 0 ? 1 : 2,
        String(Math.min(...best.map(({ steps }) => steps))),
      ])
    }),
    { numRuns: 300, seed: 20_211_231 },
  )
  // Each of the three ends was met.
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(0)
})

const criticisms = [fact('c', { type: 'events', levels: ['province', 'city'] })]
const priced = (sameMatter: 'highest' | 'all', atMost?: string): Clause => ({
  shape: 'events',
  verb: 'lose',
  prices: { province: x('3'), city: x('1') },
  each: 'c',
  sameMatter,
  ...(atMost === undefined ? {} : { atMost: x(atMost) }),
})

const anyEvents = fc.array(
  fc.record({
    level: fc.constantFrom('province', 'city'),
    matter: fc.constantFrom('甲', '乙', '丙'),
    date: fc.constant('2021-03-01'),
  }),
  { minLength: 1, maxLength: 4 },
)

const subsets = (events: readonly EventValue[]): readonly (readonly EventValue[])[] =>
  Array.from({ length: 2 ** events.length }, (_, mask) =>
    events.filter((_event, index) => Math.floor(mask / 2 ** index) % 2 === 1),
  )

test('R41 law: of events the fewest that gain anything are offered, and the fewest that gain most', () => {
  const anyPriced = fc.record({
    sameMatter: fc.constantFrom('highest' as const, 'all' as const),
    atMost: fc.constantFrom(undefined, '2', '4'),
  })
  fc.assert(
    fc.property(anyPriced, anyEvents, ({ sameMatter, atMost }, list) => {
      const clause = priced(sameMatter, atMost)
      const events = list as unknown as readonly EventValue[]
      const now = pointsOf([clause], { c: events }, criticisms)
      const tried = subsets(events)
        .map((left) => ({
          steps: events.length - left.length,
          gain: subtract(pointsOf([clause], { c: left }, criticisms), now),
        }))
        .filter(({ gain }) => gain.n > 0n)
      const { ways } = offered([clause], { c: events }, criticisms)
      const most = tried.reduce((a, b) => (subtract(b.gain, a.gain).n > 0n ? b : a))
      const equal = tried.filter(({ gain }) => subtract(gain, most.gain).n === 0n)
      expect(ways[0]?.steps).toBe(String(Math.min(...tried.map(({ steps }) => steps))))
      expect(ways.at(-1)?.steps).toBe(String(Math.min(...equal.map(({ steps }) => steps))))
    }),
    { numRuns: 60, seed: 20_211_231 },
  )
})

test('R41: a sum over its line is brought under it by the one count, or by both', () => {
  const clause = lose('3', number('both', '>', '3'))
  const way = (a: number, b: number) =>
    offered([clause], { a, b }).ways.map(({ changes, steps }) => [
      Object.fromEntries(changes.map(({ fact: id, value }) => [id, value])),
      steps,
    ])
  expect(way(1, 4)).toEqual([[{ b: 2 }, '2']])
  // Five steps however they are shared out: one such pair is said.
  expect(way(4, 4)).toEqual([[{ a: 0, b: 3 }, '5']])
})

test('R41: criticisms that would have to be gone are named; a long list is not searched, and that is said', () => {
  const of = (level: string, matter: string) => ({ level, matter, date: '2021-03-01' })
  const some = [of('province', '甲'), of('city', '甲'), of('city', '乙')]
  expect(
    offered([priced('highest')], { c: some }, criticisms).ways.map(({ steps, points, text }) => [
      steps,
      points,
      text,
    ]),
  ).toEqual([
    ['1', '2', '1 fewer of c (甲) → +2'],
    ['3', '4', '3 fewer of c (甲, 甲, 乙) → +4'],
  ])
  const many = Array.from({ length: 9 }, (_, index) => of('city', `事项${index}`))
  const { ways, notes } = offered([priced('all')], { c: many }, criticisms)
  expect(ways).toEqual([])
  expect(notes).toContain('Not searched: what another c would win back')
})

test('R41: awards that would have to be added keep to the declared maximum', () => {
  const clause: Clause = { ...priced('all', '4'), verb: 'gain', each: 'w' } as Clause
  const awards = (maximum: number) => [
    fact('w', { type: 'events', levels: ['province', 'city'], maximum }),
  ]
  const added = (maximum: number) =>
    offered([clause], { w: [] }, awards(maximum)).ways.map(({ steps, points }) => [steps, points])
  expect(added(5)).toEqual([
    ['1', '3'],
    ['2', '4'],
  ])
  expect(added(1)).toEqual([['1', '3']])
  expect(added(0)).toEqual([])
})
