import { fingerprintAll, type Origin, placeAt, show } from '@fazhi/findings'
import { pointer, type Submission } from '@fazhi/model'
import { citySubmission, unitSubmission } from '@fazhi/model/schema'
import type { FormCodes, SubmissionFinding } from '../codes.js'
import { describeIssue } from './describe-issue.js'
import type { FormDraft } from './form-draft.js'

/** What came of reading a submission: the submission when nothing is wrong with its form, and the findings when something is. */
export interface ParsedSubmission {
  readonly submission?: Submission
  readonly findings: readonly SubmissionFinding[]
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Deeper than any submission: the schema has refused what lies below. */
const deepest = 12

/** Whether a key that a copy would lose stands anywhere. Plain loops: it looks at every key of every sound submission. */
const losesKeys = (value: unknown, depth = 0): boolean => {
  if (typeof value !== 'object' || value === null || depth > deepest) return false
  if (Array.isArray(value)) {
    for (const element of value) if (losesKeys(element, depth + 1)) return true
    return false
  }
  for (const key in value) {
    if (key === '__proto__') return true
    const inner = (value as Readonly<Record<string, unknown>>)[key]
    if (typeof inner === 'object' && losesKeys(inner, depth + 1)) return true
  }
  return false
}

/** Keys named `__proto__` survive JSON.parse but vanish in a copy; a copy that silently lost data would be a wrong answer. */
const lostKeys = (value: unknown, path: readonly PropertyKey[] = []): FormDraft[] => {
  if (typeof value !== 'object' || value === null || path.length > deepest) return []
  return Object.keys(value).flatMap((key) => {
    const at = [...path, key]
    return key === '__proto__'
      ? [{ code: 'SUB-003', params: { key }, path: at, quote: key } as const]
      : lostKeys((value as Readonly<Record<string, unknown>>)[key], at)
  })
}

const draftsOf = (value: unknown): { submission?: Submission; drafts: readonly FormDraft[] } => {
  if (!isObject(value))
    return {
      drafts: [
        { code: 'SUB-001.object', params: { value: show(value) }, path: [], quote: show(value) },
      ],
    }
  const hasUnit = Object.hasOwn(value, 'unit')
  const hasCity = Object.hasOwn(value, 'city')
  if (hasUnit === hasCity) {
    const keys = Object.keys(value).join(' ')
    return {
      drafts: [
        {
          code: hasUnit ? 'SUB-012.both' : 'SUB-012.neither',
          params: { value: show(keys) },
          path: [],
          quote: show(keys),
        },
      ],
    }
  }
  const lost = losesKeys(value) ? lostKeys(value) : []
  const parsed = (hasUnit ? unitSubmission : citySubmission).safeParse(value)
  if (parsed.success)
    return lost.length > 0 ? { drafts: lost } : { submission: parsed.data, drafts: [] }
  return {
    drafts: [...lost, ...parsed.error.issues.flatMap((issue) => describeIssue(issue, value))],
  }
}

/**
 * Reads a submission from plain data (parsed JSON or YAML, or what a workbook gave). Every fault of form is a finding with
 * its place: wrong type, unknown or missing key, negative count, decimal that went through a binary number, bad date.
 * Nothing is guessed, converted or dropped; with any finding there is no submission.
 */
export const parseSubmission = (value: unknown, origin: Origin = {}): ParsedSubmission => {
  const { submission, drafts } = draftsOf(value)
  const findings = fingerprintAll(
    drafts.map(({ code, params, path, quote }) => ({
      rule: code.slice(0, 7),
      code,
      params: params as FormCodes[keyof FormCodes] & Readonly<Record<string, string>>,
      outcome: 'fail' as const,
      severity: 'error' as const,
      remedy: 'correct' as const,
      at: [placeAt(origin, pointer(path))],
      quote,
      basis: { authority: 'ourJudgement' as const },
    })),
  ) as unknown as readonly SubmissionFinding[]
  return submission === undefined ? { findings } : { submission, findings }
}
