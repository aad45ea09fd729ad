import type { DataPlace, Finding, MessageParams, Severity } from '@fazhi/model'
import type { ReadingCodes } from './codes.js'

/** What differs from one finding of reading to the next. */
export type FindingDraft = {
  [Code in keyof ReadingCodes & string]: {
    readonly code: Code
    readonly params: ReadingCodes[Code] & MessageParams
    readonly expected?: string
  }
}[keyof ReadingCodes & string]

/** Faults that do not keep a rulebook from being computed with. Everything else does. */
const milder: Readonly<Partial<Record<keyof ReadingCodes, Severity>>> = {
  'RBK-060.same': 'warning',
  'RBK-062.norm': 'warning',
  'RBK-062.duty': 'warning',
  'RBK-095.none': 'warning',
  'RBK-099': 'warning',
}

/** A finding of reading, without its fingerprint. */
export const makeFinding = (
  draft: FindingDraft & { readonly at: DataPlace },
): Omit<Finding, 'fingerprint'> => ({
  rule: draft.code.slice(0, 7),
  code: draft.code,
  params: draft.params,
  outcome: 'fail',
  severity: milder[draft.code] ?? 'error',
  remedy: 'correct',
  at: [draft.at],
  ...(draft.expected === undefined ? {} : { expected: draft.expected }),
  basis: { authority: 'ourJudgement' },
})
