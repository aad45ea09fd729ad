import type { Edit } from '@fazhi/model'

/** A stretch of a text that is being changed: of the original, or new words. */
export type Piece =
  | { readonly start: number; readonly end: number; readonly text?: never }
  | { readonly text: string }

const lengthOf = (piece: Piece): number =>
  piece.text === undefined ? piece.end - piece.start : piece.text.length

const part = (piece: Piece, from: number, to: number): Piece =>
  piece.text === undefined
    ? { start: piece.start + from, end: piece.start + to }
    : { text: piece.text.slice(from, to) }

/** Makes edits of a text that stands as pieces: in order, without overlap, by offsets of the text as it stands. */
export const editPieces = (pieces: readonly Piece[], edits: readonly Edit[]): readonly Piece[] => {
  const changed: Piece[] = []
  const push = (piece: Piece): void => {
    if (lengthOf(piece) > 0) changed.push(piece)
  }
  let at = 0
  let next = 0
  let skipTo = 0
  for (const piece of pieces) {
    const end = at + lengthOf(piece)
    let from = Math.max(at, skipTo)
    for (let edit = edits[next]; edit !== undefined && edit.start < end; edit = edits[++next]) {
      if (edit.start > from) push(part(piece, from - at, edit.start - at))
      push({ text: edit.text })
      skipTo = edit.end
      from = Math.max(from, Math.min(end, edit.end))
    }
    if (from < end) push(part(piece, from - at, end - at))
    at = end
  }
  for (const edit of edits.slice(next)) push({ text: edit.text })
  return changed
}

/** The edits that lead from an original of the length given to its pieces, in order and without overlap. */
export const editsFrom = (pieces: readonly Piece[], length: number): readonly Edit[] => {
  const edits: Edit[] = []
  let at = 0
  let text = ''
  const close = (start: number): void => {
    if (start > at || text !== '') edits.push({ start: at, end: start, text })
    text = ''
  }
  for (const piece of pieces) {
    if (piece.text !== undefined) text += piece.text
    else {
      close(piece.start)
      at = piece.end
    }
  }
  close(length)
  return edits
}

/** The range of the original that a range of the text as it stands lies over. */
export const originalRange = (
  pieces: readonly Piece[],
  { start, end }: { readonly start: number; readonly end: number },
): { readonly start: number; readonly end: number } | undefined => {
  let at = 0
  let first: number | undefined
  let last: number | undefined
  for (const piece of pieces) {
    const to = at + lengthOf(piece)
    if (piece.text === undefined) {
      if (first === undefined && start < to) first = piece.start + Math.max(0, start - at)
      if (end >= at) last = piece.start + Math.min(end, to) - at
    }
    at = to
    if (at > end) break
  }
  return first === undefined || last === undefined || last < first
    ? undefined
    : { start: first, end: last }
}
