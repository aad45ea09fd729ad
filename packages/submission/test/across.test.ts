import { catalog } from '@fazhi/catalog'
import { testRule } from '@fazhi/findings'
import { describe, expect, test } from 'vitest'
import { checkSubmissions } from '../src/across/check-submissions.js'
import { acrossRules } from '../src/across/list.js'
import { submissionMessages } from '../src/messages/messages.js'
import { checkAcross } from './across-example.js'
import { township } from './example.js'

describe('every rule across submissions keeps its word', () => {
  test.each(acrossRules.map((rule) => [`${rule.id} ${rule.title.en}`, rule] as const))(
    '%s',
    (_, rule) => {
      expect(
        testRule(rule, (example) => checkAcross(example).findings, submissionMessages),
      ).toEqual([])
    },
  )
})

test('two units with one id are said at both files', () => {
  const { verdict, findings } = checkAcross({ units: ['township-07', 'township-07'] })
  expect(verdict).toBe('notReady')
  expect(findings.map(({ code, at }) => [code, at])).toEqual([
    [
      'SUB-060',
      [
        { kind: 'data', file: '0.yaml', pointer: '/unit/id' },
        { kind: 'data', file: '1.yaml', pointer: '/unit/id' },
      ],
    ],
  ])
})

test('one answer holds what each file says and how often every rule looked', () => {
  const answer = checkSubmissions(
    [
      {
        file: 'a.yaml',
        submission: { ...township, facts: { 'litigation.heard': { verified: 3 } } },
      },
      {
        file: 'b.yaml',
        submission: {
          ...township,
          unit: { ...township.unit, id: 'township-08' },
          facts: { 'litigation.herd': { verified: 3 } },
        },
      },
    ],
    { catalog },
  )
  expect(answer.findings.map(({ rule, at }) => [rule, at[0]?.file])).toEqual([
    ['SUB-020', 'b.yaml'],
  ])
  expect(answer.rules.find(({ rule }) => rule === 'SUB-020')).toEqual({
    rule: 'SUB-020',
    status: 'ran',
    blocking: true,
    looked: 2,
    fired: 1,
    blocked: 0,
  })
})

test('nothing handed in is nothing wrong', () => {
  expect(checkSubmissions([], { catalog }).findings).toEqual([])
})
