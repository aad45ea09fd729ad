import type { Edit, Fix } from '@fazhi/model'

/** The edits of a correction: the one it names, and those that go with it. */
export const editsOf = (fix: Fix): readonly Edit[] => [fix, ...(fix.also ?? [])]

/** Whether two edits touch the same text: ranges that share a character, or an insertion inside or at the start of another's range. */
export const overlap = (a: Edit, b: Edit): boolean =>
  a.start === b.start || (a.start < b.end && b.start < a.end)

/** Whether two edits are the same. */
export const sameEdit = (a: Edit, b: Edit): boolean =>
  a.start === b.start && a.end === b.end && a.text === b.text

/** The order of edits: by their start, then by their end. */
export const compareEdits = (a: Edit, b: Edit): number => a.start - b.start || a.end - b.end

/** Makes edits of a text, given in order and without overlap, in one pass. */
export const makeEdits = (text: string, edits: readonly Edit[]): string => {
  const parts: string[] = []
  let at = 0
  for (const edit of edits) {
    parts.push(text.slice(at, edit.start), edit.text)
    at = edit.end
  }
  parts.push(text.slice(at))
  return parts.join('')
}
