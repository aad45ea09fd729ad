import { expect, test } from 'vitest'
import {
  above,
  below,
  each,
  leaf,
  named,
  rate,
  rulebook,
  unit,
  verified,
  x,
} from '../../test/make.js'
import { assess } from '../assess/assess.js'
import { explain } from './index.js'

const worded = (
  clauses: Parameters<typeof leaf>[2],
  facts: Parameters<typeof rulebook>[1],
  given: Readonly<Record<string, unknown>>,
  more: Parameters<typeof rulebook>[2] = {},
  node: Parameters<typeof leaf>[3] = {},
) => {
  const year = assess(rulebook(leaf('l', '5', clauses, node), facts, more), [
    unit('u', verified(given)),
  ])
  return explain(year, 'u', { language: 'zh-CN' }).leaves[0]?.text.split('\n').slice(1)
}

test('points to be gained beyond a number: the nearest step and the cap', () => {
  const events = named('events', '法治宣传', 'Publicity', '场')
  const clause = each('gain', '0.5', 'events', {
    gap: { side: 'above', bound: x('20') },
    atMost: x('1'),
  })
  expect(worded([clause], [events], { events: 18 })).toEqual([
    '    法治宣传 18 场；法治宣传高于 20 场，每 1 场得 0.5 分，最多 1 分',
    '    法治宣传增加 3 场，达到 21 场 → +0.5',
    '    法治宣传增加 4 场，达到 22 场 → +1',
  ])
})

test('bands and levels: every better row is offered', () => {
  const counsel = named('counsel', '法律顾问', 'Counsel', undefined, {
    type: 'level',
    levels: ['专职', '兼职', '无'],
  })
  const rows = [
    { level: '专职', points: x('5') },
    { level: '兼职', points: x('2') },
    { level: '无', points: x('0') },
  ]
  expect(
    worded([{ shape: 'by', verb: 'gain', by: 'counsel', rows }], [counsel], { counsel: '无' }),
  ).toEqual([
    '    法律顾问：无；法律顾问：专职 得 5 分；兼职 得 2 分；无 得 0 分',
    '    法律顾问为“兼职” → +2',
    '    法律顾问为“专职” → +5',
  ])
  const bands = [
    { rel: '>=', bound: x('0.95'), points: x('5') },
    { rel: '>=', bound: x('0.8'), points: x('3') },
    { else: true, points: x('0') },
  ] as const
  const filed = [named('filed', '备案', 'Filed', '件'), named('due', '应备案', 'Due', '件')]
  const values = [rate('filing', 'filed', 'due', { title: { zh: '备案率' } })]
  expect(
    worded(
      [{ shape: 'by', verb: 'gain', by: 'filing', rows: bands }],
      filed,
      { filed: 7, due: 10 },
      { values },
    ),
  ).toEqual([
    '    应备案 10 件，备案 7 件，备案率 70%；备案率：≥ 95% 得 5 分；≥ 80% 得 3 分；其他 得 0 分',
    '    备案增加 1 件（80%） → +3',
    '    备案增加 3 件（100%） → +5',
  ])
})

test('a quarter is brought to its number, a mark to its best; a criticism would have to be gone', () => {
  const held = named('held', '专题研究', 'Sessions', '次', { series: 'quarter' })
  expect(
    worded([each('lose', '1', 'held', { ...below('1'), every: 'quarter' })], [held], {
      held: [1, 0, 2, 0],
    }),
  ).toEqual([
    '    专题研究 3 次，各季度差额 0、1、0、1，2 × 1 = 2 分；专题研究低于 1 次，逐季度计，每 1 次扣 1 分',
    '    专题研究：1 个季度补到 1 次 → +1',
    '    专题研究：2 个季度补到 1 次 → +2',
  ])
  const criticised = named('criticised', '通报批评', 'Criticisms', undefined, {
    type: 'events',
    levels: ['省级', '市级'],
  })
  const events = {
    shape: 'events',
    verb: 'lose',
    prices: { 省级: x('3'), 市级: x('1') },
    each: 'criticised',
    sameMatter: 'highest',
  } as const
  expect(
    worded([events], [criticised], {
      criticised: [{ level: '市级', matter: '逾期', date: '2021-03-01' }],
    }),
  ).toEqual([
    '    通报批评：逾期（市级，1 分）；通报批评：省级扣 3 分、市级扣 1 分，同一事项取最高一级',
    '    通报批评少 1 件（逾期） → +1',
  ])
  const quality = named('quality', '质量', 'Quality', undefined, { type: 'judgement' })
  const judged = {
    shape: 'judged',
    verb: 'gain',
    judged: 'quality',
    from: x('0'),
    to: x('5'),
    step: x('1'),
  } as const
  expect(
    worded([judged], [quality], { quality: { mark: '3', reason: '尚可', signer: '考核组' } }),
  ).toEqual(['    质量 3；质量在 0 至 5 分之间评定，每档 1 分', '    质量评为 5 分 → +2'])
})

test('a number without a finite decimal is said to be about', () => {
  const third = [named('done', '办结', 'Done', '件'), named('all', '受理', 'All', '件')]
  const values = [rate('rate', 'done', 'all', { title: { zh: '办结率' } })]
  expect(
    worded(
      [{ shape: 'share', verb: 'gain', price: x('5'), share: 'rate' }],
      third,
      { done: 1, all: 3 },
      { values },
    ),
  ).toEqual([
    '    受理 3 件，办结 1 件，办结率 约 33.3333%；按办结率占满分的比例得 5 分',
    '    办结增加 1 件（约 66.6667%） → 约 +1.6667',
    '    办结增加 2 件（100%） → 约 +3.3333',
  ])
})

test('a change that contradicts another fact is no way to win points', () => {
  const facts = [named('of', '出庭', 'Appeared', '件'), named('heard', '开庭', 'Heard', '件')]
  const year = assess(
    rulebook(
      leaf('l', '10', [
        each('lose', '0.01', 'rate', { ...below('1'), per: x('0.01') }),
        each('lose', '1', 'heard', above('3')),
      ]),
      facts,
      { values: [rate('rate', 'of', 'heard')] },
    ),
    [unit('u', verified({ of: 4, heard: 5 }))],
  )
  // Fewer cases heard would gain 2, but four appearances in three hearings cannot be.
  const [told] = explain(year, 'u', { language: 'zh-CN' }).leaves
  expect(told?.winBack.map(({ changes, points }) => [changes, points])).toEqual([
    [[{ fact: 'of', value: 5 }], '0.2'],
  ])
})

test('a leaf with a scale of its own says what it is worth', () => {
  const survey = named('survey', '满意度', 'Satisfaction', undefined, { type: 'score' })
  const lines = worded(
    [{ shape: 'share', verb: 'gain', price: x('100'), share: 'survey' }],
    [survey],
    { survey: { score: '80', of: '100' } },
    {},
    { outOf: x('100'), ceiling: x('100') },
  )
  expect(lines).toEqual([
    '    满意度 80；按满意度占满分的比例得 100 分',
    '    本项按 100 分制计，折合 5 分',
    '    满意度得满分 100 → +1',
  ])
})
