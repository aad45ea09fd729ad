import type { Finding, Phase, RuleStatus } from '@fazhi/model'
import { expect, test } from 'vitest'
import { foldVerdict } from '../src/index.js'

const finding = (more: Partial<Finding>): Finding => ({
  rule: 'TST-001',
  code: 'TST-001',
  params: {},
  outcome: 'fail',
  severity: 'error',
  remedy: 'correct',
  at: [],
  fingerprint: '0000000000000001',
  ...more,
})
const by = { person: '某科室', date: '2022-02-20', reason: '已核实' }

test.each<readonly [string, Partial<Finding>, Phase, string]>([
  ['an error', {}, 'submit', 'notReady'],
  ['an error, in a draft', {}, 'draft', 'notReady'],
  ['an error the rule could not decide', { outcome: 'review' }, 'submit', 'ready'],
  ['a warning', { severity: 'warning' }, 'submit', 'ready'],
  ['information', { severity: 'info' }, 'publish', 'ready'],
  ['a value to confirm, in a draft', { remedy: 'confirm' }, 'draft', 'ready'],
  ['a value to confirm, handed in', { remedy: 'confirm' }, 'submit', 'notReady'],
  ['a value to confirm, published', { remedy: 'confirm' }, 'publish', 'notReady'],
  [
    'a value to confirm that no rule could decide',
    { remedy: 'confirm', outcome: 'review' },
    'submit',
    'notReady',
  ],
  ['a warning to confirm', { remedy: 'confirm', severity: 'warning' }, 'publish', 'ready'],
  [
    'a confirmed value',
    { remedy: 'confirm', acknowledged: { as: 'confirmation', ...by } },
    'publish',
    'ready',
  ],
  ['a waived error', { acknowledged: { as: 'waiver', ...by } }, 'submit', 'ready'],
])('%s', (_, more, phase, verdict) => {
  expect(foldVerdict([finding(more)], [], phase)).toBe(verdict)
})

test('an error that a waived root caused does not count; one that a standing warning caused does', () => {
  const effect = finding({ fingerprint: '0000000000000002', causedBy: '0000000000000001' })
  const root = finding({ severity: 'warning' })
  expect(foldVerdict([root, effect], [], 'submit')).toBe('notReady')
  expect(
    foldVerdict([{ ...root, acknowledged: { as: 'waiver', ...by } }, effect], [], 'submit'),
  ).toBe('ready')
})

test.each<readonly [RuleStatus['status'], boolean, string]>([
  ['ran', true, 'ready'],
  ['notInPhase', true, 'ready'],
  ['notInForce', true, 'ready'],
  ['notApplicable', true, 'ready'],
  ['crashed', true, 'cannotTell'],
  ['timedOut', true, 'cannotTell'],
  ['unreadable', true, 'cannotTell'],
  ['crashed', false, 'ready'],
  ['timedOut', false, 'ready'],
  ['unreadable', false, 'ready'],
])('a rule that is %s, and could block: %s', (status, blocking, verdict) => {
  const rule = { rule: 'TST-001', status, blocking, looked: 0, fired: 0, blocked: 0 }
  expect(foldVerdict([], [rule], 'submit')).toBe(verdict)
  expect(foldVerdict([finding({ severity: 'info' })], [rule], 'submit')).toBe(verdict)
  expect(foldVerdict([finding({})], [rule], 'submit')).toBe('notReady')
})
