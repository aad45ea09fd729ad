import type { Language } from '@fazhi/model'
import { expect, test } from 'vitest'
import { flag, number, x } from '../../test/make.js'
import { book, gradesWith, placeFrom, pointsOf, share, units } from '../../test/outcomes.js'
import { assess } from '../assess/assess.js'
import { explain } from './index.js'

const title = (zh: string, en: string) => ({ zh, en })

const rulebook = book({
  group: {
    bandsFixed: 'beforeScoring',
    grades: gradesWith({
      优秀: {
        needs: [number('passed', '>=', '1'), pointsOf('first', '>=', '0.8', true)],
        whenNone: 'unmet',
        quota: { places: 1, edgeTie: 'allOut' },
      },
      良好: { quota: share('0.5', { edgeTie: 'byLot' }) },
    }),
  },
  policies: { ties: { places: 'shared', breakBy: [{ key: 'fewestPointsDeducted' }] } },
  lowerings: [
    { id: 'late', title: title('迟报年度报告', 'Late report'), when: flag('late'), lower: 1 },
    {
      id: 'weak',
      title: title('首项偏弱', 'Weak first item'),
      when: pointsOf('first', '<', '2'),
      ceiling: '合格',
    },
  ],
  vetoes: [
    {
      id: 'last',
      title: title('排名末位', 'Last of all'),
      when: placeFrom('last', '=', '1'),
      ceiling: '不合格',
      barred: true,
    },
  ],
  honours: [
    {
      id: 'model',
      title: title('先进单位', 'Model unit'),
      when: { kind: 'all', of: [placeFrom('first', '<=', '3'), { kind: 'vetoed', is: false }] },
      quota: { places: 1, edgeTie: 'allOut' },
    },
    {
      id: 'any',
      title: title('进步奖', 'Progress'),
      when: { kind: 'not', of: { kind: 'grade', in: ['优秀'] } },
    },
  ],
})

const year = assess(
  rulebook,
  units({
    a: { points: 98, first: 9 },
    b: { points: 97, first: 8 },
    c: { points: 96, first: 7, passed: { covered: 0, of: 0 } },
    d: { points: 93, first: 6, deducted: 1 },
    e: { points: 92, first: 1, late: true },
    f: { points: 91, first: 9, late: undefined },
    g: 50,
    h: { points: undefined },
  }),
)
const told = (id: string, language: Language) => explain(year, id, { language }).decisions

test('decisions in Chinese, each with its numbers', () => {
  expect(told('b', 'zh-CN')).toEqual([
    '97 分，属于“优秀”（≥ 90），界限在评分前确定',
    '“优秀”名额 1 个（候选 2 个），已定 1 个；以 97 分列候选第 2 位，未入围，定为“良好”；尚有 2 个单位未定，结果为暂定',
    '“良好”名额 3 个（基数 7 个单位，候选 3 个），已定 3 个；以 97 分列候选第 1 位，入围；尚有 2 个单位未定，结果为暂定',
    '未获“先进单位”（第 2 名，没有否决事项）：名额 1 个（候选 3 个），已定 1 个，以 97 分列候选第 2 位；尚有 2 个单位未定，结果为暂定',
    '授予“进步奖”（等次“良好”）',
  ])
  expect(told('c', 'zh-CN').slice(1, 3)).toEqual([
    '“优秀”须passed ≥ 100%，无可比对（passed没有基数），按未满足计：由“优秀”定为“良好”',
    '“优秀”须first得分率 ≥ 80%，未满足（first得 7 分，满分 10 分，得分率 70%）：由“优秀”定为“良好”',
  ])
  expect(told('e', 'zh-CN').slice(0, 5)).toEqual([
    '与 d镇 同分，按“扣分少者先”（0 比 1）排在其前',
    '92 分，属于“优秀”（≥ 90），界限在评分前确定',
    '“优秀”须first得分率 ≥ 80%，未满足（first得 1 分，满分 10 分，得分率 10%）：由“优秀”定为“良好”',
    '降等事项“迟报年度报告”（late：是）：自“优秀”降 1 等，由“良好”定为“良好”',
    '限等事项“首项偏弱”（first得 1 分）：等次不高于“合格”，由“良好”定为“合格”',
  ])
  expect(told('f', 'zh-CN')).toContain('等次待定，最高“优秀”，最低“良好”：缺少 late')
  expect(told('g', 'zh-CN')).toEqual([
    '50 分，属于“不合格”，界限在评分前确定',
    '限等事项“首项偏弱”（first得 0 分）：等次不高于“合格”，由“不合格”定为“不合格”',
    '否决事项“排名末位”（倒数第 1 名）：等次不高于“不合格”，由“不合格”定为“不合格”',
    '否决事项“排名末位”（倒数第 1 名）：不得参加表彰',
    '符合“进步奖”的条件（等次“不合格”），因否决事项“排名末位”不予授予',
  ])
  expect(told('h', 'zh-CN')).toEqual(['缺少数据，暂不排名定等：points'])
})

test('decisions in English, each with its numbers', () => {
  expect(told('b', 'en')).toEqual([
    '97 points: "优秀" (≥ 90), a line fixed before scoring',
    'Kept from "优秀" by the quota: 1 of 1 place taken; no. 2 of 2 candidates on 97 points, now "良好"; 2 units are not decided yet, so this may change',
    'Kept in "良好" by the quota: 3 of 3 places taken, of a base of 7 units; no. 1 of 3 candidates on 97 points; 2 units are not decided yet, so this may change',
    'No honour "Model unit" (place 2, no veto): 1 of 1 place taken; no. 2 of 3 candidates on 97 points; 2 units are not decided yet, so this may change',
    'Honour "Progress" (grade "良好")',
  ])
  expect(told('e', 'en').slice(3, 5)).toEqual([
    'Lowered for "Late report" (late: yes): 1 grade down from "优秀", from "良好" to "良好"',
    'Held down for "Weak first item" (first: 1 point): no better than "合格", from "良好" to "合格"',
  ])
  expect(told('g', 'en').at(-1)).toBe(
    'Meets the conditions of "Progress" (grade "不合格"), but is barred by veto: Last of all',
  )
})

test('a tie at the edge is told with the lot that decided it, or the one that is awaited', () => {
  const drawn = book({
    group: { grades: gradesWith({ 优秀: { quota: { places: 1, edgeTie: 'byLot' } } }) },
  })
  const two = units({ a: 95, b: 95 })
  const decided = assess(drawn, two, { lots: { all: ['b', 'a'] } })
  const last = (of: typeof decided, id: string, language: Language) =>
    explain(of, id, { language }).decisions.at(-1)
  expect(last(decided, 'b', 'zh-CN')).toBe(
    '“优秀”名额 1 个（候选 2 个），已定 1 个；以 95 分并列在名额边缘，抽签入围',
  )
  expect(last(decided, 'a', 'en')).toBe(
    'Out of "优秀" by lot: 1 of 1 place taken; at the edge among 2 candidates on 95 points, now "良好"',
  )
  expect(last(assess(drawn, two), 'a', 'zh-CN')).toBe(
    '“优秀”名额 1 个（候选 2 个），已定 0 个；a镇、b镇以 95 分并列在名额边缘，须抽签决定，尚未抽签',
  )
})

test('the line of a band is told as it is written', () => {
  const half = book({
    group: { grades: gradesWith({ 优秀: { from: { rel: '>', bound: x('90.5') } } }) },
  })
  expect(
    explain(assess(half, units({ a: '90.51' })), 'a', { language: 'zh-CN' }).decisions,
  ).toEqual(['90.51 分，属于“优秀”（> 90.5）'])
})

test('a need that asks for what does not apply is told as such, not as missing', () => {
  const need = book({
    group: {
      grades: gradesWith({ 优秀: { needs: [number('passed', '>=', '1')], whenNone: 'met' } }),
    },
  })
  const stated = units({ a: { points: 95, passed: undefined } }).map((one) => ({
    ...one,
    facts: { ...one.facts, passed: { notApplicable: { reason: '无执法案件' } } },
  }))
  expect(explain(assess(need, stated), 'a', { language: 'zh-CN' }).decisions.at(-1)).toBe(
    '“优秀”须passed ≥ 100%，无可比对（passed：不适用），按满足计',
  )
})
