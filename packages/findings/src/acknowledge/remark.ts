import type { Severity } from '@fazhi/model'
import { fingerprintAll } from '../fingerprint.js'
import type { KeyedPlace } from '../place.js'
import type { AcknowledgementCodes, AcknowledgementFinding } from './codes.js'

/** What is wrong with a waiver or confirmation, before it is a finding. */
export type Remark = {
  readonly [Code in keyof AcknowledgementCodes]: {
    readonly code: Code
    readonly params: AcknowledgementCodes[Code]
    readonly at: readonly [KeyedPlace, ...KeyedPlace[]]
    readonly quote: string
  }
}[keyof AcknowledgementCodes]

/**
 * An entry that does not hold leaves its finding standing, and that finding decides; so the remark itself only warns. A record whose
 * dates cannot be true, and a file that cannot be read, are errors of their own.
 */
const severityOf = (rule: string): Severity =>
  rule === 'ACK-005' || rule >= 'ACK-010' ? 'error' : 'warning'

/** Makes findings of remarks. */
export const remarkFindings = (remarks: readonly Remark[]): readonly AcknowledgementFinding[] =>
  fingerprintAll(
    remarks.map(({ code, params, at, quote }) => {
      const rule = code.slice(0, 7)
      return {
        rule,
        code,
        params: params,
        outcome: 'fail' as const,
        severity: severityOf(rule),
        remedy: 'correct' as const,
        at,
        quote,
        basis: { authority: 'ourJudgement' as const },
      }
    }),
  ) as unknown as readonly AcknowledgementFinding[]
