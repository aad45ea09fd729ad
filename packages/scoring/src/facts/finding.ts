import type { Severity } from '@fazhi/model'
import type { ScoringCodes, ScoringFinding } from '../messages/index.js'

/** A step of a JSON pointer, with the two characters that pointers escape. */
const step = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1')

/** A JSON pointer from its steps. */
export const pointer = (...parts: readonly string[]): string =>
  parts.map((part) => `/${step(part)}`).join('')

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
