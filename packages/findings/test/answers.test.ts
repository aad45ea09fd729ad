import type { Answer, Finding, RuleStatus } from '@fazhi/model'
import { describe, expect, test } from 'vitest'
import { acknowledgeAnswer, acknowledgementOf, mergeAnswers, runRules } from '../src/index.js'
import { finder } from './finder.js'

const advert = finder('TST-001', '广告')
const messenger = finder('TST-002', '微信', { severity: 'warning' })
const ask = (text: string, phase: 'submit' | 'draft' = 'submit'): Answer =>
  runRules([advert, messenger], text, { phase, text })

test('one answer of several: findings in order, counts added up, the verdict over all', () => {
  const merged = mergeAnswers([ask('情况'), ask('情况广告'), ask('微信\n广告')])
  expect(merged.verdict).toBe('notReady')
  expect(merged.findings.map(({ rule, at: [place] }) => [rule, place])).toEqual([
    ['TST-002', { kind: 'text', start: 0, end: 2, line: 1, column: 1 }],
    ['TST-001', { kind: 'text', start: 2, end: 4, line: 1, column: 3 }],
    ['TST-001', { kind: 'text', start: 3, end: 5, line: 2, column: 1 }],
  ])
  expect(merged.rules).toEqual([
    { rule: 'TST-001', status: 'ran', blocking: true, looked: 4, fired: 2, blocked: 0 },
    { rule: 'TST-002', status: 'ran', blocking: false, looked: 4, fired: 1, blocked: 0 },
  ])
  expect(merged.plan.map(({ resolves, action }) => [action, resolves.length])).toEqual([
    ['replace', 1],
    ['replace', 1],
    ['replace', 1],
  ])
  expect(merged.plan.at(-1)?.slot).toMatch(/^TST-002/)
})

test('an answer alone is itself', () => {
  const one = ask('情况广告，微信')
  expect(mergeAnswers([one])).toEqual(one)
})

describe('what a rule did is the most that it did anywhere', () => {
  const withStatus = (status: RuleStatus['status'], why: string): Answer => ({
    ...ask(''),
    rules: [{ rule: 'TST-001', status, blocking: true, looked: 1, fired: 0, blocked: 1, why }],
  })
  test.each([
    ['notInPhase', 'ran', 'ran', 'ready'],
    ['notApplicable', 'notInForce', 'notApplicable', 'ready'],
    ['ran', 'crashed', 'crashed', 'cannotTell'],
    ['timedOut', 'ran', 'timedOut', 'cannotTell'],
    ['unreadable', 'crashed', 'crashed', 'cannotTell'],
  ] as const)('%s and %s: %s', (a, b, status, verdict) => {
    const merged = mergeAnswers([withStatus(a, a), withStatus(b, b)])
    expect(merged.rules).toEqual([
      { rule: 'TST-001', status, blocking: true, looked: 2, fired: 0, blocked: 2, why: status },
    ])
    expect(merged.verdict).toBe(verdict)
  })
})

test('answers of different phases or days do not mix', () => {
  expect(() => mergeAnswers([ask(''), ask('', 'draft')])).toThrow('phase')
  expect(() => mergeAnswers([{ ...ask(''), date: '2022-02-20' }, ask('')])).toThrow('date')
})

test('acknowledgements held against the whole are used if any part answers to them', () => {
  const parts = [ask('情况广告'), ask('情况')] as const
  const [found] = parts[0].findings as readonly [Finding]
  const waiver = acknowledgementOf(found, {
    reason: '原文如此',
    person: '某科',
    date: '2022-02-20',
    until: '2022-03-01',
  })
  const answer = acknowledgeAnswer(
    mergeAnswers(parts),
    { acknowledgements: 1, waivers: [waiver] },
    { date: '2022-02-25' },
  )
  expect(answer.verdict).toBe('ready')
  expect(answer.plan).toEqual([])
  expect(answer.date).toBe('2022-02-25')
  expect(answer.findings.map(({ rule, acknowledged }) => [rule, acknowledged?.as])).toEqual([
    ['TST-001', 'waiver'],
  ])
})
