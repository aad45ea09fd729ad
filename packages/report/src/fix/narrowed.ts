import { editsOf } from '@fazhi/findings'
import type { Edit } from '@fazhi/model'
import type { ReportFinding } from '../codes.js'

/** A finding with those edits of its fix that may be made; nothing where none may. */
export const narrowed = (
  finding: ReportFinding,
  allowed: (edit: Edit) => boolean,
): ReportFinding | undefined => {
  if (finding.fix === undefined) return undefined
  const [first, ...also] = editsOf(finding.fix).filter(allowed)
  if (first === undefined) return undefined
  const { start, end, text } = first
  return { ...finding, fix: { start, end, text, also } }
}

/** Findings without the edits that lie inside a longer one of another finding: a blank goes with the advert it stands in. */
export const uncovered = (findings: readonly ReportFinding[]): readonly ReportFinding[] => {
  const inOrder = findings
    .flatMap(({ fix }) => (fix === undefined ? [] : editsOf(fix)))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const covered = new Set<string>()
  let cover: Edit | undefined
  for (const edit of inOrder) {
    if (cover === undefined || edit.end > cover.end) cover = edit
    else if (edit.start > cover.start || edit.end < cover.end)
      covered.add(`${edit.start}-${edit.end}`)
  }
  return findings.flatMap(
    (finding) => narrowed(finding, ({ start, end }) => !covered.has(`${start}-${end}`)) ?? [],
  )
}
