import { expect, test } from 'vitest'
import { defineRule } from './define-rule.js'
import { indexLines, textPlace } from './lines.js'
import { message } from './messages.js'
import { runRules } from './run-rules.js'
import { testRule } from './test-rule.js'

interface Codes {
  'TST-001': { readonly word: string }
  'TST-002': Record<never, never>
}

const messages = {
  'zh-CN': { 'TST-001': '“{word}”应删除', 'TST-002': '标题不符' },
  en: { 'TST-001': 'Delete “{word}”', 'TST-002': 'The heading does not match' },
}

const advert = defineRule<string, Codes, string>({
  id: 'TST-001',
  title: { zh: '夹带广告', en: 'Advert' },
  severity: 'error',
  outcome: 'fail',
  remedy: 'correct',
  phases: ['submit'],
  basis: { authority: 'ourJudgement' },
  *check(text, look) {
    look()
    for (let at = text.indexOf('广告'); at >= 0; at = text.indexOf('广告', at + 1)) {
      yield {
        code: 'TST-001',
        params: { word: '广告' },
        at: [textPlace(indexLines(text), at, at + 2)],
        quote: '广告',
      }
    }
  },
  bad: [{ input: '一、情况广告', finds: ['广告'] }],
  good: [{ input: '一、情况' }, { input: '广而告之' }, { input: '公告' }],
})

const heading = defineRule<string, Codes, string>({
  ...advert,
  id: 'TST-002',
  severity: 'warning',
  *check(text) {
    const at = text.indexOf('广告')
    if (at < 0) return
    yield {
      code: 'TST-002',
      params: {},
      at: [textPlace(indexLines(text), 0, at)],
      because: { rule: 'TST-001', start: at },
    }
  },
})

test('a finding has its place, and a fingerprint that an edit further than ten Han characters away does not change', () => {
  const text = '本地今年以来的各项工作情况\n一、情况广告\n'
  const before = runRules([advert], text, { phase: 'submit', text })
  const apart = `新增的一行。第二句。\n${text}`
  const beside = `${text}紧接着的一行。`
  const run = (input: string) =>
    runRules([advert], input, { phase: 'submit', text: input }).findings[0]
  expect(before.verdict).toBe('notReady')
  expect(before.findings[0]?.at).toEqual([{ kind: 'text', start: 18, end: 20, line: 2, column: 5 }])
  expect(run(apart)?.at[0]).toMatchObject({ line: 3, column: 5 })
  expect(run(apart)?.fingerprint).toBe(before.findings[0]?.fingerprint)
  expect(run(beside)?.fingerprint).not.toBe(before.findings[0]?.fingerprint)
})

test('two equal findings have different fingerprints', () => {
  const { findings } = runRules([advert], '广告。广告。', { phase: 'submit', text: '广告。广告。' })
  expect(new Set(findings.map((finding) => finding.fingerprint)).size).toBe(2)
})

test('an effect names its cause and does not count; the cause does', () => {
  const { findings, verdict } = runRules([heading, advert], '一、情况广告', { phase: 'submit' })
  const cause = findings.find((finding) => finding.rule === 'TST-001')
  const effect = findings.find((finding) => finding.rule === 'TST-002')
  expect(effect?.causedBy).toBe(cause?.fingerprint)
  expect(verdict).toBe('notReady')
})

test('a rule that crashes is said, makes a clean verdict cannotTell, and does not stop the others', () => {
  const crashing = defineRule<string, Codes, string>({
    ...advert,
    id: 'TST-003',
    // biome-ignore lint/correctness/useYield: this rule fails before it can say anything
    *check() {
      throw new Error('out of reach')
    },
  })
  const clean = runRules([crashing, advert], '一、情况', { phase: 'submit' })
  expect(clean.verdict).toBe('cannotTell')
  expect(clean.rules.map(({ rule, status, looked }) => [rule, status, looked])).toEqual([
    ['TST-003', 'crashed', 0],
    ['TST-001', 'ran', 1],
  ])
  expect(runRules([crashing, advert], '广告', { phase: 'submit' }).verdict).toBe('notReady')
})

test('a rule of another phase does not run; a rule that does not apply says why', () => {
  const other = defineRule<string, Codes, string>({ ...advert, notApplicable: () => 'no headings' })
  expect(runRules([advert], '广告', { phase: 'draft' }).rules).toEqual([])
  expect(runRules([other], '广告', { phase: 'submit' }).rules).toEqual([
    {
      rule: 'TST-001',
      status: 'notApplicable',
      blocking: true,
      looked: 0,
      fired: 0,
      blocked: 0,
      why: 'no headings',
    },
  ])
})

test('the text comes from a table, in the language asked for', () => {
  const finding = runRules([advert], '广告', { phase: 'submit' }).findings[0]
  expect(finding && message(messages, finding, 'zh-CN')).toBe('“广告”应删除')
  expect(finding && message(messages, finding, 'en')).toBe('Delete “广告”')
})

const run = (input: string) => runRules([advert], input, { phase: 'submit', text: input }).findings

test('the rule tester accepts a rule that keeps its word', () => {
  expect(testRule(advert, run, messages)).toEqual([])
})

test('the rule tester names a silent bad example, a false alarm, an unfilled slot, and an example given twice', () => {
  const wrong = {
    ...advert,
    bad: [{ input: '没有', finds: ['广告'] }],
    good: [{ input: '这是广告' }, { input: '公告' }, { input: '公告' }],
  }
  const unfilled = { ...messages, en: { ...messages.en, 'TST-001': 'Delete {what}' } }
  expect(testRule(wrong, run, unfilled)).toEqual([
    'TST-001: example given twice: "公告"',
    'TST-001 on "没有": expected ["广告"], found []',
    'TST-001 on "这是广告": expected [], found ["广告"]',
    'TST-001 on "这是广告": unfilled slot in "Delete {what}"',
  ])
})

test('a rule without good examples, or with an id of another form, is refused', () => {
  expect(() => defineRule({ ...advert, id: 'advert', good: [] })).toThrow(
    'invalidRule: {"rule":"advert","problems":["the id is a family of three letters and a number of three digits","give at least three good examples"]}',
  )
})
