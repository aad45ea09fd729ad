import { fc, test } from '@fast-check/vitest'
import { message } from '@fazhi/findings'
import { expect } from 'vitest'
import { township as sound } from '../../test/example.js'
import { recordsOfTownship } from '../../test/records.js'
import { submissionMessages } from '../messages/messages.js'
import { parseSubmission } from './parse-submission.js'

const whole = {
  ...sound,
  facts: {
    'litigation.heard': { claimed: 5, verified: [1, 0, 2, 2], evidence: ['e1'] },
    funds: { verified: { amount: '12.50', unit: '万元' } },
    awards: { verified: [{ level: 'city', matter: 'm', date: '2021-05-01' }] },
    files: { notApplicable: { reason: '无' } },
  },
  records: recordsOfTownship,
}

/** Every path of plain data, outermost first. */
const paths = (value: unknown, above: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? [above, ...Object.entries(value).flatMap(([key, inner]) => paths(inner, [...above, key]))]
    : [above]

const replaced = (value: unknown, [step, ...rest]: readonly string[], by: unknown): unknown => {
  if (step === undefined) return by
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string,
    unknown
  >
  copy[step] = replaced(copy[step], rest, by)
  return copy
}

const holds = (value: unknown): void => {
  const { submission, findings } = parseSubmission(value)
  expect(submission === undefined).toBe(findings.length > 0)
  for (const finding of findings)
    for (const language of ['zh-CN', 'en'] as const) {
      expect(message(submissionMessages, finding, language)).not.toMatch(/^SUB-/)
      expect(Object.keys(finding.params).length).toBeGreaterThan(0)
    }
}

test.prop([fc.jsonValue()], { numRuns: 300 })(
  'any value is a submission or has findings with texts, never both, never an exception',
  holds,
)

test.prop([fc.constantFrom(...paths(whole)), fc.jsonValue({ maxDepth: 3 })], { numRuns: 1000 })(
  'so is a sound submission with anything in any place',
  (path, by) => holds(replaced(whole, path, by)),
)

test.prop([fc.constantFrom(...paths(whole)), fc.jsonValue({ maxDepth: 2 })], { numRuns: 500 })(
  'a fault lies at the place that was changed, below it, or around it',
  (path, by) => {
    const changed = `/${path.join('/')}`.replace(/^\/$/, '')
    for (const { at } of parseSubmission(replaced(whole, path, by)).findings) {
      const place = at[0]?.kind === 'data' ? at[0].pointer : '?'
      expect(place.startsWith(changed) || changed.startsWith(place)).toBe(true)
    }
  },
)
