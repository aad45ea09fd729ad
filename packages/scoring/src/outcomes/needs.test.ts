import { expect, test } from 'vitest'
import { flag, number, resultOf } from '../../test/make.js'
import { book, decisionsOf, gradesOf, gradesWith, pointsOf, units } from '../../test/outcomes.js'
import { assess } from '../assess/assess.js'

/** 优秀 only with every file passed and no criticism, as case-file reviews ask it. */
const passed = book({
  group: {
    grades: gradesWith({
      优秀: { needs: [number('passed', '>=', '1'), flag('warned', false)], whenNone: 'met' },
    }),
  },
})

test('R29 a grade is kept from who does not meet what it needs, each need with its numbers', () => {
  const year = assess(
    passed,
    units({
      a: 95,
      b: { points: 94, passed: { covered: 19, of: 20 } },
      c: { points: 93, passed: { covered: 19, of: 20 }, warned: true },
      d: { points: 70, passed: { covered: 1, of: 20 } },
    }),
  )
  expect(gradesOf(year, 'a', 'b', 'c', 'd')).toEqual(['优秀', '良好', '良好', '合格'])
  expect(decisionsOf(year, 'c', 'need')).toEqual([
    {
      code: 'need',
      params: { grade: '优秀', index: 0, from: '优秀', to: '良好' },
      counted: [{ value: 'passed', was: '0.95', of: '19', over: '20', bound: '1' }],
    },
    {
      code: 'need',
      params: { grade: '优秀', index: 1, from: '优秀', to: '良好' },
      counted: [{ value: 'warned', was: 'true' }],
    },
  ])
  // d is not asked what only 优秀 needs.
  expect(decisionsOf(year, 'd', 'need')).toEqual([])
})

/** 良好 needs 5 points of `first`, 合格 needs 2. */
const steps = book({
  group: {
    grades: gradesWith({
      良好: { needs: [pointsOf('first', '>=', '5')], whenNone: 'met' },
      合格: { needs: [pointsOf('first', '>=', '2')], whenNone: 'met' },
    }),
  },
})

test('R29 what a grade needs every better one needs: nobody falls into a grade it may not have', () => {
  const year = assess(
    steps,
    units({
      a: { points: 95, first: 5 },
      b: { points: 94, first: 4 },
      c: { points: 93, first: 1 },
      d: { points: 50, first: 0 },
    }),
  )
  // b has the points of 优秀, which itself needs nothing; it does not meet 良好 and so cannot hold 优秀 either.
  expect(gradesOf(year, 'a', 'b', 'c', 'd')).toEqual(['优秀', '合格', '不合格', '不合格'])
  expect(
    decisionsOf(year, 'c', 'need').map(({ params }) => [params['grade'], params['to']]),
  ).toEqual([
    ['良好', '不合格'],
    ['合格', '不合格'],
  ])
})

test('R31 who is cut by a quota falls into a grade whose needs are met', () => {
  const limited = book({
    group: {
      grades: gradesWith({
        优秀: { quota: { places: 1, edgeTie: 'allOut' } },
        良好: { needs: [pointsOf('first', '>=', '5')], whenNone: 'met' },
      }),
    },
  })
  const year = assess(
    limited,
    units({
      a: { points: 95, first: 5 },
      b: { points: 94, first: 5 },
      c: { points: 93, first: 4 },
    }),
  )
  expect(gradesOf(year, 'a', 'b', 'c')).toEqual(['优秀', '良好', '合格'])
})

const share = book({
  group: {
    grades: gradesWith({
      优秀: { needs: [pointsOf('first', '>=', '0.8', true)], whenNone: 'met' },
    }),
  },
})

test('points are asked on the scale of the item, or as a share of its full mark', () => {
  const year = assess(share, units({ a: { points: 95, first: 8 }, b: { points: 95, first: 7 } }))
  expect(gradesOf(year, 'a', 'b')).toEqual(['优秀', '良好'])
  expect(decisionsOf(year, 'b', 'need')[0]?.counted).toEqual([
    { value: 'points:first', was: '0.7', of: '7', over: '10', bound: '0.8' },
  ])
})

const none = (whenNone: 'met' | 'unmet') =>
  book({
    group: { grades: gradesWith({ 优秀: { needs: [number('passed', '>=', '1')], whenNone } }) },
  })

test.each([
  ['met', '优秀'],
  ['unmet', '良好'],
] as const)('R16 with no file to pass a need is %s as it says: %s', (whenNone, grade) => {
  const year = assess(none(whenNone), units({ a: { points: 95, passed: { covered: 0, of: 0 } } }))
  expect(gradesOf(year, 'a')).toEqual([grade])
  expect(decisionsOf(year, 'a', 'needNone')).toEqual([
    {
      code: 'needNone',
      params: { grade: '优秀', index: 0, from: '优秀', to: grade, taken: whenNone },
      counted: [{ value: 'passed', was: '0', of: '0', over: '0', bound: '1' }],
    },
  ])
})

test('R13 a need that asks for a fact stated as not applicable has nothing to compare', () => {
  const stated = units({ a: { points: 95, passed: undefined } }).map((one) => ({
    ...one,
    facts: { ...one.facts, passed: { notApplicable: { reason: '无执法案件' } } },
  }))
  expect(gradesOf(assess(none('met'), stated), 'a')).toEqual(['优秀'])
  expect(gradesOf(assess(none('unmet'), stated), 'a')).toEqual(['良好'])
})

test('R13 one need with nothing to compare does not speak for the others', () => {
  const year = assess(
    passed,
    units({ a: { points: 95, passed: { covered: 0, of: 0 }, warned: true } }),
  )
  expect(resultOf(year, 'a').decisions.map(({ code }) => code)).toEqual([
    'band',
    'needNone',
    'need',
  ])
  expect(gradesOf(year, 'a')).toEqual(['良好'])
})

test('R12 a missing fact leaves the grade open only where it could change it', () => {
  const year = assess(
    passed,
    units({
      a: { points: 95, passed: undefined },
      b: { points: 85, passed: undefined },
      c: { points: 94, passed: undefined, warned: true },
    }),
  )
  // b is not up for 优秀; c fails another need, so the missing one decides nothing.
  expect(gradesOf(year, 'a', 'b', 'c')).toEqual([undefined, '良好', '良好'])
  expect(resultOf(year, 'a')).toMatchObject({ status: 'decided', place: 1, bandGrade: '优秀' })
  expect(decisionsOf(year, 'a', 'gradeOpen')).toEqual([
    { code: 'gradeOpen', params: { from: '优秀', to: '良好', facts: ['passed'] } },
  ])
})
