import { expect, test } from 'vitest'
import { city, fact, flag, number, resultOf, unit, x } from '../../../test/make.js'
import { book, decisionsOf, gradesWith, placeFrom, share, units } from '../../../test/outcomes.js'
import { assess } from '../../assess/assess.js'
import { explain } from '../../explain/index.js'

/** The city of the outcome tests: 100 points at most, a hundredth at a time; what is missing is an interval. */
const openBook = (more: Parameters<typeof book>[0] = {}) => {
  const made = book({ ...more, policies: { missing: 'interval', ...more.policies } })
  return {
    ...made,
    facts: {
      ...made.facts,
      points: fact('points', { maximum: 100 }),
      hundredths: fact('hundredths', { maximum: 99 }),
      deducted: fact('deducted', { maximum: 10 }),
    },
  }
}

/** Place, places, grade and grades of a unit. */
const standingOf = (year: ReturnType<typeof assess>, id: string) => {
  const { place, places, grade, grades } = resultOf(year, id)
  return [
    place ?? (places === undefined ? undefined : `${places.from}-${places.to}`),
    grade ?? (grades === undefined ? undefined : `${grades.from}-${grades.to}`),
  ]
}

test('R12: the grade stands where it is equal at both ends, the place where nobody can come between', () => {
  // c lacks its deductions: between 84 and 94, so 优秀 or 良好.
  const year = assess(
    openBook(),
    units({
      a: 95,
      b: 83,
      c: { points: 94, deducted: undefined },
      d: { points: 79, deducted: undefined },
    }),
  )
  expect(standingOf(year, 'a')).toEqual([1, '优秀'])
  expect(standingOf(year, 'b')).toEqual([3, '良好'])
  expect(standingOf(year, 'c')).toEqual([2, '优秀-良好'])
  // d comes to 69 at worst and 79 at best: whatever it is, it is 合格, and the last.
  expect(standingOf(year, 'd')).toEqual([4, '合格'])
  expect(resultOf(year, 'd')).toMatchObject({ status: 'undecided', bandGrade: '合格' })
  expect(resultOf(year, 'd')).not.toHaveProperty('published')
  expect(decisionsOf(year, 'd', 'scoreOpen', 'bandOpen')).toEqual([
    { code: 'scoreOpen', params: { missing: ['deducted'] } },
    { code: 'bandOpen', params: { from: '合格', to: '合格', lo: '69', hi: '79' } },
  ])
})

test('R12: the place of a decided unit is an interval where an open one could change it', () => {
  const year = assess(
    openBook(),
    units({ a: 95, b: 90, c: { points: 96, deducted: undefined }, d: 85 }),
  )
  // c lies between 86 and 96.
  expect(['a', 'b', 'c', 'd'].map((id) => standingOf(year, id)[0])).toEqual([
    '1-2',
    '2-3',
    '1-3',
    4,
  ])
  expect(decisionsOf(year, 'a', 'placeOpen')).toEqual([
    { code: 'placeOpen', params: { from: 1, to: 2, units: 1 } },
  ])
})

test('R12: a tie that may arise counts for the places, a key that may break it too', () => {
  const given = units({ a: 90, b: { points: 90, deducted: undefined } })
  // Without a key b can equal a and never pass it; the key might put it ahead.
  expect(standingOf(assess(openBook(), given), 'a')[0]).toBe(1)
  const broken = openBook({
    policies: { ties: { places: 'shared', breakBy: [{ key: 'node', node: 'first' }] } },
  })
  expect(standingOf(assess(broken, given), 'a')[0]).toBe('1-2')
})

test('R12: dense places count classes, and open units may fall into one of them', () => {
  const dense = openBook({ policies: { ties: { places: 'dense', breakBy: [] } } })
  const year = assess(dense, units({ a: 95, b: 95, c: { points: 98, deducted: undefined }, d: 85 }))
  // c lies between 88 and 98: before, beside or behind a and b, always before d.
  expect(['a', 'b', 'c', 'd'].map((id) => standingOf(year, id)[0])).toEqual([
    '1-2',
    '1-2',
    '1-2',
    '2-3',
  ])
})

test('R12: a quota that an open unit could change is provisional; who keeps or loses a place all the same is graded', () => {
  const year = assess(
    openBook({
      group: { grades: gradesWith({ 优秀: { quota: { places: 2, edgeTie: 'allOut' } } }) },
    }),
    units({ a: 99, b: 95, c: 93, d: { points: 97, deducted: undefined } }),
  )
  // d lies between 87 and 97: it may take the second place from b; c has none in any case.
  expect(['a', 'b', 'c', 'd'].map((id) => standingOf(year, id)[1])).toEqual([
    '优秀',
    '优秀-良好',
    '良好',
    '优秀-良好',
  ])
  expect(year.groups[0]?.quotas).toEqual([
    { grade: '优秀', places: 2, taken: 1, provisional: true },
  ])
  expect(decisionsOf(year, 'b', 'quotaOpen', 'gradeOpen')).toEqual([
    {
      code: 'quotaOpen',
      params: { grade: '优秀', to: '良好', places: 2, candidates: 4, result: 'open', open: 1 },
    },
    { code: 'gradeOpen', params: { from: '优秀', to: '良好', facts: [], units: 1 } },
  ])
})

test('R12: a quota that no open unit reaches is as it always is', () => {
  const year = assess(
    openBook({
      group: { grades: gradesWith({ 优秀: { quota: { places: 1, edgeTie: 'allOut' } } }) },
    }),
    units({ a: 95, b: 93, c: { points: 75, deducted: undefined } }),
  )
  expect(year.groups[0]?.quotas).toEqual([{ grade: '优秀', places: 1, taken: 1 }])
  expect(decisionsOf(year, 'b', 'quotaCut')).toEqual([
    {
      code: 'quotaCut',
      params: {
        grade: '优秀',
        to: '良好',
        places: 1,
        taken: 1,
        candidates: 2,
        rank: 2,
        score: '93',
      },
    },
  ])
})

test('R12, R31: the base of a quota counts the open units, which will have a score', () => {
  const year = assess(
    openBook({ group: { grades: gradesWith({ 优秀: { quota: share('0.5') } }) } }),
    units({
      a: 95,
      b: 93,
      c: { points: 75, deducted: undefined },
      d: { points: 75, deducted: undefined },
    }),
  )
  // Half of four, not half of the two that are decided.
  expect(['a', 'b'].map((id) => standingOf(year, id)[1])).toEqual(['优秀', '优秀'])
  expect(year.groups[0]).toMatchObject({ assessed: 2, quotas: [{ places: 2, taken: 2 }] })
})

test('R12: a veto, a need and a lowering that wait for facts leave the grade between its ends', () => {
  const year = assess(
    openBook({
      group: {
        grades: gradesWith({ 优秀: { needs: [number('passed', '>=', '1')], whenNone: 'met' } }),
      },
      vetoes: [
        { id: 'v', title: { zh: '否决' }, when: flag('caught'), ceiling: '不合格', barred: true },
      ],
      lowerings: [{ id: 'l', title: { zh: '迟报' }, when: flag('late'), lower: 1 }],
    }),
    units({
      need: { points: 95, passed: undefined },
      veto: { points: 94, caught: undefined },
      lowered: { points: 93, late: undefined },
      whole: 92,
    }),
  )
  expect(standingOf(year, 'need')).toEqual([1, '优秀-良好'])
  expect(standingOf(year, 'veto')).toEqual([2, '优秀-不合格'])
  expect(standingOf(year, 'lowered')).toEqual([3, '优秀-良好'])
  expect(standingOf(year, 'whole')).toEqual([4, '优秀'])
  // Only the veto leaves the unit without a final result; its score is known at both ends.
  expect(resultOf(year, 'veto')).toMatchObject({
    status: 'undecided',
    range: { lo: { exact: '94' }, hi: { exact: '94' } },
  })
  expect(resultOf(year, 'need')).toMatchObject({ status: 'decided', published: '95' })
})

test('R12, R32: a veto that reads a place waits for the places of others', () => {
  const year = assess(
    openBook({
      vetoes: [
        {
          id: 'last',
          title: { zh: '末位' },
          when: placeFrom('last', '=', '1'),
          ceiling: '不合格',
          barred: true,
        },
      ],
    }),
    units({ a: 95, b: 80, c: { points: 85, deducted: undefined } }),
  )
  // c lies between 75 and 85: b or c is the last, a never.
  expect(['a', 'b', 'c'].map((id) => standingOf(year, id)[1])).toEqual([
    '优秀',
    '合格-不合格',
    '良好-不合格',
  ])
})

test('R12: who may leave the ranking for a veto leaves the places of the others open', () => {
  const year = assess(
    openBook({
      policies: { vetoed: { ranked: false, inQuotaBase: true } },
      vetoes: [{ id: 'v', title: { zh: '否决' }, when: flag('caught'), barred: true }],
    }),
    units({ a: { points: 95, caught: undefined }, b: 90 }),
  )
  expect(standingOf(year, 'a')[0]).toBe('1-1')
  expect(standingOf(year, 'b')[0]).toBe('1-2')
})

test('R12: an honour is given to those who have it whatever is missing, and is provisional where an open unit could', () => {
  const year = assess(
    openBook({
      honours: [
        { id: 'three', title: { zh: '前三' }, when: placeFrom('first', '<=', '3') },
        {
          id: 'best',
          title: { zh: '标兵' },
          when: { kind: 'grade', in: ['优秀'] },
          quota: { places: 1, edgeTie: 'allOut' },
        },
      ],
    }),
    units({ a: 99, b: 95, c: 88, d: { points: 97, deducted: undefined }, e: 61 }),
  )
  // d lies between 87 and 97.
  expect(resultOf(year, 'a').honours).toEqual(['three', 'best'])
  expect(resultOf(year, 'b').honours).toEqual(['three'])
  expect(resultOf(year, 'c').honours).toBeUndefined()
  expect(year.groups[0]?.honours).toEqual([
    { honour: 'three', units: ['a', 'b'], provisional: true },
    { honour: 'best', places: 1, units: ['a'] },
  ])
})

test('R12: a unit with faulty data may come to anything and has neither place nor grade', () => {
  const year = assess(openBook(), [
    ...units({ a: 95, b: { points: 90, deducted: undefined } }),
    unit('z', { points: { verified: -1 } }),
  ])
  expect(standingOf(year, 'a')).toEqual(['1-2', '优秀'])
  expect(standingOf(year, 'z')).toEqual([undefined, undefined])
  expect(decisionsOf(year, 'z', 'undecided')).toHaveLength(1)
})

test('R12: in words, both ends and what everything waits for', () => {
  const year = assess(
    openBook({
      group: { grades: gradesWith({ 优秀: { quota: { places: 1, edgeTie: 'allOut' } } }) },
    }),
    units({ a: 95, b: 94, c: { points: 100, deducted: undefined } }),
  )
  expect(explain(year, 'c', { language: 'zh-CN' }).text.split('\n')[0]).toBe(
    'c镇　分数待定：最低 90 分，最高 100 分',
  )
  expect(explain(year, 'c', { language: 'zh-CN' }).decisions).toEqual([
    '分数待定，最低 90 分，最高 100 分：缺少 deducted',
    '名次待定，第 1 名至第 3 名：本单位缺少数据',
    '分数无论落在何处，都属于“优秀”',
    '“优秀”名额 1 个：能否占有，取决于分数未定的 1 个单位',
    '等次待定，最高“优秀”，最低“良好”：缺少 deducted',
  ])
  expect(explain(year, 'a', { language: 'en' }).decisions).toEqual([
    'The place is open, from 1 to 2: waiting for the scores of 1 unit',
    '95 points: "优秀" (≥ 90)',
    'Places of "优秀": 1; whether it has one depends on 1 unit without a final score',
    'The grade is open, "优秀" at best and "良好" at worst; waiting for the scores of 1 other unit',
  ])
  expect(explain(year, 'b', { language: 'en' }).decisions.at(-1)).toBe(
    'Places of "优秀": 1; whatever the open units come to, all of them are taken',
  )
})

test('R12: a unit without a group has its range all the same', () => {
  const made = openBook()
  const year = assess({ ...made, groups: [] }, [
    ...units({ a: { points: 90, deducted: undefined } }),
    city({}),
  ])
  expect(resultOf(year, 'a')).toMatchObject({
    status: 'undecided',
    range: { lo: { exact: x('80') }, hi: { exact: x('90') } },
    decisions: [{ code: 'scoreOpen', params: { missing: ['deducted'] } }],
  })
})
