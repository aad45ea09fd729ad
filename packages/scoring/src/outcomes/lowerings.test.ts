import type { Lowering } from '@fazhi/model'
import { expect, test } from 'vitest'
import { flag } from '../../test/make.js'
import { book, decisionsOf, gradesOf, gradesWith, pointsOf, units } from '../../test/outcomes.js'
import { assess } from '../assess/assess.js'

const lowering = (id: string, more: Partial<Lowering>): Lowering => ({
  id,
  title: { zh: id },
  when: flag(id),
  ...more,
})

const by = (late: number, warned: number, lowerings?: 'largest' | 'stack') =>
  book({
    lowerings: [lowering('late', { lower: late }), lowering('warned', { lower: warned })],
    ...(lowerings === undefined ? {} : { policies: { lowerings } }),
  })
const both = units({ a: { points: 95, late: true, warned: true } })

test.each([
  [1, 1, 'largest', '良好'],
  [1, 2, 'largest', '合格'],
  [2, 1, 'largest', '合格'],
  [1, 1, 'stack', '合格'],
  [1, 2, 'stack', '不合格'],
  [2, 2, 'stack', '不合格'],
] as const)('R30 lowered by %i and by %i, %s: from 优秀 to %s', (late, warned, add, grade) => {
  expect(gradesOf(assess(by(late, warned, add), both), 'a')).toEqual([grade])
})

test('R30 lowerings do not add up unless the policy says so', () => {
  expect(gradesOf(assess(by(1, 1), both), 'a')).toEqual(['良好'])
})

test('R30 lowerings count from the band, also below a need that was not met', () => {
  const needy = book({
    group: {
      grades: gradesWith({ 优秀: { needs: [pointsOf('first', '>=', '5')], whenNone: 'met' } }),
    },
    lowerings: [lowering('late', { lower: 1 }), lowering('warned', { lower: 2 })],
  })
  const year = assess(
    needy,
    units({
      a: { points: 95, late: true },
      b: { points: 95, warned: true },
      c: { points: 85, late: true },
    }),
  )
  // a: need → 良好, lowered from 优秀 → 良好 as well; b: two down from 优秀; c: one down from 良好.
  expect(gradesOf(year, 'a', 'b', 'c')).toEqual(['良好', '合格', '合格'])
})

test('R30 a lowering ends at the last grade', () => {
  expect(gradesOf(assess(by(9, 1), units({ a: { points: 95, late: true } })), 'a')).toEqual([
    '不合格',
  ])
})

test('R30 after lowerings the lowest ceiling applies, of a veto or not', () => {
  const limited = book({
    lowerings: [lowering('late', { lower: 1 }), lowering('warned', { ceiling: '合格' })],
    vetoes: [
      {
        id: 'caught',
        title: { zh: '查实' },
        when: flag('caught'),
        ceiling: '不合格',
        barred: false,
      },
    ],
  })
  const year = assess(
    limited,
    units({
      a: { points: 95, late: true },
      b: { points: 95, late: true, warned: true },
      c: { points: 95, warned: true, caught: true },
      d: { points: 50, warned: true },
    }),
  )
  expect(gradesOf(year, 'a', 'b', 'c', 'd')).toEqual(['良好', '合格', '不合格', '不合格'])
  expect(decisionsOf(year, 'b', 'lowered', 'ceiling')).toEqual([
    {
      code: 'lowered',
      params: {
        rule: 'lowering',
        id: 'late',
        lower: 1,
        add: 'largest',
        band: '优秀',
        from: '优秀',
        to: '良好',
      },
      counted: [{ value: 'late', was: 'true' }],
    },
    {
      code: 'ceiling',
      params: { lowering: 'warned', ceiling: '合格', from: '良好', to: '合格' },
      counted: [{ value: 'warned', was: 'true' }],
    },
  ])
})

test('R30 a veto may lower too, and counts among the lowerings', () => {
  const vetoed = (lowerings: 'largest' | 'stack') =>
    book({
      policies: { lowerings },
      lowerings: [lowering('late', { lower: 1 })],
      vetoes: [
        { id: 'caught', title: { zh: '查实' }, when: flag('caught'), lower: 1, barred: false },
      ],
    })
  const one = units({ a: { points: 95, late: true, caught: true } })
  expect(gradesOf(assess(vetoed('largest'), one), 'a')).toEqual(['良好'])
  expect(gradesOf(assess(vetoed('stack'), one), 'a')).toEqual(['合格'])
})

test('R12 a lowering that rests on a missing fact leaves the grade open, unless something else decides it', () => {
  const open = units({
    a: { points: 95, late: undefined },
    b: { points: 95, late: undefined, warned: true },
    c: { points: 50, late: undefined },
  })
  const year = assess(by(1, 1), open)
  expect(gradesOf(year, 'a', 'b', 'c')).toEqual([undefined, '良好', '不合格'])
  expect(decisionsOf(year, 'a', 'gradeOpen')).toEqual([
    { code: 'gradeOpen', params: { from: '优秀', to: '良好', facts: ['late'] } },
  ])
  // Stacked, the missing one would take b one grade further.
  const stacked = assess(by(1, 1, 'stack'), open)
  expect(gradesOf(stacked, 'b')).toEqual([undefined])
  expect(decisionsOf(stacked, 'b', 'gradeOpen')).toEqual([
    { code: 'gradeOpen', params: { from: '良好', to: '合格', facts: ['late'] } },
  ])
})

test('a lowering for some groups leaves the others alone', () => {
  const elsewhere = book({ lowerings: [lowering('late', { lower: 1, groups: ['others'] })] })
  expect(gradesOf(assess(elsewhere, both), 'a')).toEqual(['优秀'])
})
