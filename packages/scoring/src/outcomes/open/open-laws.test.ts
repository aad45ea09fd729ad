import type { Group, Honour, OutcomeCondition, ResolvedRulebook, UnitResult } from '@fazhi/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  branch,
  each,
  fact,
  flag,
  gain,
  leaf,
  type ReadResult,
  resultOf,
  rulebook,
  unit,
  verified,
  x,
} from '../../../test/make.js'
import { grades, placeFrom, pointsOf } from '../../../test/outcomes.js'
import { assess } from '../../assess/assess.js'
import { compare, fromExact } from '../../exact/index.js'

/*
 * Cities so small that every completion of what is missing can be tried: each completed score, place, grade and honour must
 * be one of those that the open result allows.
 */

const facts = [
  fact('base', { maximum: 100 }),
  fact('swing', { maximum: 2 }),
  fact('good', { type: 'flag' }),
  fact('caught', { type: 'flag' }),
  fact('late', { type: 'flag' }),
]

const root = branch('table', '100', [
  leaf('main', '100', [each('gain', '1', 'base'), each('gain', '2', 'swing')]),
  leaf('good', '0', [gain('5', flag('good'))], { outOf: x('5'), ceiling: x('5') }),
])

const condition: fc.Arbitrary<OutcomeCondition> = fc.oneof(
  fc.constantFrom<OutcomeCondition>(
    flag('late'),
    pointsOf('good', '>=', '5'),
    placeFrom('first', '<=', '2'),
    placeFrom('last', '=', '1'),
    { kind: 'not', of: flag('late') },
    { kind: 'any', of: [placeFrom('first', '=', '1'), flag('late')] },
    { kind: 'all', of: [placeFrom('last', '<=', '2'), flag('late')] },
  ),
)

const quota = fc.option(
  fc.oneof(
    fc.record({
      places: fc.integer({ min: 0, max: 2 }),
      edgeTie: fc.constantFrom('allIn' as const, 'allOut' as const, 'byLot' as const),
    }),
    fc.record({
      share: fc.constantFrom(x('0.3'), x('0.5')),
      of: fc.constantFrom('assessed' as const, 'units' as const),
      round: fc.constantFrom('down' as const, 'up' as const),
      edgeTie: fc.constantFrom('allIn' as const, 'allOut' as const),
    }),
  ),
  { nil: undefined },
)

const gradeRows: fc.Arbitrary<Group['grades']> = fc
  .tuple(quota, quota, fc.option(condition, { nil: undefined }))
  .map(([best, second, need]) =>
    grades.map((row, index) => ({
      ...row,
      ...(index === 0 && best !== undefined ? { quota: best } : {}),
      ...(index === 1 && second !== undefined ? { quota: second } : {}),
      ...(index === 0 && need !== undefined ? { needs: [need], whenNone: 'met' as const } : {}),
    })),
  )

const someHonour: fc.Arbitrary<Honour> = fc
  .tuple(
    fc.option(
      fc.oneof<fc.Arbitrary<OutcomeCondition>[]>(
        condition,
        fc.constant({ kind: 'grade', in: ['优秀'] }),
        fc.constant({ kind: 'vetoed', is: false }),
      ),
      { nil: undefined },
    ),
    quota,
  )
  .map(([when, places]) => ({
    id: 'honour',
    title: { zh: '荣誉' },
    ...(when === undefined ? {} : { when }),
    ...(places === undefined ? {} : { quota: places }),
  }))

const anyBook: fc.Arbitrary<ResolvedRulebook> = fc
  .record({
    rows: gradeRows,
    dense: fc.boolean(),
    broken: fc.boolean(),
    ranked: fc.boolean(),
    inQuotaBase: fc.boolean(),
    veto: fc.option(fc.oneof(fc.constant<OutcomeCondition>(flag('caught')), condition), {
      nil: undefined,
    }),
    lowering: fc.option(condition, { nil: undefined }),
    honour: fc.option(someHonour, { nil: undefined }),
  })
  .map(({ rows, dense, broken, ranked, inQuotaBase, veto, lowering, honour }) => ({
    ...rulebook(root, facts, {
      policies: {
        missing: 'interval',
        ties: {
          places: dense ? 'dense' : 'shared',
          breakBy: broken ? [{ key: 'node', node: 'good' }] : [],
        },
        vetoed: { ranked, inQuotaBase },
      },
      groups: [{ id: 'all', title: { zh: '全部' }, tables: ['all'], grades: rows }],
      vetoes:
        veto === undefined
          ? []
          : [{ id: 'veto', title: { zh: '否决' }, when: veto, ceiling: '合格', barred: true }],
    }),
    lowerings:
      lowering === undefined
        ? []
        : [{ id: 'lowering', title: { zh: '降等' }, when: lowering, lower: 1 }],
    ...(honour === undefined ? {} : { honours: [honour] }),
  }))

const domains: Readonly<Record<string, readonly unknown[]>> = {
  swing: [0, 1, 2],
  good: [true, false],
  caught: [true, false],
  late: [true, false],
}

interface GivenUnit {
  readonly id: string
  readonly facts: Readonly<Record<string, unknown>>
  readonly missing: readonly string[]
}

const anyUnits: fc.Arbitrary<readonly GivenUnit[]> = fc
  .tuple(
    fc.array(
      fc.record({
        base: fc.constantFrom(57, 59, 78, 80, 86, 88, 89, 90),
        swing: fc.integer({ min: 0, max: 2 }),
        good: fc.boolean(),
        caught: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
        late: fc.integer({ min: 0, max: 2 }).map((n) => n === 0),
      }),
      { minLength: 2, maxLength: 4 },
    ),
    // At most three facts are missing in the whole city: 27 completions at most.
    fc.array(fc.tuple(fc.nat(3), fc.constantFrom('swing', 'good', 'caught', 'late')), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([all, missing]) =>
    all.map((given, index) => ({
      id: `u${index}`,
      facts: given,
      missing: [
        ...new Set(missing.filter(([at]) => at % all.length === index).map(([, id]) => id)),
      ],
    })),
  )

const completions = (units: readonly GivenUnit[]): readonly (readonly GivenUnit[])[] =>
  units.reduce<readonly (readonly GivenUnit[])[]>(
    (cities, one) => {
      const completed = one.missing.reduce<readonly GivenUnit[]>(
        (found, id) =>
          found.flatMap((each) =>
            (domains[id] ?? []).map((value) => ({
              ...each,
              facts: { ...each.facts, [id]: value },
            })),
          ),
        [one],
      )
      return cities.flatMap((city) => completed.map((each) => [...city, each]))
    },
    [[]],
  )

const submissionOf = ({ id, facts: given }: GivenUnit, without: readonly string[]) =>
  unit(
    id,
    verified(Object.fromEntries(Object.entries(given).filter(([key]) => !without.includes(key)))),
  )

const holds = (open: UnitResult, done: ReadResult, rows: Group['grades'], honoured: boolean) => {
  expect(done.status).toBe('decided')
  const score = fromExact(done.exact ?? x('-1'))
  if (open.range === undefined) expect(done.exact).toBe(open.exact)
  else {
    const { lo, hi } = open.range
    if (lo.kind !== 'unbounded') expect(compare(fromExact(lo.exact), score)).toBeLessThanOrEqual(0)
    if (hi.kind !== 'unbounded') expect(compare(score, fromExact(hi.exact))).toBeLessThanOrEqual(0)
  }
  if (open.place !== undefined) expect(done.place).toBe(open.place)
  if (open.places !== undefined && done.place !== undefined) {
    expect(done.place).toBeGreaterThanOrEqual(open.places.from)
    expect(done.place).toBeLessThanOrEqual(open.places.to)
  }
  if (open.place === undefined && open.places === undefined) expect(done.place).toBeUndefined()
  if (open.grade !== undefined) expect(done.grade).toBe(open.grade)
  if (open.grades !== undefined && done.grade !== undefined) {
    const at = (grade: string): number => rows.findIndex((row) => row.grade === grade)
    expect(at(done.grade)).toBeGreaterThanOrEqual(at(open.grades.from))
    expect(at(done.grade)).toBeLessThanOrEqual(at(open.grades.to))
  }
  if (honoured) expect(done.honours).toContain('honour')
}

test('R12 law: every completion of what is missing lies within the open result', () => {
  const seen = { grades: 0, places: 0, standing: 0 }
  fc.assert(
    fc.property(anyBook, anyUnits, (book, units) => {
      const open = assess(
        book,
        units.map((one) => submissionOf(one, one.missing)),
      )
      const rows = book.groups[0]?.grades ?? []
      for (const { range, grade, grades: between, places } of open.units) {
        if (between !== undefined) seen.grades += 1
        if (places !== undefined) seen.places += 1
        if (range !== undefined && grade !== undefined) seen.standing += 1
      }
      const [group] = open.groups
      for (const city of completions(units)) {
        const done = assess(
          book,
          city.map((one) => submissionOf(one, [])),
        )
        for (const one of open.units)
          holds(one, resultOf(done, one.unit), rows, one.honours?.includes('honour') === true)
        // What is not provisional does not change.
        group?.honours?.forEach(({ provisional, units: holders }) => {
          if (provisional !== true)
            expect([...(done.groups[0]?.honours?.[0]?.units ?? [])].sort()).toEqual(
              [...holders].sort(),
            )
        })
      }
    }),
    { numRuns: 400 },
  )
  expect(seen.grades).toBeGreaterThan(40)
  expect(seen.places).toBeGreaterThan(200)
  expect(seen.standing).toBeGreaterThan(40)
}, 120_000)
