import type { Acknowledgement, Finding } from '@fazhi/model'

/** The value an acknowledgement of a finding is tied to: what is quoted, or the parameters where nothing is. */
export const acknowledgedValue = (finding: Pick<Finding, 'quote' | 'params'>): string =>
  finding.quote ??
  JSON.stringify(Object.entries(finding.params).sort(([a], [b]) => (a < b ? -1 : 1)))

/** The acknowledgement of a finding as it stands, to be written into the file beside the report or submission. */
export const acknowledgementOf = (
  finding: Finding,
  by: Pick<Acknowledgement, 'reason' | 'person' | 'date'> & { readonly until?: string },
): Acknowledgement => ({
  rule: finding.rule,
  fingerprint: finding.fingerprint,
  value: acknowledgedValue(finding),
  ...by,
})
