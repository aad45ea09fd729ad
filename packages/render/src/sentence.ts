import { visible } from './width.js'

/** A stretch of a sentence, what cannot be seen made visible. */
export interface SentencePiece {
  readonly text: string
  /** Whether a finding is about these words. */
  readonly marked: boolean
}

/** A range of a text, in UTF-16 units. */
interface Range {
  readonly start: number
  readonly end: number
}

/** Characters that are shown before and after the words that matter; a sentence of a report is rarely longer. */
const reach = 160
/** Characters of the words themselves; a whole paragraph is not said again. */
const markReach = 240

const isEnd = (unit: string | undefined): boolean =>
  unit === '。' || unit === '！' || unit === '？' || unit === '\n' || unit === '\r'

const isBreak = (unit: string | undefined): boolean => unit === '\n' || unit === '\r'

/** An offset that cuts no pair of surrogates in two. */
const whole = (text: string, offset: number): number =>
  /[\udc00-\udfff]/.test(text[offset] ?? '') && /[\ud800-\udbff]/.test(text[offset - 1] ?? '')
    ? offset - 1
    : offset

const startOf = (text: string, from: number): number => {
  const least = Math.max(0, from - reach)
  let at = from
  while (at > least && !isEnd(text[at - 1])) at--
  return whole(text, at)
}

/** Behind the mark that ends the sentence and the quotes that close with it. */
const endOf = (text: string, from: number, first: number): number => {
  // Words that end their sentence themselves are not followed by the next one.
  if (from > first && isEnd(text[from - 1])) return from
  const most = Math.min(text.length, from + reach)
  for (let at = from; at < most; at++) {
    if (isBreak(text[at])) return at
    if (isEnd(text[at])) {
      let end = at + 1
      while (/[”’」』）]/.test(text[end] ?? '')) end++
      return end
    }
  }
  return whole(text, most)
}

/**
 * The sentence a place stands in, in pieces, with the words of that place and of others in the same sentence marked. What is too long is cut
 * with an ellipsis, ends of lines inside the words are shown as ↵. Offsets outside the text are held inside it.
 */
export const sentencePieces = (
  text: string,
  first: Range,
  others: readonly Range[] = [],
): { readonly pieces: readonly SentencePiece[]; readonly start: number; readonly end: number } => {
  const from = Math.min(Math.max(0, first.start), text.length)
  const until = Math.min(Math.max(from, first.end), text.length)
  const shownEnd = until - from > markReach ? whole(text, from + markReach) : until
  const start = startOf(text, from)
  const end = shownEnd < until ? shownEnd : endOf(text, until, from)
  const inside = others.filter((range) => range.start >= start && range.end <= end)
  const ranges = [{ start: from, end: shownEnd }, ...inside].sort((a, b) => a.start - b.start)
  const pieces: SentencePiece[] = []
  const push = (piece: string, marked: boolean): void => {
    const shown = visible(piece.replace(/\r\n|\r|\n/g, '↵'))
    if (shown !== '' || marked) pieces.push({ text: shown, marked })
  }
  const startCut = start > 0 && !isEnd(text[start - 1])
  const endCut =
    shownEnd < until ||
    (end < text.length &&
      !isEnd(text[end - 1]) &&
      !isBreak(text[end]) &&
      !/[”’」』）]/.test(text[end - 1] ?? ''))
  if (startCut) push('…', false)
  let at = start
  for (const range of ranges) {
    // Of words that overlap, the rest of the later ones is marked.
    if (range.end <= at && range.end > range.start) continue
    const begin = Math.max(at, range.start)
    push(text.slice(at, begin), false)
    push(text.slice(begin, range.end), true)
    at = Math.max(at, range.end)
  }
  push(text.slice(at, end), false)
  if (endCut) push('…', false)
  return { pieces, start, end }
}
