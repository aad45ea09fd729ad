import { pointer as pointerOf, type Severity } from '@fazhi/model'
import type { ScoringCodes, ScoringFinding } from '../messages/index.js'

/** A JSON pointer from its steps. */
export const pointer = (...steps: readonly string[]): string => pointerOf(steps)

/** A finding in the data of a submission, at a pointer into it. Errors are for the unit to correct. */
export const finding = <Code extends keyof ScoringCodes>(
  code: Code,
  params: ScoringCodes[Code],
  at: string,
  severity: Severity = 'error',
): ScoringFinding =>
  ({
    rule: code,
    code,
    params,
    outcome: 'fail',
    severity,
    remedy: 'correct',
    at: [{ kind: 'data', pointer: at }],
    fingerprint: `${code}|${'unit' in params ? params.unit : ''}|${at}`,
  }) as unknown as ScoringFinding
