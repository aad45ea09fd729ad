import { catalog } from '@fazhi/catalog'
import { roots } from '@fazhi/findings'
import type { Severity } from '@fazhi/model'
import {
  checkReport,
  type ReportAnswer,
  type ReportFinding,
  type readReport,
} from '../../src/index.js'

type Input = string | ReturnType<typeof readReport>

/** A report checked as it is handed in: under the annual report's profile unless told otherwise. */
export const check = (
  input: Input,
  { year, profile = 'annual-report' }: { readonly year?: number; readonly profile?: string } = {},
): ReportAnswer =>
  checkReport(input, {
    profile,
    catalog,
    phase: 'submit',
    ...(year === undefined ? {} : { year }),
  })

/** How a finding weighs: what a person must look at is a review, whatever its severity. */
export type Weight = Severity | 'review'

export const weightOf = (finding: ReportFinding): Weight =>
  finding.outcome === 'review' ? 'review' : finding.severity

/** The findings that count: no effects. */
export const rootsOf = (answer: ReportAnswer): readonly ReportFinding[] => roots(answer.findings)

/** A stretch of the text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Places of a finding in the text. */
export const stretches = (finding: ReportFinding): readonly Stretch[] =>
  finding.at.flatMap((place) =>
    place.kind === 'text' ? [{ start: place.start, end: place.end }] : [],
  )

/** Whether two stretches share a character; one without length touches what it stands in or beside. */
export const overlap = (a: Stretch, b: Stretch): boolean =>
  a.start === a.end || b.start === b.end
    ? a.start <= b.end && b.start <= a.end
    : a.start < b.end && b.start < a.end
