import {
  catalog,
  checkReport,
  checkSubmission,
  defineRule,
  FazhiError,
  messagesOf,
  type ReportExample,
  type ReportSubject,
  type SubmissionSubject,
  testRule,
} from '@fazhi/sdk'
import { expect, test } from 'vitest'

/* A rule of one's own is defined, tested and asked with what the one import gives. */

const slogans = defineRule<ReportSubject, { 'LOC-001': { words: string } }, ReportExample>({
  id: 'LOC-001',
  title: { zh: '不写口号', en: 'No slogans' },
  severity: 'warning',
  outcome: 'fail',
  remedy: 'correct',
  phases: ['draft', 'submit', 'publish'],
  basis: { authority: 'localNotice' },
  messages: { 'LOC-001': { 'zh-CN': '“{words}”是口号。', en: '"{words}" is a slogan.' } },
  *check({ text, place }, look) {
    for (const { 0: words, index } of text.matchAll(/久久为功|一抓到底/g)) {
      look()
      const at = place(index, index + words.length)
      yield { code: 'LOC-001', params: { words }, at: [at], quote: words }
    }
  },
  bad: [{ input: { text: '久久为功推进普法。' }, finds: ['久久为功'] }],
  good: [
    { input: { text: '普法十场。' } },
    { input: { text: '功在平时。' } },
    { input: { text: '抓到一人。' } },
  ],
})

const ask = (text: string) =>
  checkReport(text, { profile: 'situation-report', year: 2021, catalog, rules: [slogans] })

test('a rule of one’s own over reports stands in the answer beside ours', () => {
  const { findings, rules } = ask('2021年度某市法治建设情况报告\n一、工作\n久久为功推进普法。')
  const own = findings.filter(({ rule }) => rule === 'LOC-001') as readonly { quote?: string }[]
  expect(own.map(({ quote }) => quote)).toEqual(['久久为功'])
  expect(rules.filter(({ rule }) => rule === 'LOC-001')).toMatchObject([{ status: 'ran' }])
})

test('it is tried on its own examples like ours', () => {
  expect(
    testRule(slogans, ({ text }) => ask(text).findings, messagesOf([slogans]), {
      alongside: [slogans],
    }),
  ).toEqual([])
})

test('a rule of one’s own over submissions stands in the answer beside ours', () => {
  const old = defineRule<SubmissionSubject, { 'LOC-002': { name: string } }, unknown>({
    id: 'LOC-002',
    title: { zh: '旧名', en: 'Old names' },
    severity: 'error',
    outcome: 'fail',
    remedy: 'correct',
    phases: ['submit'],
    basis: { authority: 'localNotice' },
    messages: { 'LOC-002': { 'zh-CN': '“{name}”是旧名。', en: '"{name}" is an old name.' } },
    *check({ unit, place }) {
      const name = unit?.unit.name.zh ?? ''
      if (name.endsWith('乡'))
        yield { code: 'LOC-002', params: { name }, at: [place('unit', 'name')] }
    },
    bad: [{ input: '石桥乡', finds: [''] }],
    good: [{ input: '石桥镇' }, { input: '乡建局' }, { input: '' }],
  })
  const submission = {
    submission: 1,
    year: 2021,
    unit: { id: 'a', name: { zh: '石桥乡' }, kind: 'township', enforcementPower: false },
    principals: [],
    facts: {},
    evidence: [],
    dutyReports: [],
  } as const
  const { findings, verdict } = checkSubmission(submission, { catalog, rules: [old] })
  const own = findings.filter(({ rule }) => rule === 'LOC-002')
  expect(own.map(({ at }) => at[0])).toEqual([{ kind: 'data', pointer: '/unit/name' }])
  expect(verdict).toBe('notReady')
})

test('an id of ours is refused', () => {
  const taken = { ...slogans, id: 'FIG-004' }
  expect(() =>
    checkReport('一、工作', { profile: 'situation-report', catalog, rules: [taken] }),
  ).toThrow(FazhiError)
})
