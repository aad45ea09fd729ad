import { catalog } from '@fazhi/catalog'
import { slotsOf, testRule } from '@fazhi/findings'
import { describe, expect, test } from 'vitest'
import { checkSubmission } from '../src/check/check-submission.js'
import { submissionMessages } from '../src/messages/messages.js'
import { submissionRules } from '../src/rules/list.js'
import { city, situation, township } from './example.js'

describe('every rule keeps its word', () => {
  test.each(submissionRules.map((rule) => [`${rule.id} ${rule.title.en}`, rule] as const))(
    '%s',
    (_, rule) => {
      expect(
        testRule(rule, (example) => checkSubmission(...situation(example)), submissionMessages),
      ).toEqual([])
    },
  )

  test('ids are used once and stand in order', () => {
    const ids = submissionRules.map((rule) => rule.id)
    expect(ids).toEqual([...new Set(ids)].sort())
  })
})

test('the sound examples are ready, and no rule has anything to say', () => {
  expect(checkSubmission(township, { catalog }).findings).toEqual([])
  expect(checkSubmission(township, { catalog }).verdict).toBe('ready')
  expect(checkSubmission(city, { catalog }).findings).toEqual([])
})

test('both languages know the same codes and fill the same names', () => {
  const { 'zh-CN': zh, en } = submissionMessages
  expect(Object.keys(en)).toEqual(Object.keys(zh))
  for (const code of Object.keys(zh) as (keyof typeof zh)[]) {
    const language = (slot: string) => slot.replace(/En$/, '')
    expect([code, slotsOf(en[code]).map(language).sort()]).toEqual([
      code,
      slotsOf(zh[code]).map(language).sort(),
    ])
  }
})
