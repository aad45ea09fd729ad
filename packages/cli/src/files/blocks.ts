import type { Finding } from '@fazhi/model'

/**
 * Rules about what is not there (yet). A unit whose facts are missing is undecided and the rest of the city is scored:
 * SUB-027 and SUB-064, a fact the table needs; SUB-028, a fact that is claimed and not verified. SUB-037, days without a
 * principal, is nothing a score reads.
 */
const missing: ReadonlySet<string> = new Set(['SUB-027', 'SUB-028', 'SUB-037', 'SUB-064'])

/** Whether a finding stops the scoring of a city: data that are wrong, not data that are missing. */
export const blocksScoring = (finding: Finding): boolean =>
  finding.severity === 'error' &&
  finding.outcome === 'fail' &&
  finding.causedBy === undefined &&
  !missing.has(finding.rule)

/** Whether a finding is an error that counts. */
export const isError = (finding: Finding): boolean =>
  finding.severity === 'error' && finding.outcome === 'fail' && finding.causedBy === undefined
