import type { Answer, Finding } from '@fazhi/model'
import { describe, expect, it } from 'vitest'
import { answerPage, type PageAnswer } from '../src/index.js'
import { answer, cite, reportText, say } from './fixture.js'

const [advert, heading, rate, claim, hint, absent] = answer.findings as readonly [
  Finding,
  Finding,
  Finding,
  Finding,
  Finding,
  Finding,
]

const page = (
  changes: Partial<Answer> = {},
  options: Partial<PageAnswer> = {},
  language: 'zh-CN' | 'en' = 'zh-CN',
): string =>
  answerPage({
    language,
    say,
    answers: [
      {
        title: '报告.txt',
        answer: { ...answer, ...changes },
        textOf: () => reportText,
        cite,
        about: { file: '报告.txt', engine: { name: 'fazhi', version: '0.1.0' } },
        ...options,
      },
    ],
  })

/** What a reader sees, tags away. */
const seen = (html: string): string =>
  html
    .slice(html.indexOf('<body>'))
    .replace(/<!--.*?-->/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const inOrder = (text: string, ...parts: readonly string[]): void => {
  let at = 0
  for (const part of parts) {
    const found = text.indexOf(part, at)
    expect(found, `${part} after position ${at}`).toBeGreaterThanOrEqual(at)
    at = found + part.length
  }
}

describe('an answer as a page', () => {
  it('leads with the verdict and what blocks, then plan, findings by section, what must be there', () => {
    const text = seen(
      page(
        {
          plan: [
            {
              action: 'fill',
              slot: 'ownPlace',
              places: rate.at,
              proposal: '甲市',
              resolves: ['RAT-001'],
            },
          ],
          passes: [{ item: 'shortcomings', status: 'missing' }],
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
          ],
        },
        {
          blocking: new Set([advert, rate, absent]),
          names: {
            item: () => '存在的不足',
            rule: (id) => (id === 'RAT-001' ? '比率' : undefined),
          },
        },
      ),
    )
    inOrder(
      text,
      '报告.txt 检查结果 不能提交',
      '错误 3 提醒 0 请核对 1 提示 1',
      '挡住的问题',
      '夹带广告，应删除 1 处 RES-001',
      '比率 1 处 RAT-001',
      '改好需要 填写 1 项（2 处）',
      '填写 本地名称 可以这样填、这样改：甲市 第 3 行第 9 列、第 3 行第 16 列 · 解决 1 个问题',
      '问题 一、主要举措',
      '错误 第 2 行第 7 列 RES-001 夹带广告，应删除 一、主要举措 【更多公文素材，微信：abc】 处理：改正',
      '由此引起 1 处 标题读不出来 STR-002 第 2 行第 1 列',
      '错误 第 3 行第 9 列 RAT-001 比率 比率缺少百分号 复议直接纠错率为 23 ，调解率达 81% 。',
      '处理：改正 · 另见 第 3 行第 16 列',
      '标题和开头',
      '请核对 第 1 行第 1 列',
      '本工具的判断，不是规定',
      '缺少 错误 应有：存在的不足和原因 STR-010',
      '其余 1 条提示',
      '应有内容 缺少 存在的不足',
      '没有检查的 没有查的规则 1 条：不适用 1 TIE-001：不适用：没有各单位的填报可对',
      'fazhi 0.1.0 · 报送阶段',
    )
  })

  it('marks the words in their sentence, and those of linked places in it', () => {
    expect(page()).toContain(
      '<p class="quote">复议直接纠错率为<mark>23</mark>，调解率达<mark>81%</mark>。</p>',
    )
  })

  it('shows the sentence of a linked place elsewhere, with where it stands', () => {
    expect(page({ findings: [{ ...rate, at: [...rate.at.slice(0, 1), ...claim.at] }] })).toContain(
      '<p class="quote"><span class="at">第 1 行第 1 列</span> <mark>云溪市</mark>2021年度法治政府建设情况报告</p>',
    )
  })

  it('calls lines of data lines, and does not head them by the file again', () => {
    const at = [
      { kind: 'data' as const, file: '报告.txt', pointer: '/facts/x', line: 12, column: 5 },
    ]
    const html = page({ findings: [{ ...rate, at }] })
    expect(html).toContain('<span>第 12 行第 5 列</span>')
    expect(html).toContain('<p class="quote"><mark>23</mark></p>')
    expect(html).not.toContain('<h3>报告.txt</h3>')
  })

  it('cites what can be cited and nothing else', () => {
    const basis = { norm: 'litigation-law', article: '3', authority: 'law' } as const
    expect(seen(page({ findings: [{ ...rate, basis }] }))).toContain('依据：《行政诉讼法》第 3 条')
    const other = { norm: 'remembered-only', article: '3', authority: 'law' } as const
    expect(page({ findings: [{ ...rate, basis: other }] })).not.toContain('依据')
  })

  it('folds what repeats behind the first three, and leads to a finding by its id', () => {
    const many = (n: number) =>
      Array.from({ length: n }, (_, index): Finding => ({ ...rate, fingerprint: `r${index}` }))
    const html = page({ findings: many(7) }, { blocking: new Set() })
    expect(html).toContain('同样的问题还有 4 处')
    expect(html.match(/id="f\d"/g)).toHaveLength(7)
    const before = html.slice(0, html.indexOf('<details class="more same">'))
    expect(before.match(/id="f\d"/g)).toEqual(['id="f1"', 'id="f2"', 'id="f3"'])
    expect(page({ findings: many(4) })).not.toContain('同样的问题')
  })

  it('folds a long plan, and says how long it is', () => {
    const plan = Array.from({ length: 20 }, (_, n) => ({
      action: 'fill' as const,
      slot: `PLC-006@${n}`,
      places: rate.at.slice(0, 1),
      resolves: [rate.fingerprint],
    }))
    const html = page({ plan })
    expect(html).toContain('<h2>改好需要 <small>填写 20 项</small></h2>')
    expect(html).toContain('<summary>其余 12 项</summary>')
  })

  it('says first which rules did not finish', () => {
    const text = seen(
      page({
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
            why: '<b>broken</b>',
          },
        ],
      }),
    )
    inOrder(text, '无法判断', '下列规则没有跑完，结论不能算数： FIG-001', '出错', '错误 0')
  })

  it('keeps what somebody answers for apart, with who and why', () => {
    const text = seen(
      page({
        findings: [
          {
            ...rate,
            acknowledged: {
              as: 'confirmation',
              person: '甲一',
              date: '2022-01-05',
              reason: '已与法院核对',
            },
          },
        ],
      }),
    )
    inOrder(
      text,
      '错误 0',
      '有人负责 1',
      '有人负责的问题',
      '确认（甲一，2022-01-05）：已与法院核对',
    )
  })

  it('holds the ledger and the deeds in tables that are closed', () => {
    const at = rate.at[0]
    if (at === undefined) throw new Error('the fixture has a place')
    const html = page(
      {},
      {
        about: {
          file: '报告.txt',
          ledger: [
            {
              at,
              raw: '84',
              scale: '',
              unit: '件',
              role: 'quantity',
              subject: { head: '受理复议' },
              year: { value: 2021 },
              tense: 'done',
              status: 'contradicted',
              ours: '83',
            },
          ] as never,
        },
      },
    )
    expect(html).toMatch(/<details class="more"><summary>数字和比率 1 个：有矛盾 1<\/summary>/)
    expect(html).toContain(
      '<td>84件</td><td>受理复议</td><td>2021</td><td>有矛盾：各单位汇总 83</td><td>第 3 行第 9 列</td>',
    )
  })

  it('speaks English where asked', () => {
    const html = page({}, { blocking: new Set([advert]) }, 'en')
    expect(html).toContain('<html lang="en">')
    inOrder(seen(html), 'Not ready to submit', 'What blocks', 'an advertisement; delete it × 1')
  })

  it('heads several answers by a table, and shows each with headings one deeper', () => {
    const html = answerPage({
      language: 'zh-CN',
      say,
      answers: [
        { title: '甲.txt', answer },
        { title: '乙.txt', answer: { ...answer, verdict: 'ready', findings: [hint] } },
      ],
      notes: ['不是报告，没有检查：丙.zip'],
    })
    inOrder(
      seen(html),
      '检查结果 2 个文件',
      '甲.txt 不能提交 错误 3',
      '乙.txt 可以提交 提示 1',
      '丙.zip',
    )
    expect(html).toContain('<article id="r2">\n<h2>乙.txt</h2>')
    expect(html).toContain('id="r1f1"')
    // Nothing but hints: they are no "others".
    expect(html).toContain('<summary>提示 1</summary>')
    const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
    expect(levels[0]).toBe(1)
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
    })
  })
})

describe('a page of what tries to be markup', () => {
  const evil = `<script>alert(1)</script>"onerror='x'>&amp;\u202e`
  const text = `${evil}为23。`
  const at = [
    {
      kind: 'text' as const,
      file: evil,
      start: 0,
      end: evil.length,
      line: 1,
      column: 1,
      section: [evil],
    },
  ]
  const html = answerPage({
    language: 'zh-CN',
    say: () => evil,
    answers: [
      {
        title: evil,
        answer: {
          ...answer,
          findings: [
            { ...rate, rule: evil, at, quote: evil, expected: `${evil}!` },
            { ...heading, causedBy: rate.fingerprint },
            { ...absent, quote: evil },
            {
              ...claim,
              acknowledged: { as: 'waiver', person: evil, date: '2022-01-05', reason: evil },
            },
          ],
          plan: [{ action: 'fill', slot: evil, places: at, proposal: evil, resolves: [evil] }],
          passes: [{ item: evil, status: 'met', quote: evil, at: at[0] ?? absent.at[0] }] as never,
          rules: [
            {
              rule: evil,
              status: 'crashed',
              blocking: true,
              looked: 0,
              fired: 0,
              blocked: 0,
              why: evil,
            },
            {
              rule: evil,
              status: 'notApplicable',
              blocking: true,
              looked: 0,
              fired: 0,
              blocked: 0,
              why: evil,
            },
          ],
        },
        blocking: new Set(),
        names: { rule: () => evil, item: () => evil, profile: evil },
        cite: () => evil,
        textOf: () => text,
        about: {
          file: evil,
          engine: { name: 'fazhi', version: `0.1.0 --><script>` },
          profile: evil,
          setAside: [{ at: at[0], quote: evil }],
          assumptions: [{ code: 'x', message: evil, params: {} }],
          deeds: [{ at: at[0], quote: evil, kind: 'paper', state: 'done', meeting: evil }],
        } as never,
      },
    ],
    notes: [evil],
  })

  it('shows it as text, everywhere', () => {
    expect(html).not.toMatch(/<script|<img/i)
    expect(html).not.toContain(`"onerror`)
    expect(html).not.toContain('\u202e')
    expect(html).toContain(
      '&lt;script&gt;alert(1)&lt;/script&gt;&quot;onerror=&#39;x&#39;&gt;&amp;amp;',
    )
  })

  it('forbids script and fetching by its own policy, and holds neither', () => {
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"`)
    expect(html).not.toMatch(/\b(?:src|srcset|action)=|url\(|@import|https?:/)
  })

  it('ends with the one line that names the program', () => {
    expect(html.trimEnd().split('\n').at(-1)).toBe('<!-- fazhi 0.1.0 --&gt;&lt;script&gt; -->')
  })
})
