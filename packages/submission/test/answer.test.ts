import { catalog } from '@fazhi/catalog'
import { acknowledgementOf, testRule } from '@fazhi/findings'
import type { Finding, UnitSubmission } from '@fazhi/model'
import { describe, expect, test } from 'vitest'
import { checkSubmissions } from '../src/across/check-submissions.js'
import { checkSubmission } from '../src/check/check-submission.js'
import { submissionMessages } from '../src/messages/messages.js'
import { submissionRules } from '../src/rules/list.js'
import { situation, township } from './example.js'

const paper = (id: string, date: string) => ({
  id,
  kind: 'minutes' as const,
  title: '会议纪要',
  body: '青石镇',
  date,
})
/** A paper of the year before stands for a fact of this year: right or wrong, a person must say. */
const doubtful: UnitSubmission = {
  ...township,
  facts: { 'study.sessions': { verified: 6, evidence: ['old'] } },
  evidence: [paper('old', '2020-12-30')],
}
const check = (submission: UnitSubmission, more: object = {}) =>
  checkSubmission(submission, { catalog, file: 'a.yaml', ...more })
const [doubt] = check(doubtful).findings as unknown as readonly [Finding]
const by = { reason: '会议在年末召开', person: '青石镇某办', date: '2022-01-10' }
const confirmed = { acknowledgements: 1, confirmations: [acknowledgementOf(doubt, by)] } as const

test('a submission has a plan: what to confirm, and where', () => {
  const { verdict, plan } = check(doubtful)
  expect(verdict).toBe('notReady')
  expect(plan).toEqual([
    {
      action: 'confirm',
      slot: `SUB-033@${doubt.fingerprint}`,
      places: doubt.at,
      resolves: [doubt.fingerprint],
    },
  ])
})

describe('a confirmed value', () => {
  test('does not count, and says who answers for it', () => {
    const answer = check(doubtful, { acknowledgements: confirmed })
    expect(answer.verdict).toBe('ready')
    expect(answer.plan).toEqual([])
    expect(answer.findings.map(({ rule, acknowledged }) => [rule, acknowledged])).toEqual([
      ['SUB-033', { as: 'confirmation', ...by }],
    ])
  })

  test('stays confirmed when papers are put in above it and the file is renamed', () => {
    const more = {
      ...doubtful,
      evidence: [paper('new', '2021-03-01'), paper('newer', '2021-04-01'), ...doubtful.evidence],
    }
    const answer = check(more, { acknowledgements: confirmed, file: '青石镇.yaml' })
    expect(
      answer.findings.map(({ rule, at, acknowledged }) => [rule, at[0], acknowledged?.as]),
    ).toEqual([
      [
        'SUB-033',
        { kind: 'data', file: '青石镇.yaml', pointer: '/evidence/2/date' },
        'confirmation',
      ],
    ])
  })

  test('lapses when the value changes', () => {
    const changed = { ...doubtful, evidence: [paper('old', '2020-11-02')] }
    const answer = check(changed, { acknowledgements: confirmed })
    expect(answer.verdict).toBe('notReady')
    expect(answer.findings.map(({ code, params }) => [code, params])).toEqual([
      ['ACK-003', { rule: 'SUB-033', value: '2020-12-30', now: '2020-11-02' }],
      ['SUB-033', { evidence: '会议纪要', date: '2020-11-02', year: 2021 }],
    ])
  })

  test('is not confirmed for another unit', () => {
    const other = { ...doubtful, unit: { ...doubtful.unit, id: 'township-08' } }
    expect(check(other, { acknowledgements: confirmed }).findings.map(({ code }) => code)).toEqual([
      'ACK-001',
      'SUB-033',
    ])
  })
})

test('one file of acknowledgements for several submissions is held against all of them', () => {
  const files = [
    { file: 'a.yaml', submission: doubtful },
    { file: 'b.yaml', submission: { ...township, unit: { ...township.unit, id: 'township-08' } } },
  ]
  const answer = checkSubmissions(files, {
    catalog,
    acknowledgements: confirmed,
    date: '2022-02-01',
  })
  expect([answer.verdict, answer.date]).toEqual(['ready', '2022-02-01'])
  expect(answer.findings.map(({ rule, acknowledged }) => [rule, acknowledged?.as])).toEqual([
    ['SUB-033', 'confirmation'],
  ])
  expect(checkSubmissions(files, { catalog }).plan.map(({ action }) => action)).toEqual(['confirm'])
})

describe('every place a rule names lies inside the submission', () => {
  test.each(submissionRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    const run = (example: Parameters<typeof situation>[0]) =>
      checkSubmission(...situation(example)).findings
    expect(
      testRule(rule, run, submissionMessages, { dataOf: (example) => situation(example)[0] }),
    ).toEqual([])
  })
})
