import { expect, test } from 'vitest'
import { flag, number, resultOf } from '../../test/make.js'
import { book, gradesWith, placeFrom, pointsOf, standings, units } from '../../test/outcomes.js'
import { assess } from '../assess/assess.js'

const everything = book({
  group: {
    grades: gradesWith({
      优秀: { needs: [pointsOf('first', '>=', '5')], whenNone: 'met' },
      良好: { quota: { places: 1, edgeTie: 'allOut' } },
    }),
  },
  lowerings: [{ id: 'late', title: { zh: '迟报' }, when: flag('late'), lower: 1 }],
  vetoes: [
    { id: 'caught', title: { zh: '查实' }, when: flag('caught'), ceiling: '良好', barred: false },
  ],
  honours: [{ id: 'best', title: { zh: '先进' }, when: { kind: 'grade', in: ['优秀', '良好'] } }],
})

test('R29 places, band, needs, lowerings, ceilings, quotas, honours: each on record in this order', () => {
  // Both have 95 points: a ties with b, falls to 良好 for its need, and takes part in the quota of 良好.
  const year = assess(
    everything,
    units({
      a: { points: 95, first: 4, late: true, caught: true },
      b: { points: 95, first: 4, late: false },
      c: 85,
      d: { points: 99, first: 9 },
    }),
  )
  expect(resultOf(year, 'a').decisions.map(({ code }) => code)).toEqual([
    'tieShared',
    'band',
    'need',
    'lowered',
    'veto',
    'quotaCut',
  ])
  expect(resultOf(year, 'd').decisions.map(({ code }) => code)).toEqual(['band', 'honour'])
  expect(standings(year)).toEqual([
    ['d', 1, '优秀'],
    ['a', 2, '合格'],
    ['b', 2, '合格'],
    ['c', 4, '合格'],
  ])
})

test('R29 quotas follow the ceilings: who was kept down is no candidate above, and one below', () => {
  const limited = book({
    group: {
      grades: gradesWith({
        优秀: { quota: { places: 1, edgeTie: 'allOut' } },
        良好: { quota: { places: 1, edgeTie: 'allOut' } },
      }),
    },
    vetoes: [
      { id: 'caught', title: { zh: '查实' }, when: flag('caught'), ceiling: '良好', barred: false },
    ],
  })
  // a would have the place of 优秀; its ceiling leaves it to b. For 良好 a stands before c.
  const year = assess(limited, units({ a: { points: 98, caught: true }, b: 96, c: 94 }))
  expect(standings(year)).toEqual([
    ['a', 1, '良好'],
    ['b', 2, '优秀'],
    ['c', 3, '合格'],
  ])
  expect(year.groups[0]?.quotas).toEqual([
    { grade: '优秀', places: 1, taken: 1 },
    { grade: '良好', places: 1, taken: 1 },
  ])
})

test('R29 a lowering reads the place; the place does not move for it', () => {
  const last = book({
    lowerings: [{ id: 'last', title: { zh: '末位' }, when: placeFrom('last', '=', '1'), lower: 1 }],
  })
  const year = assess(last, units({ a: 95, b: 94, c: 93 }))
  expect(standings(year)).toEqual([
    ['a', 1, '优秀'],
    ['b', 2, '优秀'],
    ['c', 3, '良好'],
  ])
  expect(resultOf(year, 'c').decisions.at(-1)).toEqual({
    code: 'lowered',
    params: {
      rule: 'lowering',
      id: 'last',
      lower: 1,
      add: 'largest',
      band: '优秀',
      from: '优秀',
      to: '良好',
    },
    counted: [{ value: 'placeFromLast', bound: '1', was: '1' }],
  })
})

test('bands fixed after scoring are recorded as such with the band', () => {
  const late = book({ group: { bandsFixed: 'afterScoring' } })
  expect(resultOf(assess(late, units({ a: 61 })), 'a').decisions).toEqual([
    {
      code: 'band',
      params: { grade: '合格', score: '61', rel: '>=', bound: '60', fixed: 'afterScoring' },
    },
  ])
})

test('a condition on a value is as good as one on points', () => {
  const need = book({
    group: {
      grades: gradesWith({ 优秀: { needs: [number('points', '>', '95')], whenNone: 'met' } }),
    },
  })
  const year = assess(need, units({ a: 96, b: 95 }))
  expect(standings(year).map(([, , grade]) => grade)).toEqual(['优秀', '良好'])
})
