import type { ReportAnswer } from '../check-report.js'
import type { ReportFinding } from '../codes.js'

/** What a finding says at each of its places, wherever that stands, with the place's offset. */
const said = (
  { code, at }: ReportFinding,
  text: string,
): readonly { readonly name: string; readonly start: number }[] =>
  at.map((place) =>
    place.kind === 'text'
      ? { name: `${code} ${text.slice(place.start, place.end)}`, start: place.start }
      : { name: `${code} ${place.kind}`, start: 0 },
  )

/**
 * Where the second answer has roots that the first has not, each as often as it is more, by offsets of the second text. What `passes` a
 * test is not looked at.
 */
export const addedBy = (
  before: ReportAnswer,
  textBefore: string,
  after: ReportAnswer,
  textAfter: string,
  passes: (finding: ReportFinding) => boolean = () => false,
): readonly number[] => {
  const had = new Map<string, number>()
  for (const finding of before.findings)
    for (const { name } of said(finding, textBefore)) had.set(name, (had.get(name) ?? 0) + 1)
  return after.findings
    .filter((finding) => finding.causedBy === undefined && !passes(finding))
    .flatMap((finding) =>
      said(finding, textAfter).flatMap(({ name, start }) => {
        const left = had.get(name) ?? 0
        had.set(name, left - 1)
        return left > 0 ? [] : [start]
      }),
    )
}
