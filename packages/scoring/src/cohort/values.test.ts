import { expect, test } from 'vitest'
import { bestOf, meanOf, placeOf, totals } from '../../test/cohorts.js'
import {
  below,
  branch,
  each,
  fact,
  leaf,
  rate,
  resultOf,
  rulebook,
  unit,
  verified,
  x,
} from '../../test/make.js'
import { assess } from '../assess/assess.js'

const given = (facts: Readonly<Record<string, Readonly<Record<string, unknown>>>>) =>
  Object.entries(facts).map(([id, own]) => unit(id, verified(own)))

const ages = (facts: Readonly<Record<string, unknown>>) =>
  given(Object.fromEntries(Object.entries(facts).map(([id, age]) => [id, { age }])))

const older = rulebook(
  leaf('l', '10', [
    each('lose', '0.5', 'age', { gap: { side: 'above', bound: { value: 'age.mean' } } }),
  ]),
  [fact('age')],
  { values: [meanOf('age.mean', 'age')] },
)

test('R25: a group mean is over raw values, the unit itself included, every unit once', () => {
  const year = assess(older, ages({ a: 40, b: 44, c: 51 }))
  // The mean is 135 / 3 = 45: only c is above it, by 6; 6 × 0.5 = 3.
  expect(totals(year)).toEqual({ a: '10', b: '10', c: '7' })
  expect(year.cohorts).toEqual([
    {
      value: 'age.mean',
      group: 'all',
      take: 'mean',
      units: ['a', 'b', 'c'],
      left: [],
      open: [],
      number: '45',
    },
  ])
  expect(resultOf(year, 'c').root.moves[0]?.counted).toEqual([
    { value: 'age', was: '51', bound: '45', boundOf: 'age.mean', units: '6' },
  ])
})

test('R25: a unit for which the value is not applicable is left out', () => {
  const absent = unit('d', { age: { notApplicable: { reason: '无在编人员' } } })
  const year = assess(older, [...ages({ a: 40, b: 44, c: 51 }), absent])
  expect(totals(year)).toEqual({ a: '10', b: '10', c: '7', d: 'undecided' })
  expect(year.cohorts?.[0]).toMatchObject({
    units: ['a', 'b', 'c'],
    left: [{ unit: 'd', why: 'notApplicable' }],
    number: '45',
  })
})

test('R12: a member with a missing fact leaves the mean open for everybody, and is named', () => {
  const year = assess(older, [...ages({ a: 40, b: 44 }), unit('c', {})])
  expect(totals(year)).toEqual({ a: 'undecided', b: 'undecided', c: 'undecided' })
  expect(resultOf(year, 'a').missing).toEqual(['age.mean'])
  expect(year.findings).toMatchObject([
    {
      code: 'SCR-060',
      severity: 'warning',
      params: { unit: 'c', value: 'age.mean', facts: ['age'] },
    },
  ])
})

test('R12: what others did not hand in costs nobody points, also where missing facts bring none', () => {
  const book = { ...older, policies: { ...older.policies, missing: 'noPoints' as const } }
  const year = assess(book, [...ages({ a: 40, b: 44 }), unit('c', {})])
  expect(totals(year)).toEqual({ a: 'undecided', b: 'undecided', c: 'undecided' })
})

test('R12: several submissions of one unit leave the mean open, because nobody knows which is true', () => {
  const year = assess(older, [...ages({ a: 40, b: 44 }), ...ages({ b: 46 })])
  expect(totals(year)['a']).toBe('undecided')
  expect(year.cohorts?.[0]?.open).toEqual([{ unit: 'b', missing: [] }])
})

const filings = (pooled: boolean) =>
  rulebook(
    leaf('l', '10', [
      each('lose', '1', 'r', {
        gap: { side: 'below', bound: { value: 'r.mean' } },
        per: x('0.01'),
      }),
    ]),
    [fact('filed'), fact('due')],
    { values: [rate('r', 'filed', 'due'), meanOf('r.mean', 'r', 'all', pooled)] },
  )
const filed = given({
  a: { filed: 9, due: 10 },
  b: { filed: 80, due: 100 },
  c: { filed: 0, due: 0 },
})

test('R25: the mean of a rate counts every unit once; pooled it is Σ parts ÷ Σ wholes; none due is left out', () => {
  // (90 % + 80 %) / 2 = 85 %: b is 5 points short. Pooled 89 / 110: b is 89/110 − 80/100 = 1/110, that is 10/11 points.
  expect(totals(assess(filings(false), filed))).toMatchObject({ a: '10', b: '5' })
  expect(totals(assess(filings(true), filed))).toMatchObject({ a: '10', b: '100/11' })
  expect(assess(filings(true), filed).cohorts?.[0]).toMatchObject({
    units: ['a', 'b'],
    left: [{ unit: 'c', why: 'noneDue' }],
    number: '89/110',
  })
})

const news = (clauses: Parameters<typeof leaf>[2], values: readonly ReturnType<typeof bestOf>[]) =>
  rulebook(leaf('l', '6', clauses), [fact('news')], {
    values: [...values, rate('share', 'news', 'best')],
  })

test('R25: the best is the largest unless said; the others share in proportion to it', () => {
  const book = news(
    [{ shape: 'share', verb: 'gain', price: x('6'), share: 'share' }],
    [bestOf('best', 'news')],
  )
  const year = assess(book, given({ a: { news: 20 }, b: { news: 10 }, c: { news: 7 } }))
  // 6 × 7 ÷ 20 = 2.1.
  expect(totals(year)).toEqual({ a: '6', b: '3', c: '2.1' })
})

test('R25: a zero base is none due, and whenNone decides', () => {
  const clause = (whenNone: 'met' | 'unmet') =>
    ({ shape: 'share', verb: 'gain', price: x('6'), share: 'share', whenNone }) as const
  const idle = given({ a: { news: 0 }, b: { news: 0 } })
  expect(totals(assess(news([clause('met')], [bestOf('best', 'news')]), idle))).toEqual({
    a: '6',
    b: '6',
  })
  expect(totals(assess(news([clause('unmet')], [bestOf('best', 'news')]), idle))).toEqual({
    a: '0',
    b: '0',
  })
})

test('R25: the smallest is the best where that is said', () => {
  const book = rulebook(
    leaf('l', '10', [
      each('lose', '1', 'news', { gap: { side: 'above', bound: { value: 'best' } } }),
    ]),
    [fact('news')],
    { values: [bestOf('best', 'news', 'smallest')] },
  )
  expect(totals(assess(book, given({ a: { news: 3 }, b: { news: 8 } })))).toEqual({
    a: '10',
    b: '5',
  })
})

const ranked = (ties: 'shared' | 'dense', first: 'largest' | 'smallest' = 'largest') =>
  rulebook(
    leaf('l', '10', [each('lose', '2', 'place', { gap: { side: 'above', bound: x('1') } })]),
    [fact('news')],
    { values: [placeOf('place', 'news', first, ties)] },
  )
const four = given({ a: { news: 9 }, b: { news: 9 }, c: { news: 5 }, d: { news: 1 } })

test('R25: linear points by place; equal values share a place, and the next is left out or not', () => {
  // Places 1, 1, 3, 4 and 1, 1, 2, 3; two points a place after the first.
  expect(totals(assess(ranked('shared'), four))).toEqual({ a: '10', b: '10', c: '6', d: '4' })
  expect(totals(assess(ranked('dense'), four))).toEqual({ a: '10', b: '10', c: '8', d: '6' })
  expect(totals(assess(ranked('shared', 'smallest'), four))).toEqual({
    a: '6',
    b: '6',
    c: '8',
    d: '10',
  })
  expect(assess(ranked('shared'), four).cohorts?.[0]?.places).toEqual({ a: 1, b: 1, c: 3, d: 4 })
})

test('R25: rows by place, the last three by a table of their own', () => {
  const book = rulebook(
    leaf('l', '60', [
      {
        shape: 'by',
        verb: 'gain',
        by: 'place',
        rows: [
          { rel: '<=', bound: x('1'), points: x('60') },
          { rel: '<=', bound: x('2'), points: x('57') },
          { rel: '<=', bound: x('3'), points: x('54') },
          { else: true, points: x('51') },
        ],
      },
    ]),
    [fact('news')],
    { values: [placeOf('place', 'news')] },
  )
  expect(totals(assess(book, four))).toEqual({ a: '60', b: '60', c: '54', d: '51' })
})

test('a row may be bounded by a mean', () => {
  const book = rulebook(
    leaf('l', '5', [
      {
        shape: 'by',
        verb: 'gain',
        by: 'news',
        rows: [
          { rel: '>=', bound: { value: 'mean' }, points: x('5') },
          { else: true, points: x('2') },
        ],
      },
    ]),
    [fact('news')],
    { values: [meanOf('mean', 'news')] },
  )
  // The mean is 24 / 4 = 6.
  expect(totals(assess(book, four))).toEqual({ a: '5', b: '5', c: '2', d: '2' })
})

test('the order of the submissions changes nothing, and a year recomputes from itself', () => {
  const year = assess(ranked('shared'), four)
  expect(assess(ranked('shared'), [...four].reverse())).toEqual(year)
  expect(assess(year.rulebook, year.submissions)).toEqual(year)
})

test('an item beside it is scored as ever while the mean is open', () => {
  const book = rulebook(
    branch('t', '12', [
      leaf('m', '10', [
        each('lose', '0.5', 'age', { gap: { side: 'above', bound: { value: 'mean' } } }),
      ]),
      leaf('n', '2', [each('lose', '1', 'news', below('2'))]),
    ]),
    [fact('age'), fact('news')],
    { values: [meanOf('mean', 'age')] },
  )
  const year = assess(book, [
    unit('a', verified({ age: 40, news: 1 })),
    unit('b', verified({ news: 2 })),
  ])
  const [, n] = resultOf(year, 'a').root.items
  expect(n).toMatchObject({ status: 'scored', points: '1' })
  expect(resultOf(year, 'a').status).toBe('undecided')
})
