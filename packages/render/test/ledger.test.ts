import { describe, expect, it } from 'vitest'
import { type AnswerAbout, answerToMarkdown, answerToText } from '../src/index.js'
import { answer, say } from './fixture.js'

type Row = NonNullable<AnswerAbout['ledger']>[number]

const at = (start: number) =>
  ({ kind: 'text', start, end: start + 2, line: 9, column: start }) as const
const row = (id: number, start: number, more: Partial<Row>): Row => ({
  id,
  at: at(start),
  raw: '12',
  role: 'quantity',
  subject: { head: '全年办结行政复议案件' },
  value: { lo: '12', hi: '12', open: false },
  unit: '件',
  scale: '',
  year: { value: 2021, from: 'report' },
  tense: 'done',
  relations: [],
  status: 'unmatched',
  ...more,
})

const about: AnswerAbout = {
  ledger: [
    row(0, 3, { raw: '2021年', role: 'date', unit: '' }),
    row(1, 20, {}),
    row(2, 40, {
      raw: 'XX',
      unit: '元',
      scale: '万',
      status: 'blocked',
      subject: { head: '涉及|金额' },
    }),
    row(3, 60, { raw: '95%', role: 'rate', unit: '%', status: 'contradicted', ours: '93.2' }),
    row(4, 80, { tense: 'plan', year: { value: 2022, from: 'section' }, status: 'matched' }),
    row(5, 84, { subject: { head: '县法院审结', body: '县法院' } }),
    row(6, 86, {
      subject: {
        head: '其中上半年通过行政复议和行政诉讼两条渠道调解和解的行政争议',
        body: '县法院',
        qualifiers: [
          { kind: 'part', words: '其中' },
          { kind: 'time', words: '上半年' },
        ],
      },
    }),
  ],
  deeds: [
    { at: at(90), quote: '成立行政复议咨询委员会', kind: 'body', state: 'done' },
    {
      at: at(95),
      quote: '审议通过年度工作要点',
      kind: 'adoption',
      state: 'done',
      meeting: '第三次会议',
    },
    { at: at(99), quote: '建立会商机制', kind: 'system', state: 'planned' },
  ],
}

describe('the ledger, as people see it', () => {
  it('is counted on the screen: dates and the like are no figures', () => {
    const text = answerToText({ verdict: 'ready', findings: [] }, { language: 'zh-CN', say, about })
    expect(text).toContain(
      [
        '台账（逐条列在 Markdown 和 JSON 里）',
        '  数字和比率 6 个：有矛盾 1、待填 1、对得上 1、无处可对 3',
        '  没有数字的做法 3 条：已做 2、打算做 1',
        '',
      ].join('\n'),
    )
  })

  it('is not spoken of where there is nothing in it', () => {
    const text = answerToText(
      { verdict: 'ready', findings: [] },
      { language: 'zh-CN', say, about: { ledger: [], deeds: [] } },
    )
    expect(text).not.toContain('台账')
  })

  it('stands row by row in Markdown, folded', () => {
    const markdown = answerToMarkdown(
      { ...answer, findings: [], plan: [], rules: [], passes: [] },
      { language: 'zh-CN', say, about },
    )
    expect(markdown.split('\n\n').slice(1, -1)).toEqual([
      '## 台账',
      '<details><summary>数字和比率 6 个：有矛盾 1、待填 1、对得上 1、无处可对 3</summary>',
      `| 位置 | 数字 | 说的是 | 年度 | 结果 |
| --- | --- | --- | --- | --- |
| 9:20 | 12件 | 全年办结行政复议案件 | 2021 | 无处可对 |
| 9:40 | XX万元 | 涉及\\|金额 | 2021 | 待填 |
| 9:60 | 95% | 全年办结行政复议案件 | 2021 | 有矛盾：各单位汇总 93.2 |
| 9:80 | 12件 | 全年办结行政复议案件 | 2022 打算 | 对得上 |
| 9:84 | 12件 | 县法院审结 | 2021 | 无处可对 |
| 9:86 | 12件 | 县法院，…通过行政复议和行政诉讼两条渠道调解和解的行政争议（其中，上半年） | 2021 | 无处可对 |`,
      '</details>',
      '<details><summary>没有数字的做法 3 条：已做 2、打算做 1</summary>',
      `| 位置 | 做法 | 种类 | 进展 |
| --- | --- | --- | --- |
| 9:90 | 成立行政复议咨询委员会 | 设立机构 | 已做 |
| 9:95 | 审议通过年度工作要点 | 会议通过 | 已做，第三次会议 |
| 9:99 | 建立会商机制 | 建立制度、平台 | 打算做 |`,
      '</details>',
    ])
  })

  it('speaks English', () => {
    const text = answerToText({ verdict: 'ready', findings: [] }, { language: 'en', say, about })
    expect(text).toContain(
      '  figures and rates 6: contradicted 1, blank 1, borne out 1, nothing to hold against 3\n',
    )
    expect(text).toContain('  deeds without a figure 3: done 2, planned 1\n')
  })
})
