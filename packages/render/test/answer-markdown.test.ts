import type { Answer, Finding } from '@fazhi/model'
import { describe, expect, it } from 'vitest'
import { answerToMarkdown, type MarkdownOptions } from '../src/index.js'
import { answer, cite, say } from './fixture.js'

const markdown = (changes: Partial<Answer>, options: Partial<MarkdownOptions> = {}): string =>
  answerToMarkdown({ ...answer, ...changes }, { language: 'zh-CN', say, ...options })
const [advert, heading, rate] = answer.findings as readonly [Finding, Finding, Finding]

describe('an answer as Markdown', () => {
  it('leads with verdict and plan, then findings by section, what must be there, and what was not asked', () => {
    expect(
      markdown(
        {
          findings: [
            advert,
            heading,
            {
              ...rate,
              expected: '23%',
              basis: { norm: 'litigation-law', article: '3', authority: 'law' },
            },
            {
              ...rate,
              fingerprint: 'b',
              at: rate.at.slice(0, 1),
              outcome: 'review',
              remedy: 'confirm',
              basis: { authority: 'ourJudgement' },
            },
          ],
          plan: [
            {
              action: 'delete',
              slot: 'RES-001@RES-001',
              places: advert.at,
              resolves: ['RES-001', 'STR-002'],
            },
            {
              action: 'fill',
              slot: 'ownPlace',
              places: Array.from({ length: 7 }, () => rate.at[0] ?? advert.at[0]).flatMap(
                (place) => place ?? [],
              ),
              proposal: '甲|市',
              resolves: ['x'],
            },
          ],
          passes: [
            {
              item: 'achievements',
              status: 'met',
              quote: '一、主要举措',
              at: rate.at[0] ?? { kind: 'absent', expected: '' },
            },
            { item: 'causes', status: 'undecided', why: 'shortcomings' },
          ],
          rules: [
            {
              rule: 'TIE-001',
              status: 'notApplicable',
              blocking: true,
              looked: 0,
              fired: 0,
              blocked: 0,
              why: 'noRollUp',
            },
            {
              rule: 'STR-014',
              status: 'notInPhase',
              blocking: false,
              looked: 0,
              fired: 0,
              blocked: 0,
            },
            { rule: 'RAT-001', status: 'ran', blocking: true, looked: 2, fired: 1, blocked: 0 },
          ],
        },
        {
          title: '报告.txt',
          cite,
          names: {
            item: (id) => ({ achievements: '主要举措' })[id],
            rule: (id) => ({ 'TIE-001': '与填报核对' })[id],
          },
          about: { engine: { name: 'fazhi', version: '0.1.0' }, profile: 'situation-report' },
        },
      ),
    ).toBe(
      `# 报告.txt

**不能提交** 错误 2 · 请核对 1

## 改好需要

| 做什么 | 问题 | 位置 | 可以这样填、这样改 | 解决问题 |
| --- | --- | --- | --- | --- |
| 删除 | 夹带广告，应删除 | 报告.txt:2:7 |  | 2 |
| 填写 | 本地名称 | 报告.txt:3:9、3:9、3:9、3:9、3:9 等 7 处 | 甲\\|市 | 1 |

## 问题

### 一、主要举措

| 位置 | 级别 | 规则 | 问题 | 原文 | 处理 | 依据 |
| --- | --- | --- | --- | --- | --- | --- |
| 报告.txt:2:7 | 错误 | RES-001 | 夹带广告，应删除<br>由此引起 1 处：标题读不出来 (STR-002) | 【更多公文素材，微信：abc】 | 改正 |  |
| 报告.txt:3:9、3:16 | 错误 | RAT-001 | 比率缺少百分号 | 23 | 改正：23% | 《行政诉讼法》第 3 条 |
| 报告.txt:3:9 | 请核对 | RAT-001 | 比率缺少百分号 | 23 | 核实 | 本工具的判断，不是规定 |

## 应有内容

| 内容 | 结果 | 位置 | 原文 |
| --- | --- | --- | --- |
| 主要举措 | 有 | 报告.txt:3:9 | 一、主要举措 |
| causes | 判断不了：先要有“存在的不足” |  |  |

## 没有查的规则

| 规则 | 为什么 |
| --- | --- |
| TIE-001 与填报核对 | 不适用：没有各单位的填报可对 |
| STR-014 | 不在本阶段 |

fazhi 0.1.0 · situation-report · 报送阶段
`,
    )
  })

  it('says above all else which rules did not finish', () => {
    expect(
      markdown({
        verdict: 'cannotTell',
        findings: [],
        rules: [
          {
            rule: 'FIG-001',
            status: 'crashed',
            blocking: true,
            looked: 1,
            fired: 0,
            blocked: 0,
            why: 'a*b',
          },
        ],
      }),
    ).toBe(
      '**无法判断** 没有发现问题\n\n> **下列规则没有跑完，结论不能算数：**\n>\n> - FIG-001：出错：a\\*b\n',
    )
  })

  it('sets apart what somebody answers for', () => {
    const acknowledged = {
      as: 'waiver',
      person: '甲|一',
      date: '2022-01-05',
      reason: '<b>待补</b>',
    } as const
    expect(
      markdown({
        verdict: 'ready',
        findings: [{ ...rate, at: rate.at.slice(0, 1), acknowledged }],
      }),
    ).toBe(
      `**可以提交** 已有人负责 1

## 已有人负责的问题（不影响结论）

| 位置 | 规则 | 问题 | 原文 | 结果 | 谁负责 | 日期 | 为什么 |
| --- | --- | --- | --- | --- | --- | --- | --- |
| 报告.txt:3:9 | RAT-001 | 比率缺少百分号 | 23 | 豁免 | 甲\\|一 | 2022-01-05 | \\<b\\>待补\\</b\\> |
`,
    )
  })

  it.each([
    ['table cells', 'a|b', 'a\\|b'],
    ['emphasis and code', '*a* _b_ `c` ~d~', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~'],
    ['links and images', '![x](javascript:alert)', '\\!\\[x\\](javascript:alert)'],
    ['HTML and entities', '<img onerror=x> &lt;', '\\<img onerror=x\\> \\&lt;'],
    ['headings', '# a', '\\# a'],
    ['formulas', '$x$', '\\$x\\$'],
    ['line ends', 'a\r\nb\n| c |', 'a␍␊b␊\\| c \\|'],
    ['mail and names', '联系 a@b.cn @某人 mailto:x', '联系 a&#64;b.cn &#64;某人 mailto&#58;x'],
    ['bare addresses', 'https://a.cn www.b.cn', 'https&#58;//a.cn www&#46;b.cn'],
    ['backslashes', 'a\\|b', 'a\\\\\\|b'],
    ['what cannot be seen', 'a\u200b\u202eb\u001b', 'a␣␣b␛'],
  ])('lets no %s of a file through', (_, text, shown) => {
    const made = markdown(
      {
        findings: [{ ...rate, quote: text, at: [{ kind: 'absent', file: text, expected: text }] }],
      },
      { say: () => text, title: text },
    )
    const lines = made.split('\n')
    expect(lines[0]).toBe(`# ${shown}`)
    const row = lines.find((line) => line.includes('RAT-001'))
    expect(row).toBe(`| ${shown} 应有：${shown} | 错误 | RAT-001 | ${shown} | ${shown} | 改正 |  |`)
  })
})
