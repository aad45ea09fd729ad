import type { Veto } from '@fazhi/model'
import { expect, test } from 'vitest'
import { flag, resultOf } from '../../test/make.js'
import {
  book,
  decisionsOf,
  gradesOf,
  gradesWith,
  placeFrom,
  pointsOf,
  standings,
  units,
} from '../../test/outcomes.js'
import { assess } from '../assess/assess.js'

const veto = (id: string, when: Veto['when'], more: Partial<Veto> = {}): Veto => ({
  id,
  title: { zh: id },
  when,
  ceiling: '良好',
  barred: false,
  ...more,
})

const lastThree = veto('last-three', placeFrom('last', '<=', '3'))
const five = { a: 98, b: 97, c: 96, d: 95, e: 94 }

test('R32 a veto may read the place as it stands before vetoes: the last three are not excellent', () => {
  const year = assess(book({ vetoes: [lastThree] }), units(five))
  expect(standings(year)).toEqual([
    ['a', 1, '优秀'],
    ['b', 2, '优秀'],
    ['c', 3, '良好'],
    ['d', 4, '良好'],
    ['e', 5, '良好'],
  ])
  expect(resultOf(year, 'c').vetoes).toEqual(['last-three'])
  expect(resultOf(year, 'c').decisions.at(-1)).toEqual({
    code: 'veto',
    params: { veto: 'last-three', ceiling: '良好', from: '优秀', to: '良好' },
    counted: [{ value: 'placeFromLast', was: '3', bound: '3' }],
  })
})

test('R32 places are never worked out again: taking the vetoed ones out makes nobody else the last', () => {
  const rulebook = book({
    vetoes: [lastThree, veto('caught', flag('caught'))],
    policies: { vetoed: { ranked: false, inQuotaBase: true } },
  })
  // a is vetoed by its facts. Before vetoes it stands first, so c, d and e are the last three; b stays.
  const year = assess(rulebook, units({ ...five, a: { points: 98, caught: true } }))
  expect(standings(year)).toEqual([
    ['b', 1, '优秀'],
    ['a', undefined, '良好'],
    ['c', undefined, '良好'],
    ['d', undefined, '良好'],
    ['e', undefined, '良好'],
  ])
  expect(decisionsOf(year, 'd', 'unranked')).toEqual([
    { code: 'unranked', params: { vetoes: ['last-three'] } },
  ])
})

test('R33 among the last, equal units stand together', () => {
  const year = assess(
    book({ vetoes: [veto('last', placeFrom('last', '=', '1'))] }),
    units({ a: 96, b: 95, c: 95 }),
  )
  expect(gradesOf(year, 'a', 'b', 'c')).toEqual(['优秀', '良好', '良好'])
})

test('R32 whether vetoed units are in the base of a quota is said, also of those vetoed by their place', () => {
  const quota = { share: '0.4' as never, of: 'assessed', round: 'down', edgeTie: 'allOut' } as const
  const of = (inQuotaBase: boolean) =>
    assess(
      book({
        vetoes: [lastThree],
        policies: { vetoed: { ranked: true, inQuotaBase } },
        group: { grades: gradesWith({ 优秀: { quota } }) },
      }),
      units(five),
    ).groups[0]?.quotas
  // 40 % of five is 2, of the two without a veto 0.
  expect(of(true)).toEqual([{ grade: '优秀', places: 2, taken: 2 }])
  expect(of(false)).toEqual([{ grade: '优秀', places: 0, taken: 0 }])
})

test('R32 a veto on points and one on a place or a fact change no points', () => {
  const vetoes = [
    veto('weak', pointsOf('first', '<', '2'), { ceiling: '不合格' }),
    veto('either', { kind: 'any', of: [flag('caught'), placeFrom('last', '=', '1')] }),
  ]
  const submissions = units({
    a: { points: 98, first: 1 },
    b: { points: 97, first: 2, caught: true },
    c: { points: 96, first: 2 },
    d: { points: 95, first: 2 },
  })
  const plain = assess(book(), submissions)
  const year = assess(book({ vetoes }), submissions)
  expect(gradesOf(year, 'a', 'b', 'c', 'd')).toEqual(['不合格', '良好', '优秀', '良好'])
  for (const id of ['a', 'b', 'c', 'd'])
    expect([resultOf(year, id).exact, resultOf(year, id).root, resultOf(year, id).place]).toEqual([
      resultOf(plain, id).exact,
      resultOf(plain, id).root,
      resultOf(plain, id).place,
    ])
})

test('a veto that waits for a fact leaves the unit undecided, unless its place settles nothing either way', () => {
  const either = veto('either', { kind: 'any', of: [flag('caught'), placeFrom('last', '=', '1')] })
  const both = veto('both', {
    kind: 'all',
    of: [flag('caught'), flag('warned'), placeFrom('last', '=', '1')],
  })
  const open = units({ a: { points: 98, caught: undefined }, b: 97 })
  const undecided = assess(book({ vetoes: [either] }), open)
  expect(resultOf(undecided, 'a')).toMatchObject({ status: 'undecided', missing: ['caught'] })
  // `warned` is false, so the second cannot be raised whatever `caught` is.
  expect(resultOf(assess(book({ vetoes: [both] }), open), 'a').status).toBe('decided')
})

test('a veto is for the groups it names', () => {
  const elsewhere = book({ vetoes: [veto('caught', flag('caught'), { groups: ['others'] })] })
  const here = book({ vetoes: [veto('caught', flag('caught'), { groups: ['all'] })] })
  const one = units({ a: { points: 95, caught: true } })
  expect(resultOf(assess(elsewhere, one), 'a')).toMatchObject({ grade: '优秀', vetoes: [] })
  expect(resultOf(assess(here, one), 'a')).toMatchObject({ grade: '良好', vetoes: ['caught'] })
})
