import { fingerprintAll } from '@fazhi/findings'
import type { ReportCodes, ReportFinding } from './codes.js'

/** Codes of what keeps a report from being read at all. */
export type InputCode = Extract<keyof ReportCodes, `INP-${string}`>

/** The finding that there is no text to check, and why. */
export const inputFinding = (code: InputCode, file: string | undefined): ReportFinding => {
  const [made] = fingerprintAll([
    {
      rule: code.slice(0, 7),
      code,
      params: {},
      outcome: 'fail' as const,
      severity: 'error' as const,
      remedy: 'correct' as const,
      at: [
        { kind: 'absent' as const, expected: '报告正文', ...(file === undefined ? {} : { file }) },
      ],
    },
  ])
  return made as ReportFinding
}
