import type { Basis } from '@fazhi/model'
import { expect, test } from 'vitest'
import {
  below,
  branch,
  each,
  extra,
  flag,
  leaf,
  lose,
  named,
  rate,
  rulebook,
  unit,
  verified,
  x,
} from '../../test/make.js'
import { assess } from '../assess/assess.js'
import { texts } from '../texts/index.js'
import { explain } from './index.js'

const book = rulebook(
  branch(
    'table',
    '10',
    [
      leaf(
        'appearance',
        '4',
        [
          each('lose', '0.1', 'attendance', {
            ...below('1'),
            per: x('0.01'),
            whenNone: 'notApplicable',
          }),
        ],
        {
          title: { zh: '行政机关负责人出庭应诉', en: 'Heads appear in court' },
          basis: [{ norm: '行政诉讼法', article: '第三条', authority: 'law' }],
        },
      ),
      leaf(
        'study',
        '1.5',
        [
          lose('0.3', flag('system', false)),
          each('lose', '0.3', 'sessions', { ...below('6'), atMost: x('1.2') }),
        ],
        { title: { zh: '主要负责人带头学法', en: 'Principals lead the study of law' } },
      ),
      leaf('calm', '4.5', [each('lose', '1', 'incidents')], { title: { zh: '平安' } }),
    ],
    { round: { places: 2, mode: 'half-up' } },
  ),
  [
    named('appeared', '负责人出庭', 'Heads appeared', '件'),
    named('heard', '开庭审理', 'Cases heard', '件'),
    named('system', '学法制度', 'Study system', undefined, { type: 'flag' }),
    named('sessions', '学法', 'Study sessions', '次'),
    named('incidents', '事故', 'Incidents', '起'),
    named('awards', '表彰', 'Awards', '项'),
  ],
  {
    values: [
      rate('attendance', 'appeared', 'heard', { title: { zh: '出庭率', en: 'attendance' } }),
    ],
    onTop: [
      extra('awards', [each('gain', '0.5', 'awards')], {
        ceiling: x('1'),
        title: { zh: '表彰加分' },
      }),
    ],
  },
)

const year = assess(book, [
  unit(
    'u',
    verified({ appeared: 3, heard: 5, system: true, sessions: 1, incidents: 0, awards: 1 }),
  ),
])

/** How the tests cite; the real citations come from the catalog, and only for articles that were read. */
const cite = ({ norm, article }: Basis) =>
  norm === undefined ? undefined : `《${norm}》${article}`

test('every lost point: what was counted, the rule, what would win it back', () => {
  const { leaves } = explain(year, 'u镇', { language: 'zh-CN', cite })
  expect(leaves.map(({ node, lost }) => [node, lost])).toEqual([
    ['appearance', '4'],
    ['study', '1.2'],
    ['awards', '-0.5'],
  ])
  expect(leaves[0]?.text.split('\n')).toEqual([
    '−4　行政机关负责人出庭应诉（满分 4）',
    '    开庭审理 5 件，负责人出庭 3 件，出庭率 60%，应达到 100%，少 40 个百分点，40 × 0.1 = 4 分；' +
      '出庭率低于 100%，每 1 个百分点扣 0.1 分',
    '    负责人出庭增加 1 件（80%） → +2',
    '    负责人出庭增加 2 件（100%） → +4',
    '    依据　《行政诉讼法》第三条',
  ])
  expect(leaves[1]?.text.split('\n')).toEqual([
    '−1.2　主要负责人带头学法（满分 1.5）',
    '    学法 1 次，应达到 6 次，少 5 次，5 × 0.3 = 1.5 分，以 1.2 分为限；' +
      '学法低于 6 次，每 1 次扣 0.3 分，最多 1.2 分',
    '    学法增加 2 次，达到 3 次 → +0.3',
    '    学法增加 5 次，达到 6 次 → +1.2',
  ])
})

test('R41 what is said to win points back does so when the year is scored with it', () => {
  const before = { appeared: 3, heard: 5, system: false, sessions: 1, incidents: 2, awards: 0 }
  const scored = (facts: Readonly<Record<string, unknown>>) =>
    assess(book, [unit('u', verified(facts))])
  const { leaves } = explain(scored(before), 'u', { language: 'en' })
  const offers = leaves.flatMap(({ winBack }) => winBack)
  const totals = offers.map(({ changes, points }) => {
    const given = Object.fromEntries(changes.map(({ fact, value }) => [fact, value]))
    const pairs = changes.flatMap(({ fact, value }) => [fact, value])
    return [...pairs, points, scored({ ...before, ...given }).units[0]?.exact]
  })
  // Before: 0 + 0 + 2.5 = 2.5 of 10.
  expect(totals).toEqual([
    ['appeared', 4, '2', '4.5'],
    ['appeared', 5, '4', '6.5'],
    ['incidents', 1, '1', '3.5'],
    ['incidents', 0, '2', '4.5'],
    ['system', true, '0.3', '2.8'],
    ['sessions', 3, '0.3', '2.8'],
    ['sessions', 6, '1.2', '3.7'],
  ])
})

test('the waterfall in words adds up in the same order as the data', () => {
  const { waterfall, text } = explain(year, 'u', { language: 'zh-CN' })
  expect(waterfall.lines).toEqual([
    '满分 10',
    '行政机关负责人出庭应诉失分 −4',
    '主要负责人带头学法失分 −1.2',
    '表彰加分（总分之上）+0.5',
    '得分 5.30',
  ])
  expect(text.split('\n')[0]).toBe('u镇　5.30 分（第 1 名，不合格），失分 4.7')
  expect(text).toContain('5.3 分，属于“不合格”')
})

test('the same in English', () => {
  const { text } = explain(year, 'u', { language: 'en' })
  expect(text).toContain(
    'Cases heard: 5, Heads appeared: 3, attendance 60%, 100% required, 40 percentage points short, 40 × 0.1 = 4 points; ' +
      'lose 0.1 points for each 1 percentage point of attendance below 100%',
  )
  expect(text).toContain('1 more of Heads appeared (80%) → +2')
})

test('what is not applicable is said with its reason, and nothing is offered for it', () => {
  const none = assess(book, [
    unit(
      'u',
      verified({ appeared: 0, heard: 0, system: true, sessions: 6, incidents: 0, awards: 0 }),
    ),
  ])
  const { leaves, notes } = explain(none, 'u', { language: 'zh-CN', cite })
  expect(leaves.map(({ text }) => text)).toEqual([
    [
      '不计　行政机关负责人出庭应诉（满分 4）',
      '    本项不适用：出庭率没有基数，无从计算',
      '    依据　《行政诉讼法》第三条',
    ].join('\n'),
  ])
  expect(notes).toEqual(['因部分项目不适用，满分为 6'])
})

test('a unit without a score is told what is missing', () => {
  const open = assess(book, [
    unit('u', verified({ appeared: 5, heard: 5, system: true, incidents: 0, awards: 0 })),
  ])
  const { status, text, leaves } = explain(open, 'u', { language: 'zh-CN' })
  expect(status).toBe('undecided')
  expect(text).toContain('u镇　尚不能定分')
  expect(text).toContain('缺少数据，暂不排名定等：学法')
  expect(leaves[0]?.notes).toEqual(['所需数据未填报或未核实：学法'])
  expect(leaves[0]?.winBack).toEqual([])
  expect(leaves[0]?.text.split('\n')[0]).toBe('待定　主要负责人带头学法（满分 1.5）')
  expect(text).toContain('缺少的数据按最不利情形计 8.8')
})

test('a unit with a fault in its data is told the fault', () => {
  const facts = verified({
    appeared: 6,
    heard: 5,
    system: true,
    sessions: 6,
    incidents: 0,
    awards: 0,
  })
  const { notes } = explain(assess(book, [unit('u', facts)]), 'u', { language: 'zh-CN' })
  expect(notes).toEqual(['u“出庭率”：分子 6 大于分母 5'])
})

test('an unknown unit is misuse', () => {
  expect(() => explain(year, 'nobody', { language: 'en' })).toThrow('unknownUnit')
})

test('both languages say everything with the same parameters', () => {
  const slots = (text: string) => [...text.matchAll(/\{(\w+)[:}]/g)].map(([, name = '']) => name)
  const { 'zh-CN': zh, en } = texts
  expect(Object.keys(en)).toEqual(Object.keys(zh))
  for (const key of Object.keys(zh) as (keyof typeof zh)[]) {
    // English has no measure words.
    const inChinese = slots(zh[key]).filter((slot) => slot !== 'measure')
    expect([key, slots(en[key]).sort()]).toEqual([key, inChinese.sort()])
  }
})

test('without a way to cite no basis is named: an id is no citation', () => {
  expect(explain(year, 'u', { language: 'zh-CN' }).text).not.toContain('行政诉讼法')
})
