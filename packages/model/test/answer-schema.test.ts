import { expect, expectTypeOf, test } from 'vitest'
import type * as z from 'zod'
import type { Finding, FindingJson, Pass, Place, PlanEntry, RuleStatus } from '../src/index.js'
import { answerJson, findingJson, type place } from '../src/schema.js'

const finding = {
  rule: 'RAT-001',
  code: 'RAT-001',
  outcome: 'fail',
  severity: 'error',
  remedy: 'correct',
  at: [{ kind: 'text', file: '报告.txt', start: 8, end: 10, line: 1, column: 9 }],
  quote: '23',
  message: '比率缺少百分号',
  params: { value: '23', n: 1, known: ['%', '％'] },
  fingerprint: '0123456789abcdef',
}
const answer = {
  format: 1,
  verdict: 'notReady',
  phase: 'submit',
  language: 'zh-CN',
  counts: { error: 1, warning: 0, review: 0, info: 0, acknowledged: 0 },
  findings: [finding],
  passes: [{ item: 'date', status: 'missing' }],
  plan: [
    { action: 'addMark', slot: 'percentSign', places: finding.at, resolves: ['0123456789abcdef'] },
  ],
  rules: [{ rule: 'RAT-001', status: 'ran', blocking: true, looked: 1, fired: 1, blocked: 0 }],
}

test('the schema of an answer says what the types of findings, places, passes, plan and rules say', () => {
  expectTypeOf<z.infer<typeof place>>().toEqualTypeOf<Place>()
  expectTypeOf<Omit<FindingJson, 'message'>>().toExtend<Finding>()
  expectTypeOf<Finding & { readonly message: string }>().toExtend<FindingJson>()
  type Answer = z.infer<typeof answerJson>
  expectTypeOf<Answer['passes'][number]>().toEqualTypeOf<Pass>()
  expectTypeOf<Answer['plan'][number]>().toEqualTypeOf<PlanEntry>()
  expectTypeOf<Answer['rules'][number]>().toEqualTypeOf<RuleStatus>()
})

test('a whole answer fits, whatever it found', () => {
  expect(answerJson.safeParse(answer).success).toBe(true)
  expect(
    answerJson.safeParse({ ...answer, findings: [], passes: [], plan: [], rules: [] }).success,
  ).toBe(true)
})

test.each([
  ['a verdict nobody knows', { ...answer, verdict: 'fine' }],
  ['no verdict', { ...answer, verdict: undefined }],
  ['a key nobody knows', { ...answer, score: 3 }],
  ['a finding without a place', { ...answer, findings: [{ ...finding, at: [] }] }],
  ['a finding without its text', { ...answer, findings: [{ ...finding, message: undefined }] }],
  [
    'a line that counts from 0',
    { ...answer, findings: [{ ...finding, at: [{ ...finding.at[0], line: 0 }] }] },
  ],
  ['a count that is no whole number', { ...answer, counts: { ...answer.counts, error: 1.5 } }],
  ['another format', { ...answer, format: 2 }],
])('%s does not fit', (_, wrong) => {
  expect(answerJson.safeParse(wrong).success).toBe(false)
})

test('a finding that somebody answers for names the person, the day and the reason', () => {
  const acknowledged = {
    as: 'confirmation',
    person: '甲一',
    date: '2022-01-05',
    reason: '已与法院核对',
  }
  expect(findingJson.safeParse({ ...finding, acknowledged }).success).toBe(true)
  expect(
    findingJson.safeParse({ ...finding, acknowledged: { ...acknowledged, date: '2022-02-30' } })
      .success,
  ).toBe(false)
  expect(
    findingJson.safeParse({ ...finding, acknowledged: { ...acknowledged, person: undefined } })
      .success,
  ).toBe(false)
})
