import type { Answer, RuleStatus } from '@fazhi/model'
import { describe, expect, it } from 'vitest'
import { answerToText, passesToText, planToText } from '../src/index.js'
import { answer, cite, reportText, say } from './fixture.js'

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

  it('says loudly which rules did not finish, why, and that there is no verdict without them', () => {
    const status = { blocking: true, looked: 1, fired: 0, blocked: 0 }
    const rules: readonly RuleStatus[] = [
      { ...status, rule: 'FIG-001', status: 'crashed', why: 'out of range\u001b[2J' },
      { ...status, rule: 'FIG-002', status: 'timedOut', reason: { code: 'TIM-001', params: {} } },
      { ...status, rule: 'FIG-003', status: 'unreadable' },
      { ...status, rule: 'STY-001', status: 'ran' },
    ]
    const shown = (verdict: Answer['verdict'], language: 'zh-CN' | 'en') =>
      answerToText(
        { verdict, findings: [], rules },
        {
          language,
          say: ({ code }) => (code === 'TIM-001' ? '超过 5 秒' : code),
          names: { rule: (id) => (id === 'FIG-001' ? '合计与分项' : undefined) },
        },
      )
    expect(shown('cannotTell', 'zh-CN')).toBe(
      [
        '无法判断   没有发现问题',
        '',
        '下列规则没有跑完，结论不能算数：',
        '  FIG-001 合计与分项：出错：out of range␛[2J',
        '  FIG-002：超过 5 秒',
        '  FIG-003：读不了',
        '',
      ].join('\n'),
    )
    expect(shown('notReady', 'en')).toContain(
      'Not ready to submit   nothing found\n\nrules that did not finish: 3; there may be more than was found:\n  FIG-001 合计与分项: crashed:',
    )
  })

  it('counts the rules that were not asked', () => {
    const status = { blocking: true, looked: 0, fired: 0, blocked: 0 }
    const shown = answerToText(
      {
        verdict: 'ready',
        findings: [],
        rules: [
          { ...status, rule: 'TIE-001', status: 'notApplicable', why: 'noRollUp' },
          { ...status, rule: 'STR-014', status: 'notInPhase' },
          { ...status, rule: 'STR-015', status: 'notInPhase' },
        ],
      },
      { language: 'zh-CN', say },
    )
    expect(shown).toBe('可以提交   没有发现问题\n\n没有查的规则 3 条：不适用 1、不在本阶段 2\n')
  })

  it('lists what somebody answers for apart, counts it apart, and says who, when and why', () => {
    const [advert, heading, rate] = answer.findings
    if (advert === undefined || heading === undefined || rate === undefined)
      throw new Error('fixture')
    const acknowledged = { person: '甲一', date: '2022-01-05', reason: '已与法院核对' }
    const shown = answerToText(
      {
        verdict: 'ready',
        findings: [
          { ...advert, acknowledged: { ...acknowledged, as: 'waiver' } },
          heading,
          { ...rate, acknowledged: { ...acknowledged, as: 'confirmation' } },
        ],
      },
      { language: 'zh-CN', say, columns: 80, textOf: () => reportText },
    )
    expect(shown).toBe(
      [
        '可以提交   已有人负责 2',
        '',
        '已有人负责的问题（不影响结论）',
        '  报告.txt:2:7  错误  RES-001',
        '    一、主要举措【更多公文素材，微信：abc】',
        '                ^^^^^^^^^^^^^^^^^^^^^^^^^^^',
        '    夹带广告，应删除',
        '    豁免（甲一，2022-01-05）：已与法院核对',
        '    ↳ 由此引起 1 处',
        '      2:1 STR-002 标题读不出来',
        '  报告.txt:3:9  错误  RAT-001',
        '    复议直接纠错率为23，调解率达81%。',
        '                    ^^',
        '    比率缺少百分号',
        '    另见 3:16',
        '    确认（甲一，2022-01-05）：已与法院核对',
        '',
      ].join('\n'),
    )
  })

  it('says what must be there, the plan, and what the answer went by', () => {
    const at = answer.findings[2]?.at ?? []
    const shown = answerToText(
      {
        verdict: 'notReady',
        phase: 'submit',
        date: '2022-01-05',
        findings: [],
        passes: [
          {
            item: 'achievements',
            status: 'met',
            quote: '一、主要举措',
            at: at[0] ?? { kind: 'absent', expected: '' },
          },
          { item: 'firstResponsible', status: 'partial', quote: '市委\n主持' },
          { item: 'causes', status: 'undecided', why: 'shortcomings' },
          { item: 'nextYear', status: 'missing' },
          { item: 'date', status: 'notApplicable', why: 'draft' },
        ],
        plan: [
          { action: 'addMark', slot: 'percentSign', places: at, resolves: ['RAT-001'] },
          {
            action: 'replace',
            slot: 'x',
            places: at.slice(0, 1),
            proposal: '23%',
            resolves: ['RAT-001'],
          },
        ],
        rules: [],
      },
      {
        language: 'zh-CN',
        say,
        columns: 60,
        textOf: () => reportText,
        names: { item: (id) => ({ achievements: '主要举措', causes: '原因' })[id] },
        about: {
          engine: {
            name: 'fazhi',
            version: '0.1.0',
            catalog: '0.2.0',
            rulebook: { id: 'yunxi', version: '1.0.0' },
          },
          profile: 'situation-report',
          year: { value: 2021, from: 'title' },
        },
      },
    )
    expect(shown).toBe(
      [
        '不能提交   没有发现问题',
        '',
        '应有内容',
        '  ✓ 主要举措          3:9  一、主要举措',
        '  ~ firstResponsible  部分有  市委␊主持',
        '  ? 原因              判断不了：先要有“存在的不足”',
        '  ✗ nextYear          缺少',
        '  – date              不适用：起草阶段不要求',
        '',
        '改好需要 补单位或百分号 1 个（2 处）、改正 1 项',
        '可以这样填、这样改：',
        '  3:9  23 → 23%',
        '',
        'fazhi 0.1.0 · 目录 0.2.0 · yunxi 1.0.0 · situation-report · 2021 年度 · 报送阶段 · 2022-01-05 检查',
        '',
      ].join('\n'),
    )
  })

  it('says the verdict again below a long list', () => {
    const [rate] = answer.findings.slice(2)
    if (rate === undefined) throw new Error('fixture')
    const many = Array.from({ length: 21 }, (_, n) => ({ ...rate, fingerprint: String(n) }))
    const shown = (findings: typeof many) =>
      answerToText({ verdict: 'notReady', findings }, { language: 'zh-CN', say }).split('\n')
    expect(shown(many).slice(-3)).toEqual(['', '不能提交   错误 21', ''])
    expect(shown(many.slice(1)).filter((line) => line.startsWith('不能提交'))).toHaveLength(1)
  })

  it('cites what a finding rests on where it can be cited, and says what would be right', () => {
    const [rate] = answer.findings.slice(2)
    if (rate === undefined) throw new Error('fixture')
    const shown = answerToText(
      {
        verdict: 'notReady',
        findings: [
          {
            ...rate,
            at: rate.at.slice(0, 1),
            expected: '23%',
            basis: { norm: 'litigation-law', article: '3', authority: 'law' },
          },
          {
            ...rate,
            at: rate.at.slice(0, 1),
            fingerprint: 'b',
            basis: { norm: 'unread', article: '9', authority: 'law' },
          },
        ],
      },
      { language: 'zh-CN', say, cite },
    )
    expect(shown.split('\n').slice(3)).toEqual([
      '  报告.txt:3:9  错误  RAT-001',
      '    比率缺少百分号',
      '    应为：23%',
      '    依据：《行政诉讼法》第 3 条',
      '  报告.txt:3:9  错误  RAT-001',
      '    比率缺少百分号',
      '',
    ])
  })
})

describe('the parts of an answer', () => {
  it('cuts quotes of what is there, but never a reason', () => {
    const shown = passesToText(
      [
        { item: 'a', status: 'met', quote: '甲'.repeat(60) },
        { item: 'b', status: 'notApplicable', why: 'fewMentions' },
      ],
      { language: 'en', columns: 40 },
    )
    expect(shown.split('\n')).toEqual([
      'What a report must contain',
      `  ✓ a  ${'甲'.repeat(16)}…`,
      '  – b  not applicable: fewer than five',
      '       mentions of 法治建设 or 法治政府',
      '       建设: not this kind of report, so',
      '       its content is not checked',
      '',
    ])
  })

  it('breaks the plan between its items only', () => {
    const place = { kind: 'text', start: 0, end: 1, line: 1, column: 1 } as const
    const entry = { slot: 'x', places: [place], resolves: ['a'] }
    const shown = planToText(
      [
        ...Array.from({ length: 52 }, () => ({ ...entry, action: 'fill' as const })),
        ...Array.from({ length: 9 }, () => ({ ...entry, action: 'replace' as const })),
        { ...entry, action: 'confirm', places: [place, place] },
      ],
      { language: 'zh-CN', columns: 40 },
    )
    expect(shown).toBe('改好需要 填写 52 项、改正 9 项、\n  核实 1 项（2 处）\n')
  })
})
