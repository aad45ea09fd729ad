import type { FillRow } from './row.js'

/** The edits that put the proposed values in the place of their blanks, in the order of the text; offsets are of the text as it was. */
export const fillEdits = (
  rows: readonly FillRow[],
): readonly { readonly start: number; readonly end: number; readonly text: string }[] =>
  rows
    .flatMap(({ at, value }) =>
      value === undefined ? [] : [{ start: at.start, end: at.end, text: value }],
    )
    .sort((a, b) => a.start - b.start)

/** A text with its blanks filled as proposed. */
export const filledText = (text: string, rows: readonly FillRow[]): string => {
  let at = 0
  const parts: string[] = []
  for (const edit of fillEdits(rows)) {
    parts.push(text.slice(at, edit.start), edit.text)
    at = edit.end
  }
  return [...parts, text.slice(at)].join('')
}
