import type { Edit } from '@fazhi/model'

/** A text as it came to be: stretches of an earlier text, and what was put between them. */
export type Piece = { readonly from: number; readonly to: number } | { readonly put: string }

const lengthOf = (piece: Piece): number =>
  'put' in piece ? piece.put.length : piece.to - piece.from

const cut = (piece: Piece, start: number, end: number): Piece =>
  'put' in piece
    ? { put: piece.put.slice(start, end) }
    : { from: piece.from + start, to: piece.from + end }

/** The pieces of a text up to, or from, an offset. */
const slice = (pieces: readonly Piece[], start: number, end: number): readonly Piece[] => {
  const kept: Piece[] = []
  let at = 0
  for (const piece of pieces) {
    const length = lengthOf(piece)
    const [from, to] = [Math.max(0, start - at), Math.min(length, end - at)]
    if (from < to) kept.push(cut(piece, from, to))
    at += length
  }
  return kept
}

/** Makes edits, given in order and without overlap by offsets of the text the pieces spell. */
export const editPieces = (pieces: readonly Piece[], edits: readonly Edit[]): readonly Piece[] => {
  const out: Piece[] = []
  let at = 0
  for (const { start, end, text } of edits) {
    out.push(...slice(pieces, at, start), ...(text === '' ? [] : [{ put: text }]))
    at = end
  }
  return [...out, ...slice(pieces, at, Number.POSITIVE_INFINITY)]
}

/** What was done to the earlier text all in all, as edits in order and without overlap. */
export const editsOfPieces = (pieces: readonly Piece[], length: number): readonly Edit[] => {
  const edits: Edit[] = []
  let at = 0
  let put = ''
  for (const piece of [...pieces, { from: length, to: length }]) {
    if ('put' in piece) {
      put += piece.put
      continue
    }
    if (put !== '' || piece.from > at) edits.push({ start: at, end: piece.from, text: put })
    at = piece.to
    put = ''
  }
  return edits
}
