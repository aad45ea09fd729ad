import { fingerprintAll } from '@fazhi/findings'
import type { Place } from '@fazhi/model'
import type { ReportCodes, ReportFinding } from './codes.js'

/** Codes of what keeps a report from being read at all. */
export type InputCode = Extract<keyof ReportCodes, `INP-${string}`>

/** The finding that there is nothing to check, and why. */
export const inputFinding = <Code extends InputCode>(
  code: Code,
  file: string | undefined,
  params: ReportCodes[Code] = {} as ReportCodes[Code],
  place: Place = {
    kind: 'absent',
    expected: '报告正文',
    ...(file === undefined ? {} : { file }),
  },
): ReportFinding => {
  const [made] = fingerprintAll([
    {
      rule: code.slice(0, 7),
      code,
      params,
      outcome: 'fail' as const,
      severity: 'error' as const,
      remedy: 'correct' as const,
      at: [place],
    },
  ])
  return made as unknown as ReportFinding
}
