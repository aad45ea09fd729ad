import type { ResolvedRulebook } from '@fazhi/model'
import { expect, test } from 'vitest'
import {
  branch,
  each,
  extra,
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
import { assess } from '../assess/assess.js'

const facts = [fact('points'), fact('first'), fact('deducted'), fact('caught', { type: 'flag' })]
const root = branch('table', '100', [
  leaf('main', '100', [each('gain', '1', 'points')]),
  leaf('first', '0', [each('gain', '1', 'first')], { outOf: x('10'), ceiling: x('10') }),
])
const deduction = extra('deduction', [each('lose', '1', 'deducted')], {
  floor: x('-10'),
  ceiling: x('0'),
})

const grades: ResolvedRulebook['groups'][number]['grades'] = [
  { grade: '优秀', from: { rel: '>=', bound: x('90') } },
  { grade: '良好', from: { rel: '>', bound: x('80') } },
  { grade: '合格', from: { rel: '>=', bound: x('60') } },
  { grade: '不合格' },
]

const book = (
  more: Parameters<typeof rulebook>[2] = {},
  quota?: ResolvedRulebook['groups'][number]['grades'][number]['quota'],
) =>
  rulebook(root, facts, {
    onTop: [deduction],
    groups: [
      {
        id: 'all',
        title: { zh: '全部' },
        tables: ['all'],
        grades: grades.map((row, index) => (index === 0 && quota ? { ...row, quota } : row)),
      },
    ],
    ...more,
  })

const units = (scores: Readonly<Record<string, number | Readonly<Record<string, unknown>>>>) =>
  Object.entries(scores).map(([id, given]) =>
    unit(
      id,
      verified({
        first: 0,
        deducted: 0,
        caught: false,
        ...(typeof given === 'number' ? { points: given } : given),
      }),
    ),
  )

const places = (year: ReturnType<typeof assess>) =>
  year.units.map(({ unit: id, place, grade }) => [id, place, grade])

test('R33 the rest share the place: 1-1-3, or 1-1-2 where that is said', () => {
  const three = units({ a: 95, b: 95, c: 70 })
  expect(places(assess(book(), three))).toEqual([
    ['a', 1, '优秀'],
    ['b', 1, '优秀'],
    ['c', 3, '合格'],
  ])
  const dense = book({ policies: { ties: { places: 'dense', breakBy: [] } } })
  expect(places(assess(dense, three)).map(([, place]) => place)).toEqual([1, 1, 2])
  expect(resultOf(assess(book(), three), 'a').decisions).toContainEqual({
    code: 'tieShared',
    params: { place: 1, with: ['b'] },
  })
})

test('R33 a tie is broken by each key exactly, in order', () => {
  const keyed = book({
    policies: {
      ties: {
        places: 'shared',
        breakBy: [{ key: 'fewestPointsDeducted' }, { key: 'node', node: 'first' }],
      },
    },
  })
  const year = assess(
    keyed,
    units({
      a: { points: 92, deducted: 2 },
      b: { points: 90, first: 1 },
      c: { points: 90, first: 3 },
    }),
  )
  expect(places(year).map(([id, place]) => [id, place])).toEqual([
    ['c', 1],
    ['b', 2],
    ['a', 3],
  ])
  expect(resultOf(year, 'b').decisions.filter(({ code }) => code === 'tieBroken')).toEqual([
    {
      code: 'tieBroken',
      params: { with: 'a', by: 'fewestPointsDeducted', own: '0', other: '2', result: 'ahead' },
    },
    {
      code: 'tieBroken',
      params: { with: 'c', by: 'first', own: '1', other: '3', result: 'behind' },
    },
  ])
})

test('bands say whether their lowest number belongs to them', () => {
  expect(places(assess(book(), units({ a: 90, b: 80, c: 59 })))).toEqual([
    ['a', 1, '优秀'],
    ['b', 2, '合格'],
    ['c', 3, '不合格'],
  ])
})

test('R32 a veto lowers the grade, never the points or the place', () => {
  const vetoed = book({
    vetoes: [
      {
        id: 'caught',
        title: { zh: '一票否决' },
        when: flag('caught'),
        ceiling: '合格',
        barred: true,
      },
    ],
  })
  const year = assess(vetoed, units({ a: { points: 96, caught: true }, b: 95 }))
  expect(resultOf(year, 'a')).toMatchObject({
    published: '96',
    place: 1,
    bandGrade: '优秀',
    grade: '合格',
    vetoes: ['caught'],
  })
  expect(resultOf(year, 'a').decisions.slice(1)).toEqual([
    {
      code: 'veto',
      params: { veto: 'caught', ceiling: '合格', from: '优秀', to: '合格' },
      counted: [{ value: 'caught', was: 'true' }],
    },
    {
      code: 'barred',
      params: { veto: 'caught' },
      counted: [{ value: 'caught', was: 'true' }],
    },
  ])
})

test('R30 of several vetoes the lowest ceiling applies', () => {
  const vetoed = book({
    vetoes: [
      { id: 'low', title: { zh: '甲' }, when: flag('caught'), ceiling: '不合格', barred: false },
      {
        id: 'high',
        title: { zh: '乙' },
        when: number('points', '>=', '1'),
        ceiling: '良好',
        barred: false,
      },
    ],
  })
  const year = assess(vetoed, units({ a: { points: 96, caught: true }, b: 95 }))
  expect([resultOf(year, 'a').grade, resultOf(year, 'b').grade]).toEqual(['不合格', '良好'])
})

test('vetoed units that are not ranked leave the places to the others', () => {
  const vetoed = book({
    policies: { vetoed: { ranked: false, inQuotaBase: false } },
    vetoes: [
      { id: 'caught', title: { zh: '否决' }, when: flag('caught'), ceiling: '合格', barred: false },
    ],
  })
  const year = assess(vetoed, units({ a: { points: 96, caught: true }, b: 95 }))
  expect(places(year)).toEqual([
    ['b', 1, '优秀'],
    ['a', undefined, '合格'],
  ])
})

const quota = (edgeTie: 'allIn' | 'allOut', share = '0.3') => ({
  share: x(share),
  of: 'assessed' as const,
  round: 'down' as const,
  edgeTie,
})

test('R31 a quota cuts from the places down, and who is cut falls one grade', () => {
  const year = assess(book({}, quota('allOut')), units({ a: 99, b: 97, c: 95, d: 70 }))
  expect(places(year)).toEqual([
    ['a', 1, '优秀'],
    ['b', 2, '良好'],
    ['c', 3, '良好'],
    ['d', 4, '合格'],
  ])
  expect(year.groups[0]?.quotas).toEqual([{ grade: '优秀', places: 1, taken: 1 }])
  expect(resultOf(year, 'b').decisions.at(-1)).toEqual({
    code: 'quotaCut',
    params: {
      grade: '优秀',
      places: 1,
      taken: 1,
      base: 4,
      candidates: 3,
      rank: 2,
      score: '97',
      to: '良好',
    },
  })
})

test.each([
  ['allIn', ['优秀', '优秀', '优秀'], 3],
  ['allOut', ['优秀', '良好', '良好'], 1],
] as const)("R33 a tie at the quota's edge: %s", (edge, expected, taken) => {
  const year = assess(book({}, quota(edge, '0.5')), units({ a: 99, b: 95, c: 95, d: 70 }))
  expect(['a', 'b', 'c'].map((id) => resultOf(year, id).grade)).toEqual(expected)
  expect(year.groups[0]?.quotas).toEqual([{ grade: '优秀', places: 2, taken }])
})

test('R31 vetoed units count in the base unless said, and hold no place of a grade they lost', () => {
  const vetoes = [
    { id: 'caught', title: { zh: '否决' }, when: flag('caught'), ceiling: '合格', barred: false },
  ]
  const three = units({ a: { points: 99, caught: true }, b: 98, c: 97, d: 96 })
  const counted = assess(book({ vetoes }, quota('allOut', '0.5')), three)
  expect(counted.groups[0]?.quotas).toEqual([{ grade: '优秀', places: 2, taken: 2 }])
  const apart = { vetoes, policies: { vetoed: { ranked: true, inQuotaBase: false } } }
  const without = assess(book(apart, quota('allOut', '0.5')), three)
  expect(without.groups[0]?.quotas).toEqual([{ grade: '优秀', places: 1, taken: 1 }])
  expect(resultOf(without, 'c').grade).toBe('良好')
})

test('a unit without a score is in the group, but not among the assessed', () => {
  const year = assess(book({}, quota('allOut')), [...units({ a: 99 }), unit('b', {})])
  expect(year.groups[0]).toMatchObject({ units: ['a', 'b'], assessed: 1 })
  expect(resultOf(year, 'b').decisions).toEqual([
    { code: 'undecided', params: { missing: ['deducted', 'first', 'points'] } },
  ])
})

test('R27 decideOn names the number that crosses a line', () => {
  const rounded = { ...root, round: { places: 0, mode: 'half-up' as const } }
  const halves = [each('gain', '0.5', 'points')]
  const at = (decideOn: 'published' | 'exact') =>
    rulebook({ ...rounded, items: [leaf('main', '100', halves)] }, facts, {
      policies: { decideOn },
    })
  // 179 halves are 89.5, printed as 90.
  const one = units({ a: 179 })
  expect(resultOf(assess(at('published'), one), 'a')).toMatchObject({
    published: '90',
    grade: '优秀',
  })
  expect(resultOf(assess(at('exact'), one), 'a')).toMatchObject({ published: '90', grade: '合格' })
})
