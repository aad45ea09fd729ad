import type { Acknowledgement, Finding } from '@fazhi/model'

/**
 * The value an acknowledgement of a finding is tied to: what is quoted, and what is expected instead where the finding says so; the
 * parameters where nothing is quoted. Whoever let 38 stand against 40 has not let it stand against 41.
 */
export const acknowledgedValue = ({
  quote,
  expected,
  params,
}: Pick<Finding, 'quote' | 'expected' | 'params'>): string => {
  if (quote === undefined)
    return JSON.stringify(Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1)))
  return expected === undefined ? quote : `${quote} → ${expected}`
}

/** The file a finding is about, as it was named when it was checked. */
export const fileOf = ({ at: [place] }: Pick<Finding, 'at'>): string | undefined => place?.file

/** Whether an entry is for a file: for any where it names none, else for that name or the end of that path. */
export const isForFile = (entry: string | undefined, file: string | undefined): boolean =>
  entry === undefined ||
  file === entry ||
  (file !== undefined && ['/', '\\'].some((slash) => file.endsWith(`${slash}${entry}`)))

/** Whether an entry, within its days, answers for a finding: same rule, fingerprint and value, in the file it names. */
export const answersFor = (
  { rule, file, fingerprint, value }: Acknowledgement,
  finding: Finding,
): boolean =>
  rule === finding.rule &&
  fingerprint === finding.fingerprint &&
  value === acknowledgedValue(finding) &&
  isForFile(file, fileOf(finding))

/**
 * The acknowledgement of a finding as it stands, to be written into the file beside the report or submission. It names a file only where
 * `by` does: without one it still holds when the file is given another name.
 */
export const acknowledgementOf = (
  finding: Finding,
  by: Pick<Acknowledgement, 'reason' | 'person' | 'date'> & {
    readonly file?: string
    readonly until?: string
  },
): Acknowledgement => ({
  rule: finding.rule,
  fingerprint: finding.fingerprint,
  value: acknowledgedValue(finding),
  ...by,
})
