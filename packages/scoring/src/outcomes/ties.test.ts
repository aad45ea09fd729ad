import type { EdgeTie, Group, Quota } from '@fazhi/model'
import { expect, test } from 'vitest'
import { flag, resultOf } from '../../test/make.js'
import { book, decisionsOf, gradesOf, gradesWith, standings, units } from '../../test/outcomes.js'
import { assess } from '../assess/assess.js'
import { seal, verify } from '../seal/index.js'

const four = units({ a: 97, b: 95, c: 95, d: 92 })

test.each([
  ['shared', [1, 2, 2, 4]],
  ['dense', [1, 2, 2, 3]],
] as const)('R33 equal numbers share the place: %s', (places, expected) => {
  const year = assess(book({ policies: { ties: { places, breakBy: [] } } }), four)
  expect(standings(year).map(([, place]) => place)).toEqual(expected)
  expect(resultOf(year, 'b').tiedWith).toEqual(['c'])
})

test('R33 numbers are compared as they are, not as they are shown', () => {
  // A hundredth apart; printed with one place both would be 95.0.
  const year = assess(book(), units({ a: '95.01', b: '95.02' }))
  expect(standings(year).map(([id, place]) => [id, place])).toEqual([
    ['b', 1],
    ['a', 2],
  ])
})

test('R33 keys break a tie in their order; who is equal in all of them shares the place', () => {
  const keyed = book({
    policies: {
      ties: {
        places: 'shared',
        breakBy: [
          { key: 'noVeto' },
          { key: 'fewestPointsDeducted' },
          { key: 'node', node: 'first' },
        ],
      },
    },
    vetoes: [
      { id: 'caught', title: { zh: '查实' }, when: flag('caught'), ceiling: '合格', barred: false },
    ],
  })
  const year = assess(
    keyed,
    units({
      a: { points: 95, caught: true },
      b: { points: 96, deducted: 1 },
      c: { points: 95, first: 2 },
      d: { points: 95, first: 3 },
      e: { points: 95, first: 3 },
    }),
  )
  expect(standings(year).map(([id, place]) => [id, place])).toEqual([
    ['d', 1],
    ['e', 1],
    ['c', 3],
    ['b', 4],
    ['a', 5],
  ])
  expect(decisionsOf(year, 'b', 'tieBroken').map(({ params }) => params)).toEqual([
    { with: 'a', by: 'noVeto', own: '1', other: '0', result: 'ahead' },
    { with: 'c', by: 'fewestPointsDeducted', own: '1', other: '0', result: 'behind' },
    { with: 'd', by: 'fewestPointsDeducted', own: '1', other: '0', result: 'behind' },
    { with: 'e', by: 'fewestPointsDeducted', own: '1', other: '0', result: 'behind' },
  ])
})

const edge = (edgeTie: EdgeTie, group: Partial<Group> = {}, places = 2) =>
  book({
    group: {
      ...group,
      grades: gradesWith({ 优秀: { quota: { places, edgeTie } satisfies Quota } }),
    },
  })

test.each([
  ['allIn', ['优秀', '优秀', '优秀', '良好'], 3],
  ['allOut', ['优秀', '良好', '良好', '良好'], 1],
] as const)("R33 equal units at the quota's edge, %s", (edgeTie, expected, taken) => {
  const year = assess(edge(edgeTie), four)
  expect(gradesOf(year, 'a', 'b', 'c', 'd')).toEqual(expected)
  expect(year.groups[0]?.quotas).toEqual([{ grade: '优秀', places: 2, taken }])
})

test('R33 by lot: who was drawn first takes the place, and both have it on record', () => {
  const year = assess(edge('byLot'), four, { lots: { all: ['d', 'c', 'b', 'a'] } })
  expect(gradesOf(year, 'a', 'b', 'c', 'd')).toEqual(['优秀', '良好', '优秀', '良好'])
  expect(year.groups[0]?.quotas).toEqual([{ grade: '优秀', places: 2, taken: 2 }])
  const common = { grade: '优秀', places: 2, taken: 2, candidates: 4, rank: 2, score: '95' }
  expect(resultOf(year, 'c').decisions.at(-1)).toEqual({ code: 'lotIn', params: common })
  expect(resultOf(year, 'b').decisions.at(-1)).toEqual({
    code: 'lotOut',
    params: { ...common, to: '良好' },
  })
  expect(year.lots).toEqual({ all: ['d', 'c', 'b', 'a'] })
})

test('R33 a lot moves nobody who is not equal at the edge', () => {
  // d was drawn first, but has fewer points; a is inside without a lot.
  const year = assess(edge('byLot'), four, { lots: { all: ['d', 'b', 'c', 'a'] } })
  expect(gradesOf(year, 'a', 'b', 'c', 'd')).toEqual(['优秀', '优秀', '良好', '良好'])
})

test('R33 a lot may stand in the rulebook as well', () => {
  const year = assess(edge('byLot', { lot: ['b', 'c'] }), four)
  expect(gradesOf(year, 'b', 'c')).toEqual(['优秀', '良好'])
  expect(year.lots).toBeUndefined()
})

test('R33 while a lot is awaited the equal units have no grade, and nothing is drawn in their place', () => {
  for (const lots of [{}, { all: ['b'] }]) {
    const year = assess(edge('byLot'), four, { lots })
    expect(gradesOf(year, 'a', 'b', 'c', 'd')).toEqual(['优秀', undefined, undefined, '良好'])
    expect(year.groups[0]?.quotas).toEqual([
      { grade: '优秀', places: 2, taken: 1, provisional: true },
    ])
    expect(resultOf(year, 'b').decisions.at(-1)).toEqual({
      code: 'lotAwaited',
      params: {
        grade: '优秀',
        places: 2,
        taken: 1,
        candidates: 4,
        rank: 2,
        score: '95',
        to: '良好',
        among: ['b', 'c'],
      },
    })
  }
})

test('R33 a lot that cannot be trusted decides nothing and is a finding', () => {
  const twice = assess(edge('byLot'), four, { lots: { all: ['b', 'c', 'b'] } })
  expect(gradesOf(twice, 'b', 'c')).toEqual([undefined, undefined])
  expect(twice.findings.map(({ code, params }) => [code, params])).toEqual([
    ['SCR-023', { group: 'all', named: 'b' }],
  ])

  const two = assess(edge('byLot', { lot: ['b', 'c'] }), four, { lots: { all: ['c', 'b'] } })
  expect(gradesOf(two, 'b', 'c')).toEqual([undefined, undefined])
  expect(two.findings.map(({ code }) => code)).toEqual(['SCR-024'])
})

test('R33 a lot that names a stranger, or is for no group, is a finding', () => {
  const year = assess(edge('byLot'), four, { lots: { all: ['c', 'b', 'z'], none: ['a'] } })
  expect(gradesOf(year, 'b', 'c')).toEqual(['良好', '优秀'])
  expect(year.findings.map(({ code, params, severity }) => [code, params, severity])).toEqual([
    ['SCR-021', { group: 'none' }, 'error'],
    ['SCR-022', { group: 'all', named: 'z' }, 'warning'],
  ])
})

test('a sealed year carries its lots and recomputes with them', async () => {
  const year = assess(edge('byLot'), four, { lots: { all: ['c', 'b'] } })
  const sealed = await seal(year)
  expect(await verify(sealed)).toEqual({ ok: true, differences: [] })
  const other = await seal({ ...year, lots: { all: ['b', 'c'] } })
  expect((await verify(other)).ok).toBe(false)
})
