import type { Edit, Finding } from '@fazhi/model'
import { compareEdits, editsOf, makeEdits, overlap, sameEdit } from './edits.js'

/** What came of applying fixes. */
export interface Fixed<F> {
  readonly text: string
  /** The edits that were made, in order, by offsets of the text that was given. */
  readonly edits: readonly Edit[]
  readonly applied: readonly F[]
  /** Findings with a fix that was not applied: it overlaps one that was, lies outside the text, or its finding does not stand alone. */
  readonly left: readonly F[]
}

type Fixable = Pick<Finding, 'fix' | 'causedBy' | 'acknowledged'>

const halves = (text: string, offset: number): boolean => {
  const [before, after] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)]
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
}

/** Whether an edit is a range of the text, and cuts no character in two. */
const fits = ({ start, end }: Edit, text: string): boolean =>
  Number.isInteger(start) &&
  Number.isInteger(end) &&
  start >= 0 &&
  start <= end &&
  end <= text.length &&
  !halves(text, start) &&
  !halves(text, end)

const standsAlone = ({ causedBy, acknowledged }: Fixable): boolean =>
  causedBy === undefined && acknowledged === undefined

/**
 * Applies the fixes of findings to the text they were found in, never two that overlap: of those the first in the text is applied,
 * and one asked for twice once. Of a fix with several edits all are made or none. The fix of an effect, or of what somebody answers
 * for, is left: the one goes with its cause, the other is to stay.
 */
export const applyFixes = <F extends Fixable>(text: string, findings: readonly F[]): Fixed<F> => {
  const fixable = findings.filter((finding) => finding.fix !== undefined)
  const left = new Set(
    fixable.filter(
      (finding) =>
        !standsAlone(finding) ||
        (finding.fix !== undefined && editsOf(finding.fix).some((edit) => !fits(edit, text))),
    ),
  )
  const inOrder = fixable
    .flatMap((finding) =>
      finding.fix === undefined ? [] : editsOf(finding.fix).map((edit) => ({ finding, edit })),
    )
    .sort((a, b) => compareEdits(a.edit, b.edit))
  // The first in the text wins; a finding that gives way to another gives way with all its edits.
  let before: { readonly finding: F; readonly edit: Edit } | undefined
  for (const one of inOrder) {
    if (left.has(one.finding)) continue
    if (before !== undefined && left.has(before.finding)) before = undefined
    const clash = before !== undefined && overlap(before.edit, one.edit)
    if (clash && before !== undefined && !sameEdit(before.edit, one.edit)) left.add(one.finding)
    else before = one
  }
  const edits: Edit[] = []
  for (const { finding, edit } of inOrder) {
    const last = edits.at(-1)
    if (left.has(finding) || (last !== undefined && sameEdit(last, edit))) continue
    edits.push({ start: edit.start, end: edit.end, text: edit.text })
  }
  const inText = [...new Set(inOrder.map(({ finding }) => finding))]
  return {
    text: makeEdits(text, edits),
    edits,
    applied: inText.filter((finding) => !left.has(finding)),
    left: inText.filter((finding) => left.has(finding)),
  }
}
