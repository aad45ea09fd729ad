import type { Finding } from '@fazhi/model'
import { describe, expect, test } from 'vitest'
import { indexLines, runRules, type Texts, testRule, textPlace } from '../src/index.js'
import { finder, type TestRule } from './finder.js'

const rule = finder('TST-001', '广告')

const runs =
  (...rules: readonly TestRule[]) =>
  (text: string): readonly Finding[] =>
    runRules(rules, text, { phase: 'submit', text }).findings

/** What the tester says about a rule that is run by itself, or with others. */
const problems = (broken: TestRule, messages?: Texts, beside: readonly TestRule[] = []) =>
  testRule(broken, runs(broken, ...beside), messages)

/** The rule with something else in what it says. */
const saying = (change: object, more: Partial<TestRule> = {}): TestRule => ({
  ...rule,
  *check(text, look) {
    for (const draft of rule.check(text, look)) yield { ...draft, ...change }
  },
  ...more,
})

/** The rule with a fix that replaces what it finds, or more than that. */
const fixing = (by: string, more: { before?: number; after?: number } = {}, word = '广告') => ({
  ...finder('TST-001', word),
  *check(text: string, look: Parameters<TestRule['check']>[1]) {
    for (const draft of finder('TST-001', word).check(text, look)) {
      const [place] = draft.at
      if (place.kind !== 'text') continue
      const { start, end } = place
      yield {
        ...draft,
        fix: { start: start - (more.before ?? 0), end: end + (more.after ?? 0), text: by },
      }
    }
  },
})

test('a rule that keeps its word has no problems', () => {
  expect(problems(rule)).toEqual([])
  expect(problems(fixing(''))).toEqual([])
})

describe('examples', () => {
  test('a bad one it does not fire on, and a good one it fires on', () => {
    expect(
      problems({
        ...rule,
        bad: [{ input: '没有', finds: ['广告'] }],
        good: [{ input: '广告', why: '…' }],
      }),
    ).toEqual([
      'TST-001 on "没有": expected ["广告"], found []',
      'TST-001 on "广告": expected [], found ["广告"]',
    ])
  })

  test('one given twice', () => {
    expect(problems({ ...rule, good: [{ input: '公告' }, { input: '公告' }] })).toEqual([
      'TST-001: example given twice: "公告"',
    ])
  })

  test('a bad one that expects nothing', () => {
    expect(problems({ ...rule, bad: [{ input: '公告' }] })).toEqual([
      'TST-001: a bad example that expects nothing: "公告"',
    ])
  })

  test('a near miss without a reason: the very words of a bad one, and the rule is silent', () => {
    const careful = {
      ...rule,
      *check(text: string, look: Parameters<TestRule['check']>[1]) {
        if (!text.includes('《')) yield* rule.check(text, look)
      },
    }
    const good = { input: '印发《广告管理办法》' }
    const problem = 'TST-001: a near miss without a reason: "广告" in "印发《广告管理办法》"'
    expect(problems({ ...careful, good: [good] })).toEqual([problem])
    expect(problems({ ...careful, good: [{ ...good, why: ' ' }] })).toEqual([problem])
    expect(problems({ ...careful, good: [{ ...good, why: '文件名称中的词' }] })).toEqual([])
  })

  test('no near miss: a longer number that ends alike, a bare mark', () => {
    const number = { ...finder('TST-001', '2个'), good: [{ input: '12个部门' }] }
    const silent = (text: string) => (text.startsWith('1') ? [] : runs(number)(text))
    expect(testRule(number, silent)).toEqual([])
    const mark = { ...finder('TST-001', '一、'), good: [{ input: '一、情况' }] }
    expect(testRule(mark, (text) => (text === '一、情况' ? [] : runs(mark)(text)))).toEqual([])
  })
})

describe('messages', () => {
  const on = 'TST-001 on "情况广告": '
  const texts = (zh: string, en: string) => ({ 'zh-CN': { 'TST-001': zh }, en: { 'TST-001': en } })

  test('one with a slot nothing fills', () => {
    expect(problems(rule, texts('删除“{word}”', 'Delete {what}'))).toEqual([
      `${on}unfilled slot in "Delete {what}"`,
    ])
  })

  test('one that is missing', () => {
    expect(problems(rule, { 'zh-CN': { 'TST-001': '删除' }, en: {} })).toEqual([
      `${on}no en message for TST-001`,
    ])
    expect(problems(saying({ code: 'TST-001.other' }))).toEqual([
      `${on}no zh-CN message for TST-001.other`,
      `${on}no en message for TST-001.other`,
    ])
  })

  test('a code of another rule', () => {
    const both = texts('删除', 'Delete')
    const messages = {
      'zh-CN': { ...both['zh-CN'], 'TST-0012': '删除' },
      en: { ...both.en, 'TST-0012': 'Delete' },
    }
    expect(problems(saying({ code: 'TST-0012' }), messages)).toEqual([
      `${on}code TST-0012 is not one of this rule`,
    ])
  })
})

describe('places', () => {
  const on = 'TST-001 on "情况广告": '
  const line = indexLines('情况广告')

  test('none at all', () => {
    expect(problems(saying({ at: [] }))).toEqual([`${on}a finding without a place`])
  })

  test('outside the text', () => {
    expect(problems(saying({ at: [textPlace(line, 2, 9)] }))).toEqual([
      `${on}place 2–9 lies outside the text`,
    ])
    expect(problems(saying({ at: [textPlace(line, 2, 4), textPlace(line, -1, 0)] }))).toEqual([
      `${on}place -1–0 lies outside the text`,
    ])
  })

  test('a quote of what does not stand there', () => {
    expect(problems(saying({ at: [textPlace(line, 0, 2)] }))).toEqual([
      `${on}quotes "广告", but "情况" stands at the place`,
    ])
  })

  test('absent, and not said what is', () => {
    expect(problems(saying({ at: [{ kind: 'absent', expected: '' }] }))).toEqual([
      `${on}an absent place that does not say what is expected`,
    ])
  })

  test('outside the data', () => {
    const found = (pointer: string) =>
      testRule(
        saying({ at: [{ kind: 'data', pointer }] }),
        runs(saying({ at: [{ kind: 'data', pointer }] })),
        undefined,
        { dataOf: () => ({ facts: { 'a/b': [1] } }) },
      )
    expect(found('/facts/a~1b/0')).toEqual([])
    expect(found('')).toEqual([])
    // A key that is missing where it belongs is a place.
    expect(found('/facts/missing')).toEqual([])
    expect(found('/facts/missing/deeper')).toEqual([
      `${on}place /facts/missing/deeper lies outside the data`,
    ])
    expect(found('/facts/a~1b/1')).toEqual([`${on}place /facts/a~1b/1 lies outside the data`])
  })
})

describe('fixes', () => {
  const on = 'TST-001 on "情况广告": '

  test('that overlap', () => {
    const broken = {
      ...fixing('', { before: 1 }),
      bad: [{ input: '加广告广告', finds: ['广告', '广告'] }],
    }
    expect(problems(broken)).toEqual(['TST-001 on "加广告广告": fixes overlap: 0–3 and 2–5'])
  })

  test('that lie outside the text, or change nothing', () => {
    expect(problems(fixing('', { after: 1 }))).toEqual([`${on}fix 2–5 lies outside the text`])
    expect(problems(fixing('广告'))).toEqual([`${on}fix 2–4 changes nothing`])
  })

  test('that leave what they should mend', () => {
    expect(problems(fixing('（广告）'))).toEqual([`${on}still found once fixed: TST-001 "广告"`])
  })

  test('that set off something new, in any rule of the run or in those named', () => {
    const other = finder('TST-002', '公告')
    const broken = fixing('公告')
    expect(problems(broken, undefined, [other])).toEqual([`${on}the fix sets off TST-002 "公告"`])
    const beside = (alongside: readonly TestRule[]) =>
      testRule(broken, runs(broken, other), undefined, { alongside })
    expect(beside([other])).toEqual([`${on}the fix sets off TST-002 "公告"`])
    expect(beside([])).toEqual([])
  })

  test('what stood there before is not new', () => {
    const other = finder('TST-002', '情况')
    expect(problems(fixing(''), undefined, [other])).toEqual([])
  })
})

test('an error from a rule that is not known to block', () => {
  const problem =
    'TST-001 on "情况广告": TST-001 is an error, but the rule does not say that it may block'
  const grave = { severity: 'error' } as const
  expect(problems(saying(grave, { severity: 'warning' }))).toEqual([problem])
  expect(problems(saying(grave, { severity: 'warning', mayBlock: true }))).toEqual([])
})

test('the input may be anything with a text in it, or the tester is told where the text is', () => {
  interface Input {
    readonly body: string
  }
  const asked = {
    ...rule,
    bad: [{ input: { body: '情况广告' }, finds: ['广告'] }],
    good: [{ input: { body: '情况' } }],
  }
  const broken = { ...asked, check: saying({ at: [textPlace([0], 0, 2)] }).check }
  const run = ({ body }: Input) => runs(broken as unknown as TestRule)(body)
  const quote = 'quotes "广告", but "情况" stands at the place'
  expect(testRule(broken, run)).toEqual([])
  expect(testRule(broken, run, undefined, { textOf: ({ body }) => body })).toEqual([
    `TST-001 on {"body":"情况广告"}: ${quote}`,
  ])
})

describe('ways of passing that are closed', () => {
  test('a good example that expects something is none', () => {
    const good = [...rule.good, { input: '一则广告', finds: ['广告'], why: '…' }]
    expect(problems({ ...rule, good })).toEqual([
      'TST-001: a good example that expects something: "一则广告"',
    ])
  })

  test('a place that is no whole number lies nowhere', () => {
    const nowhere = { kind: 'text', start: Number.NaN, end: Number.NaN, line: 1, column: 1 }
    const quoteless = [{ input: '情况广告', finds: [''] }]
    expect(problems(saying({ at: [nowhere], quote: undefined }, { bad: quoteless }))).toEqual([
      'TST-001 on "情况广告": place NaN–NaN lies outside the text',
    ])
  })

  test.each([[Number.NaN], [null], [{}]])('%j says nothing in a slot', (word) => {
    expect(problems(saying({ params: { word } }))).toHaveLength(2)
    expect(problems(saying({ params: { word } }))[0]).toMatch(/: unfilled slot in "/)
  })

  test('what every object has fills no slot', () => {
    const messages = { 'TST-001': { 'zh-CN': '有{constructor}', en: 'has {constructor}' } }
    expect(problems({ ...rule, messages })).toHaveLength(2)
  })

  test('one text for both languages is a text in one of them', () => {
    const messages = { 'TST-001': { 'zh-CN': '有“{word}”', en: '有“{word}”' } }
    expect(problems({ ...rule, messages })).toEqual([
      'TST-001 on "情况广告": the zh-CN and the en message of TST-001 are one text',
    ])
  })

  test('a rule that crashes is not silent, where the whole answer is given', () => {
    const crashing: TestRule = {
      ...rule,
      *check(text, look) {
        if (text === '工作') throw new Error('no word')
        yield* rule.check(text, look)
      },
    }
    const run = (text: string) => runRules([crashing], text, { phase: 'submit', text })
    expect(testRule(crashing, run)).toEqual([
      'TST-001 on "工作": the rule did not finish (crashed: no word)',
    ])
    expect(testRule(rule, (text) => runRules([rule], text, { phase: 'submit', text }))).toEqual([])
  })
})
