import type { Honour } from '@fazhi/model'
import { expect, test } from 'vitest'
import { flag, number, resultOf } from '../../test/make.js'
import { book, decisionsOf, gradesWith, placeFrom, share, units } from '../../test/outcomes.js'
import { assess } from '../assess/assess.js'

const honour = (id: string, more: Partial<Honour>): Honour => ({ id, title: { zh: id }, ...more })

const caught = (barred: boolean) => ({
  id: 'caught',
  title: { zh: '查实' },
  when: flag('caught'),
  ceiling: '良好',
  barred,
})

test('honours: the first three places, equal ones together', () => {
  const first = book({ honours: [honour('first-three', { when: placeFrom('first', '<=', '3') })] })
  const year = assess(first, units({ a: 99, b: 98, c: 97, d: 97, e: 96 }))
  expect(year.groups[0]?.honours).toEqual([{ honour: 'first-three', units: ['a', 'b', 'c', 'd'] }])
  expect(['a', 'b', 'c', 'd', 'e'].map((id) => resultOf(year, id).honours)).toEqual([
    ['first-three'],
    ['first-three'],
    ['first-three'],
    ['first-three'],
    undefined,
  ])
  expect(decisionsOf(year, 'd', 'honour')).toEqual([
    {
      code: 'honour',
      params: { honour: 'first-three' },
      counted: [{ value: 'place', was: '3', bound: '3' }],
    },
  ])
})

const excellent = honour('model', {
  when: {
    kind: 'all',
    of: [
      { kind: 'grade', in: ['优秀'] },
      { kind: 'vetoed', is: false },
    ],
  },
})

test('honours: excellent and without a veto', () => {
  const rulebook = book({
    honours: [excellent],
    vetoes: [{ ...caught(false), ceiling: '优秀' }],
  })
  const year = assess(rulebook, units({ a: { points: 99, caught: true }, b: 98, c: 85 }))
  expect(year.groups[0]?.honours).toEqual([{ honour: 'model', units: ['b'] }])
  expect(resultOf(year, 'a').grade).toBe('优秀')
})

test('honours read the final grade, after quotas', () => {
  const rulebook = book({
    honours: [excellent],
    group: { grades: gradesWith({ 优秀: { quota: { places: 1, edgeTie: 'allOut' } } }) },
  })
  const year = assess(rulebook, units({ a: 99, b: 98 }))
  expect(year.groups[0]?.honours).toEqual([{ honour: 'model', units: ['a'] }])
})

test('R32 a veto that bars takes every honour, and no point, place or grade', () => {
  const rulebook = book({
    honours: [honour('first', { when: placeFrom('first', '=', '1') })],
    vetoes: [{ id: 'caught', title: { zh: '信访' }, when: flag('caught'), barred: true }],
  })
  const year = assess(rulebook, units({ a: { points: 99, caught: true }, b: 98 }))
  expect(resultOf(year, 'a')).toMatchObject({ place: 1, grade: '优秀' })
  expect(year.groups[0]?.honours).toEqual([{ honour: 'first', units: [] }])
  expect(resultOf(year, 'a').decisions.slice(-2)).toEqual([
    { code: 'barred', params: { veto: 'caught' }, counted: [{ value: 'caught', was: 'true' }] },
    {
      code: 'honourBarred',
      params: { honour: 'first', vetoes: ['caught'] },
      counted: [{ value: 'place', was: '1', bound: '1' }],
    },
  ])
})

test('honours have places like grades: best first, and who is cut is told why', () => {
  const limited = book({ honours: [honour('best', { quota: { places: 2, edgeTie: 'allOut' } })] })
  const year = assess(limited, units({ a: 99, b: 98, c: 97 }))
  expect(year.groups[0]?.honours).toEqual([{ honour: 'best', places: 2, units: ['a', 'b'] }])
  expect(decisionsOf(year, 'b', 'honour')[0]?.params).toEqual({
    honour: 'best',
    places: 2,
    taken: 2,
    candidates: 3,
    rank: 2,
    score: '98',
  })
  expect(decisionsOf(year, 'c', 'honourCut')[0]?.params).toEqual({
    honour: 'best',
    places: 2,
    taken: 2,
    candidates: 3,
    rank: 3,
    score: '97',
  })
})

test('who is barred leaves the place of an honour to the next', () => {
  const rulebook = book({
    honours: [honour('best', { quota: share('0.5') })],
    vetoes: [caught(true)],
  })
  const year = assess(rulebook, units({ a: { points: 99, caught: true }, b: 98, c: 97, d: 96 }))
  expect(year.groups[0]?.honours).toEqual([{ honour: 'best', places: 2, units: ['b', 'c'] }])
})

test('R33 honours end at an edge as their quota says', () => {
  const by = (edgeTie: 'allIn' | 'allOut' | 'byLot', lots = {}) =>
    assess(
      book({ honours: [honour('best', { quota: { places: 1, edgeTie } })] }),
      units({ a: 99, b: 99, c: 98 }),
      { lots },
    )
  expect(by('allIn').groups[0]?.honours?.[0]?.units).toEqual(['a', 'b'])
  expect(by('allOut').groups[0]?.honours?.[0]?.units).toEqual([])
  const drawn = by('byLot', { all: ['b', 'a'] })
  expect(drawn.groups[0]?.honours?.[0]?.units).toEqual(['b'])
  expect(decisionsOf(drawn, 'a', 'honourCut')[0]?.params).toMatchObject({ byLot: 'yes', rank: 1 })
  const awaited = by('byLot')
  expect(awaited.groups[0]?.honours).toEqual([
    { honour: 'best', places: 1, units: [], provisional: true },
  ])
  expect(decisionsOf(awaited, 'a', 'lotAwaited')[0]?.params).toMatchObject({
    honour: 'best',
    among: ['a', 'b'],
  })
})

test('an honour that rests on a missing fact, or on a grade that is open, is open', () => {
  const rulebook = book({
    honours: [
      honour('all-passed', { when: number('passed', '>=', '1') }),
      honour('excellent', { when: { kind: 'grade', in: ['优秀'] } }),
    ],
    lowerings: [{ id: 'late', title: { zh: '迟报' }, when: flag('late'), lower: 1 }],
  })
  const year = assess(
    rulebook,
    units({ a: { points: 95, passed: undefined, late: undefined }, b: 94 }),
  )
  expect(year.groups[0]?.honours).toEqual([
    { honour: 'all-passed', units: ['b'], provisional: true },
    { honour: 'excellent', units: ['b'], provisional: true },
  ])
  expect(decisionsOf(year, 'a', 'honourOpen')).toEqual([
    {
      code: 'honourOpen',
      params: { honour: 'all-passed', facts: ['passed'] },
      counted: [{ value: 'passed', bound: '1' }],
    },
    { code: 'honourOpen', params: { honour: 'excellent', facts: [] } },
  ])
})

test('who is not ranked has no place, and no honour that asks for one', () => {
  const rulebook = book({
    honours: [honour('first', { when: placeFrom('first', '<=', '3') })],
    vetoes: [caught(false)],
    policies: { vetoed: { ranked: false, inQuotaBase: true } },
  })
  const year = assess(rulebook, units({ a: { points: 99, caught: true }, b: 98 }))
  expect(year.groups[0]?.honours).toEqual([{ honour: 'first', units: ['b'] }])
})
