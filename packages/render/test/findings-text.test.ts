import { describe, expect, it } from 'vitest'
import { answerToJson, answerToMarkdown, answerToText } from '../src/index.js'
import { answer, reportText, say } from './fixture.js'

const text = (columns = 80, language: 'zh-CN' | 'en' = 'zh-CN'): string =>
  answerToText(answer, { language, say, columns, textOf: () => reportText })

describe('an answer on the terminal', () => {
  it('leads with the verdict, then each section with excerpt and carets under the place', () => {
    expect(text()).toBe(
      [
        '不能提交   错误 3 · 请核对 1 · 提示 1',
        '',
        '一、主要举措',
        '  报告.txt:2:7  错误  RES-001',
        '    一、主要举措【更多公文素材，微信：abc】',
        '                ^^^^^^^^^^^^^^^^^^^^^^^^^^^',
        '    夹带广告，应删除',
        '    ↳ 由此引起 1 处',
        '      2:1 STR-002 标题读不出来',
        '  报告.txt:3:9  错误  RAT-001',
        '    复议直接纠错率为23，调解率达81%。',
        '                    ^^',
        '    比率缺少百分号',
        '    另见 3:16',
        '',
        '标题和开头',
        '  报告.txt:1:1  请核对  CLM-001',
        '    云溪市2021年度法治政府建设情况报告',
        '    ^^^^^^',
        '    “全覆盖”请核对',
        '    本工具的判断，不是规定',
        '  报告.txt:3:1  提示  STY-001',
        '    复议直接纠错率为23，调解率达81%。',
        '    ^^^^',
        '    段落较长',
        '',
        '缺少',
        '  应有：存在的不足和原因  错误  STR-010',
        '    应有“存在的不足和原因”，未找到',
        '',
      ].join('\n'),
    )
  })

  it('speaks English', () => {
    expect(text(80, 'en')).toContain('Not ready to submit   errors 3 · to review 1 · hints 1')
    expect(text(80, 'en')).toContain('an advertisement; delete it')
  })

  it('cuts a long line around the place', () => {
    const long = `${'甲'.repeat(200)}23${'乙'.repeat(200)}`
    const one = {
      ...answer,
      findings: [
        {
          ...(answer.findings[2] as (typeof answer.findings)[number]),
          at: [{ kind: 'text' as const, start: 200, end: 202, line: 1, column: 201 }],
        },
      ],
    }
    const lines = answerToText(one, {
      language: 'zh-CN',
      say,
      columns: 44,
      textOf: () => long,
    }).split('\n')
    expect(lines[4]).toBe(`    …${'甲'.repeat(5)}23${'乙'.repeat(12)}…`)
    expect(lines[5]).toBe(`    ${' '.repeat(11)}^^`)
  })

  it('lets no control character of a file through to the terminal', () => {
    const hostile = '复议\u001b[31m率23\u202e'
    const shown = answerToText(
      { ...answer, findings: answer.findings.slice(2, 3) },
      { language: 'zh-CN', say: () => 'a\u001b]0;x\u0007b', textOf: () => hostile },
    )
    for (const control of ['\u001b', '\u0007', '\u202e']) expect(shown).not.toContain(control)
  })

  it('names the rules that did not finish', () => {
    const shown = answerToText(
      {
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
            why: 'out of range',
          },
        ],
      },
      { language: 'zh-CN', say },
    )
    expect(shown).toBe(
      '无法判断   没有发现问题\n\n下列规则没有跑完，结论不能算数：\n  FIG-001 out of range\n',
    )
  })
})

describe('an answer for programs', () => {
  it('carries verdict, places and text', () => {
    const json = answerToJson(answer, 'zh-CN', say)
    expect(json.verdict).toBe('notReady')
    expect(json.counts).toEqual({ error: 3, warning: 0, review: 1, info: 1 })
    expect(json.findings[0]).toEqual({
      rule: 'RES-001',
      code: 'RES-001',
      outcome: 'fail',
      severity: 'error',
      remedy: 'correct',
      at: [
        {
          kind: 'text',
          file: '报告.txt',
          start: 27,
          end: 42,
          line: 2,
          column: 7,
          section: ['一、主要举措'],
        },
      ],
      quote: '【更多公文素材，微信：abc】',
      message: '夹带广告，应删除',
      params: {},
      fingerprint: 'RES-001',
    })
  })
})

describe('an answer as Markdown', () => {
  it('is a table a section, with markup of the file escaped', () => {
    const markdown = answerToMarkdown(
      { verdict: 'notReady', findings: answer.findings.slice(2, 3) },
      { language: 'zh-CN', say: () => 'a|b *c* <img>', title: '报告 *1*' },
    )
    expect(markdown).toBe(
      [
        '# 报告 \\*1\\*',
        '',
        '**不能提交** 错误 1',
        '',
        '### 一、主要举措',
        '',
        '| 位置 |  | 规则 | 问题 |',
        '| --- | --- | --- | --- |',
        '| 报告.txt:3:9 | 错误 | RAT-001 | a\\|b \\*c\\* \\<img\\> |',
        '',
      ].join('\n'),
    )
  })
})
