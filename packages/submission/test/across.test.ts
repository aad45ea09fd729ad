import { catalog } from '@fazhi/catalog'
import { testRule } from '@fazhi/findings'
import { describe, expect, test } from 'vitest'
import { checkSubmissions } from '../src/across/check-submissions.js'
import type { SubmissionFile } from '../src/across/collection.js'
import { acrossRules } from '../src/across/list.js'
import type { AcrossExample } from '../src/across/rule.js'
import { submissionMessages } from '../src/messages/messages.js'
import { city, rulebookReading, township } from './example.js'

/** What an example across submissions stands for: files named after their place in it. */
const files = (example: AcrossExample): readonly SubmissionFile[] => [
  ...(example.units ?? []).map((id, index) => ({
    file: `${index}.yaml`,
    submission: {
      ...township,
      year: example.years?.[index] ?? 2021,
      unit: { ...township.unit, id },
    },
  })),
  ...(example.cities ?? []).map(({ id, units = {}, records = {} }, index) => ({
    file: `city-${index}.yaml`,
    submission: { ...city, city: { ...city.city, id }, units, records },
  })),
]

const check = (example: AcrossExample) =>
  checkSubmissions(files(example), {
    catalog,
    rulebook: example.reads === undefined ? undefined : rulebookReading(example.reads),
  })

describe('every rule across submissions keeps its word', () => {
  test.each(acrossRules.map((rule) => [`${rule.id} ${rule.title.en}`, rule] as const))(
    '%s',
    (_, rule) => {
      expect(testRule(rule, (example) => check(example).findings, submissionMessages)).toEqual([])
    },
  )
})

test('two units with one id are said at both files', () => {
  const { verdict, findings } = check({ units: ['township-07', 'township-07'] })
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
