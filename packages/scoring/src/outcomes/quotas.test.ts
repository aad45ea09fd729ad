import { expect, test } from 'vitest'
import { flag, resultOf } from '../../test/make.js'
import {
  book,
  decisionsOf,
  gradesOf,
  gradesWith,
  share,
  standings,
  units,
} from '../../test/outcomes.js'
import { assess } from '../assess/assess.js'

const top = (quota: ReturnType<typeof share>, more: Parameters<typeof book>[0] = {}) =>
  book({ ...more, group: { grades: gradesWith({ 优秀: { quota } }) } })

/** Scores from 98.99 down, a hundredth less for each unit. */
const ranked = (count: number) =>
  units({
    ...Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`u${index + 10}`, `98.${99 - index}`]),
    ),
  })

test.each([
  ['down', 6],
  ['up', 7],
  ['half-up', 7],
] as const)('R31 30 %% of 23 units is 6.9 places, rounded %s: %i', (round, places) => {
  const year = assess(top(share('0.3', { round })), ranked(23))
  expect(year.groups[0]?.quotas).toEqual([{ grade: '优秀', places, taken: places }])
})

test.each([
  ['down', 1],
  ['up', 2],
  ['half-up', 2],
] as const)('R31 half of 3 units is a half place too many, rounded %s: %i', (round, places) => {
  const year = assess(top(share('0.5', { round })), ranked(3))
  expect(year.groups[0]?.quotas).toEqual([{ grade: '优秀', places, taken: places }])
})

test('R31 the fourth of three places is kept from the grade by the quota, on 91.35', () => {
  const rulebook = book({
    group: { grades: gradesWith({ 优秀: { quota: { places: 3, edgeTie: 'allOut' } } }) },
  })
  const year = assess(rulebook, units({ a: 97, b: 96, c: 95, d: '91.35', e: 70 }))
  expect(standings(year)).toEqual([
    ['a', 1, '优秀'],
    ['b', 2, '优秀'],
    ['c', 3, '优秀'],
    ['d', 4, '良好'],
    ['e', 5, '合格'],
  ])
  expect(resultOf(year, 'd').decisions.at(-1)).toEqual({
    code: 'quotaCut',
    params: {
      grade: '优秀',
      places: 3,
      taken: 3,
      candidates: 4,
      rank: 4,
      score: '91.35',
      to: '良好',
    },
  })
})

test('R31 who is cut counts in the quota of the grade below, where places decide again', () => {
  const rulebook = book({
    group: {
      grades: gradesWith({
        优秀: { quota: { places: 1, edgeTie: 'allOut' } },
        良好: { quota: { places: 2, edgeTie: 'allOut' } },
      }),
    },
  })
  const year = assess(rulebook, units({ a: 99, b: 98, c: 97, d: 89, e: 88 }))
  // b and c fall into 良好 and take its two places; d and e, who had the band of 良好, are cut.
  expect(standings(year)).toEqual([
    ['a', 1, '优秀'],
    ['b', 2, '良好'],
    ['c', 3, '良好'],
    ['d', 4, '合格'],
    ['e', 5, '合格'],
  ])
  expect(year.groups[0]?.quotas).toEqual([
    { grade: '优秀', places: 1, taken: 1 },
    { grade: '良好', places: 2, taken: 2 },
  ])
})

test('R31 a quota lifts nobody: places that no score reaches stay empty', () => {
  const year = assess(top(share('0.5')), units({ a: 95, b: 70, c: 65, d: 60 }))
  expect(gradesOf(year, 'a', 'b')).toEqual(['优秀', '合格'])
  expect(year.groups[0]?.quotas).toEqual([{ grade: '优秀', places: 2, taken: 1 }])
})

const caught = {
  vetoes: [
    { id: 'caught', title: { zh: '查实' }, when: flag('caught'), ceiling: '合格', barred: false },
  ],
}
const six = {
  ...Object.fromEntries(['a', 'b', 'c', 'd'].map((id, index) => [id, 99 - index])),
  e: { points: 98, caught: true },
  f: { points: undefined, caught: true },
}

test.each([
  // Decided: a to e. Half of five is 2; without e, half of four is 2.
  ['assessed', true, 2, 5],
  ['assessed', false, 2, 4],
  // With f, who is not decided, half of six is 3; both vetoed ones apart, half of four is 2.
  ['units', true, 3, 6],
  ['units', false, 2, 4],
] as const)(
  'R31 a share of %s, vetoed ones in the base %s: %i places of %i',
  (of, inQuotaBase, places, base) => {
    const rulebook = top(share('0.5', { of }), {
      ...caught,
      policies: { vetoed: { ranked: true, inQuotaBase } },
    })
    const year = assess(rulebook, units(six))
    expect(year.groups[0]?.quotas).toEqual([
      { grade: '优秀', places, taken: places, provisional: true },
    ])
    expect(decisionsOf(year, 'a', 'quotaKept')[0]?.params).toMatchObject({ base, open: 1 })
  },
)

test('R32 a vetoed unit takes no place in the quota of a grade it lost', () => {
  const year = assess(top(share('0.5'), caught), units({ a: { points: 99, caught: true }, b: 95 }))
  expect(gradesOf(year, 'a', 'b')).toEqual(['合格', '优秀'])
})
