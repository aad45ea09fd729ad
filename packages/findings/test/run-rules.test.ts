import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { message, messagesOf, runRules } from '../src/index.js'
import { finder, type TestRule, testEdges } from './finder.js'

const advert = finder('TST-001', '广告')
const run = (rules: readonly TestRule[], text: string) =>
  runRules(rules, text, { phase: 'submit', text })

test('a finding has its place, its words and its text in two languages', () => {
  const { findings, verdict } = runRules([advert], '今年工作\n一、情况广告\n', { phase: 'submit' })
  expect(verdict).toBe('notReady')
  expect(findings).toHaveLength(1)
  const [finding] = findings
  expect(finding?.at).toEqual([{ kind: 'text', start: 9, end: 11, line: 2, column: 5 }])
  const messages = messagesOf([advert])
  expect(finding && message(messages, finding, 'zh-CN')).toBe('“广告”应删除')
  expect(finding && message(messages, finding, 'en')).toBe('Delete "广告"')
})

describe('what every rule did', () => {
  const clean = '一、情况\n二、成效'
  const status = (more: Partial<TestRule>, options: object = {}) => {
    const answer = runRules([finder('TST-001', '广告', more)], clean, {
      phase: 'submit',
      ...options,
    })
    const [{ rule: _, ...rest } = {}] = answer.rules
    return { verdict: answer.verdict, ...rest }
  }
  const counts = { blocking: true, looked: 0, fired: 0, blocked: 0 }

  test('it ran: how often it looked', () => {
    expect(status({})).toEqual({ verdict: 'ready', status: 'ran', ...counts, looked: 2 })
  })

  test('it belongs to another phase', () => {
    expect(status({ phases: ['publish'] })).toEqual({
      verdict: 'ready',
      status: 'notInPhase',
      ...counts,
      reason: { code: 'RUN-001', params: {} },
    })
  })

  test('it is not yet, or no longer, in force on the day; both days of its time count', () => {
    const dated = { from: '2021-08-01', to: '2025-12-31' }
    expect(status(dated, { date: '2021-07-31' })).toEqual({
      verdict: 'ready',
      status: 'notInForce',
      ...counts,
      reason: { code: 'RUN-002.from', params: { from: '2021-08-01', date: '2021-07-31' } },
    })
    expect(status(dated, { date: '2021-08-01' }).status).toBe('ran')
    expect(status(dated, { date: '2025-12-31' }).status).toBe('ran')
    expect(status(dated, { date: '2026-01-01' }).reason).toEqual({
      code: 'RUN-002.to',
      params: { to: '2025-12-31', date: '2026-01-01' },
    })
    expect(status(dated).status).toBe('ran')
  })

  test.each([
    [{ levels: ['county'] }, { level: 'county' }, undefined],
    [{ levels: ['county'] }, { level: 'township' }, 'RUN-003.level'],
    [{ levels: ['county'] }, {}, 'RUN-003.levelUnsaid'],
    [{ kinds: ['township', 'subdistrict'] }, { kind: 'subdistrict' }, undefined],
    [{ kinds: ['township', 'subdistrict'] }, { kind: 'zone' }, 'RUN-003.kind'],
    [{ profiles: ['annual-report'] }, { profile: 'situation-report' }, 'RUN-003.profile'],
    [{ places: ['山东省'] }, { places: ['青石市', '山东省'] }, undefined],
    [{ places: ['山东省'] }, { places: ['广东省'] }, 'RUN-003.place'],
    [{ places: ['山东省'] }, {}, 'RUN-003.placeUnsaid'],
    [{ levels: ['county'], kinds: ['zone'] }, { level: 'county', kind: 'zone' }, undefined],
    [
      { levels: ['county'], kinds: ['zone'] },
      { level: 'county', kind: 'township' },
      'RUN-003.kind',
    ],
  ] as const)('made for %j, asked about %j: %s', (appliesTo, context, code) => {
    const { status: state, reason } = status({ appliesTo }, { context })
    expect([state, reason?.code]).toEqual([code === undefined ? 'ran' : 'notApplicable', code])
  })

  test('it does not apply, in its own words', () => {
    expect(
      status({ notApplicable: () => ({ zh: '没有标题', en: 'there are no headings' }) }),
    ).toEqual({
      verdict: 'ready',
      status: 'notApplicable',
      ...counts,
      why: '没有标题',
      reason: { code: 'RUN-004', params: { why: '没有标题', whyEn: 'there are no headings' } },
    })
  })

  test('its part could not be read: no clean verdict', () => {
    expect(status({ notReadable: () => ({ zh: '表格读不出来', en: 'a table is lost' }) })).toEqual({
      verdict: 'cannotTell',
      status: 'unreadable',
      ...counts,
      why: '表格读不出来',
      reason: { code: 'RUN-007', params: { why: '表格读不出来', whyEn: 'a table is lost' } },
    })
  })

  test('it crashed: no clean verdict, and what was thrown is kept', () => {
    const crash = {
      // biome-ignore lint/correctness/useYield: this rule fails before it can say anything
      *check() {
        throw new Error('out of reach')
      },
    }
    expect(status(crash)).toEqual({
      verdict: 'cannotTell',
      status: 'crashed',
      ...counts,
      why: 'out of reach',
      reason: { code: 'RUN-005', params: { why: 'out of reach' } },
    })
    expect(status({ ...crash, severity: 'warning' }).verdict).toBe('ready')
    expect(status({ ...crash, severity: 'warning', mayBlock: true }).verdict).toBe('cannotTell')
    // In a draft nobody confirms anything yet, so a confirmation that is not asked for cannot block.
    expect(status({ ...crash, remedy: 'confirm' }).verdict).toBe('cannotTell')
    expect(status({ ...crash, remedy: 'confirm' }, { phase: 'draft' }).verdict).toBe('ready')
  })

  test('the time was up: the places it had looked at, and no clean verdict', () => {
    let asked = 0
    expect(status({}, { expired: () => ++asked > 2 })).toEqual({
      verdict: 'cannotTell',
      status: 'timedOut',
      ...counts,
      looked: 1,
      reason: { code: 'RUN-006', params: {} },
    })
  })

  test('it could not decide at a place', () => {
    expect(
      status({
        check(_, look) {
          look()
          look()
          look.blocked()
          return []
        },
      }),
    ).toEqual({ verdict: 'ready', status: 'ran', ...counts, looked: 2, blocked: 1 })
  })
})

test('a rule that fails does not stop the others, and keeps what it had found', () => {
  const failing = finder('TST-002', '微信', {
    *check(text, look) {
      yield* finder('TST-002', '微信').check(text, look)
      throw new Error('late')
    },
  })
  const { findings, rules, verdict } = run([failing, advert], '加微信看广告')
  expect(findings.map(({ rule }) => rule)).toEqual(['TST-002', 'TST-001'])
  expect(rules.map(({ rule, status, fired }) => [rule, status, fired])).toEqual([
    ['TST-001', 'ran', 1],
    ['TST-002', 'crashed', 1],
  ])
  expect(verdict).toBe('notReady')
})

test('once the time is up no further rule is begun', () => {
  const { rules } = runRules([advert, finder('TST-002', '微信')], '情况', {
    phase: 'submit',
    expired: () => true,
  })
  expect(rules.map(({ status, looked }) => [status, looked])).toEqual([
    ['timedOut', 0],
    ['timedOut', 0],
  ])
})

test('day and version of the question stand in the answer', () => {
  const { date, version } = runRules([advert], '', {
    phase: 'submit',
    date: '2022-02-20',
    version: '1.2.0',
  })
  expect([date, version]).toEqual(['2022-02-20', '1.2.0'])
})

test('misuse is refused: a day that is none, two rules with one id', () => {
  expect(() => runRules([advert], '', { phase: 'submit', date: '2022-02-30' })).toThrow(
    'invalidOption',
  )
  expect(() => run([advert, finder('TST-001', '微信')], '')).toThrow('the id is used twice')
})

law.prop([
  fc.shuffledSubarray(['广告', '微信', '广', '加微', '看'], { minLength: 5, maxLength: 5 }),
  fc.string({ unit: fc.constantFrom('广', '告', '加', '微', '信', '看', '\n'), maxLength: 30 }),
])('the order of the rules does not matter', (words, text) => {
  const rules = ['广告', '微信', '广', '加微', '看'].map((word, index) =>
    finder(`TST-00${index + 1}`, word, {
      *check(subject, look) {
        for (const draft of finder(`TST-00${index + 1}`, word).check(subject, look)) {
          const [place] = draft.at
          // Every rule blames the next one at the same place: chains and circles of every kind.
          const start = place.kind === 'text' ? place.start : 0
          yield { ...draft, because: { rule: `TST-00${((index + 1) % 5) + 1}`, start } }
        }
      },
    }),
  )
  const options = { phase: 'submit', text, edges: testEdges } as const
  const shuffled = words.map((word) => rules[['广告', '微信', '广', '加微', '看'].indexOf(word)])
  expect(
    runRules(
      shuffled.flatMap((rule) => rule ?? []),
      text,
      options,
    ),
  ).toEqual(runRules(rules, text, options))
})

describe('a rule whose findings have no form crashes like one that throws, and the others are heard', () => {
  const place = { kind: 'text', start: 0, end: 2, line: 1, column: 1 }
  test.each([
    ['no place', { code: 'TST-002', params: {} }],
    ['a place that is none', { code: 'TST-002', params: {}, at: ['/facts'] }],
    ['no parameters', { code: 'TST-002', at: [place] }],
    ['a quote that is no text', { code: 'TST-002', params: {}, at: [place], quote: 5 }],
    ['no code', { params: {}, at: [place] }],
    ['nothing at all', null],
  ])('%s', (_, draft) => {
    const formless = {
      ...finder('TST-002', '夹带'),
      *check() {
        yield draft
      },
    } as unknown as TestRule
    const { findings, rules } = run([advert, formless], '情况广告')
    expect(findings.map(({ rule }) => rule)).toEqual(['TST-001'])
    expect(rules.map(({ rule, status }) => [rule, status])).toEqual([
      ['TST-001', 'ran'],
      ['TST-002', 'crashed'],
    ])
    expect(run([formless], '情况').verdict).toBe('cannotTell')
  })
})

test('findings in a workbook stand in the order of its rows', () => {
  const cells = ['A10', 'B2', 'A2', 'AA1', 'B1']
  const inWorkbook: TestRule = {
    ...advert,
    *check() {
      for (const cell of cells)
        yield {
          code: 'TST-001',
          params: { word: cell },
          at: [{ kind: 'cell', sheet: '事实', cell }],
        }
    },
  }
  expect(run([inWorkbook], '').findings.map(({ params }) => params['word'])).toEqual([
    'B1',
    'AA1',
    'A2',
    'B2',
    'A10',
  ])
})
