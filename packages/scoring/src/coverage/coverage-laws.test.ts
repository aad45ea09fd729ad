import type { Clause, ResolvedRulebook, RulebookCase, ScoreNode } from '@fazhi/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dictionary } from '../../test/arbitrary/facts.js'
import { anyRulebook, anySubmissions } from '../../test/arbitrary/index.js'
import { below, each, flag, lose, number, x } from '../../test/make.js'
import { item, one } from '../../test/worked-cases.js'
import { coverage, coverageOf } from './coverage.js'
import { runCases } from './run-case.js'

const leavesOf = (node: ScoreNode): readonly string[] =>
  node.items.length === 0 ? [node.id] : node.items.flatMap(leavesOf)

const anyCases: fc.Arbitrary<readonly [ResolvedRulebook, readonly RulebookCase[]]> = fc
  .tuple(anyRulebook, anySubmissions(2))
  .map(([of, submissions]) => {
    const [table] = of.tables
    const cases = submissions.flatMap((submission): RulebookCase[] => {
      if (!('unit' in submission) || table === undefined) return []
      const given = Object.fromEntries(
        Object.entries(submission.facts).map(([id, entry]) => [
          id,
          entry.verified ?? entry.claimed ?? null,
        ]),
      )
      const base = {
        table: table.id,
        unit: { id: 'case', kind: 'township' as const, enforcementPower: false },
        given,
      }
      return [
        { ...base, expect: { grade: '优秀' } },
        ...[table.root, ...table.onTop]
          .flatMap(leavesOf)
          .map((indicator) => ({ ...base, indicator, expect: 'notApplicable' as const })),
      ]
    })
    return [of, cases]
  })

test('law: a case more never makes it less', () => {
  fc.assert(
    fc.property(anyCases, ([of, cases]) => {
      const results = runCases(of, cases)
      let before = 0
      for (let count = 0; count <= results.length; count += 1) {
        const { reached, total, missed: left } = coverageOf(of, results.slice(0, count))
        expect(reached).toBeGreaterThanOrEqual(before)
        expect(left).toHaveLength(total - reached)
        before = reached
      }
    }),
    { numRuns: 12 },
  )
}, 30_000)

const anyGiven = fc.dictionary(
  fc.constantFrom(...dictionary.map(({ id }) => id), 'constructor', 'nobody.knows'),
  fc.oneof(fc.jsonValue(), fc.constantFrom(null, 0, -1, 1.5, '1/3', [], {}, { mark: '1e9' })),
  { maxKeys: 12 },
)

test('law: whatever a case gives, it has a result, and what cannot be read reaches nothing', () => {
  fc.assert(
    fc.property(anyRulebook, anyGiven, (of, given) => {
      const [table] = of.tables
      if (table === undefined) throw new Error('no table')
      const base = { table: table.id, given }
      const cases: readonly RulebookCase[] = [
        {
          ...base,
          unit: { id: 'case', kind: 'township', enforcementPower: false },
          expect: { grade: '优秀', vetoes: [], honours: [] },
        },
        ...[table.root, ...table.onTop].flatMap(leavesOf).map(
          (indicator): RulebookCase => ({
            ...base,
            unit: {},
            indicator,
            expect: 'notApplicable',
          }),
        ),
      ]
      const results = runCases(of, cases)
      expect(results).toHaveLength(cases.length)
      const faulty = results.filter(({ findings }) => findings.length > 0)
      expect(faulty.every(({ passed }) => !passed)).toBe(true)
      expect(coverageOf(of, faulty).reached).toBe(0)
    }),
    { numRuns: 100 },
  )
}, 30_000)

const shapes: readonly ((price: string) => Clause)[] = [
  (price) => lose(price, flag('plan')),
  (price) => lose(price, { kind: 'any', of: [flag('plan'), number('lost', '>', '2')] }),
  (price) => each('lose', price, 'lost'),
  (price) => each('lose', price, 'lost', { atMost: x('7') }),
  (price) => each('lose', price, 'sessions', below('3')),
  (price) => ({
    shape: 'share',
    verb: 'lose',
    price: x(price),
    share: 'attendance',
    whenNone: 'met',
  }),
  (price) => ({
    shape: 'by',
    verb: 'lose',
    by: 'lost',
    rows: [
      { rel: '>=', bound: x('3'), points: x(price) },
      { rel: '=', bound: x('1'), points: x('0.5') },
      { else: true, points: x('0') },
    ],
  }),
  (price) => ({
    shape: 'together',
    take: 'largest',
    of: [lose(price, flag('plan')), lose('30', number('lost', '>=', '3'))],
  }),
]

/** Every combination of a few values of each fact: whatever these clauses can come to, one of them comes to. */
const grid: readonly RulebookCase[] = [true, false].flatMap((plan) =>
  [0, 1, 2, 5, 15].flatMap((lost) =>
    [0, 2, 3].flatMap((sessions) =>
      [
        [0, 0],
        [4, 0],
        [4, 1],
        [4, 4],
      ].map(([heard, appeared]) =>
        item({ plan, lost, sessions, heard, appeared, town: true, fraud: false }, '0'),
      ),
    ),
  ),
)
const others: readonly RulebookCase[] = [
  item({ plan: true, lost: 0, sessions: 0, heard: 1, appeared: 1, town: false, fraud: false }, '0'),
  item({ plan: true, lost: 0, sessions: 0, heard: 1, appeared: 1, town: true, fraud: true }, '0'),
]

test('law: a rulebook whose cases reach everything is covered whole, and only then', () => {
  fc.assert(
    fc.property(
      fc.record({
        which: fc.nat(shapes.length - 1),
        price: fc.constantFrom('1', '3', '10', '12'),
        applies: fc.boolean(),
        voids: fc.boolean(),
      }),
      ({ which, price, applies, voids }) => {
        const clause = shapes[which]?.(price)
        if (clause === undefined) throw new Error('no shape')
        const of = {
          ...one([clause], {
            ...(applies ? { applies: flag('town') } : {}),
            ...(voids ? { zeroWhen: flag('fraud') } : {}),
          }),
          groups: [],
        }
        const full = coverage(of, [...grid, ...others])
        expect(full.missed).toEqual([])
        expect(full.percent).toBe('100')
        const none = coverage(of, [])
        expect(none).toMatchObject({ reached: 0, total: full.total, percent: '0' })
      },
    ),
    { numRuns: 40 },
  )
}, 30_000)
