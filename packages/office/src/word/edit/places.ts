import type { Edit } from '@fazhi/model'
import type { Body } from '../body.js'

/** A text element, by the range of the document's text it holds. */
export interface TextPlace {
  readonly start: number
  readonly end: number
  readonly open: number
  readonly close: number
  readonly properties?: readonly [number, number]
}

/** A paragraph, by the range of the document's text it holds, its automatic number with it. */
export interface ParagraphPlace {
  readonly start: number
  readonly end: number
  readonly open: number
  readonly close: number
  readonly boxed: boolean
}

/** Where the text of a document comes from, both lists in the order of the text. */
export interface WordPlaces {
  readonly texts: readonly TextPlace[]
  readonly paragraphs: readonly ParagraphPlace[]
}

/** The places of a traced body, by offsets of the text it is laid out to. */
export const placesOf = ({ lines }: Body): WordPlaces => {
  const texts: TextPlace[] = []
  const paragraphs: ParagraphPlace[] = []
  let at = 0
  for (const { mark, pieces } of lines) {
    let numbered = mark.length
    for (const { text, trace } of pieces) {
      const start = at + numbered
      if (trace !== undefined) {
        const { open, close, boxed } = trace
        paragraphs.push({ start: at, end: start + text.length, open, close, boxed })
        for (const one of trace.texts)
          texts.push({ ...one, start: start + one.start, end: start + one.end })
      }
      at = start + text.length
      numbered = 0
    }
    at += 1
  }
  return { texts, paragraphs }
}

/** The index of the first place that ends behind an offset, or at it. */
const firstFrom = (places: readonly { readonly end: number }[], at: number): number => {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.end ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** The text elements an edit changes: those it cuts into, and for new words the one they join. */
export const touchedTexts = ({ texts }: WordPlaces, { start, end }: Edit): readonly TextPlace[] => {
  const touched: TextPlace[] = []
  for (let i = firstFrom(texts, start); i < texts.length; i++) {
    const one = texts[i]
    if (one === undefined || one.start > end) break
    const cuts = one.start < end && one.end > start
    if (cuts || (start === end && touched.length === 0)) touched.push(one)
  }
  return touched
}

/** The paragraphs that go whole with an edit: all of their text, and the line break behind it, or before it at the end of the edit. */
export const wholeParagraphs = (
  { paragraphs }: WordPlaces,
  { start, end }: Edit,
): readonly ParagraphPlace[] => {
  const inside: ParagraphPlace[] = []
  for (let i = firstFrom(paragraphs, start); i < paragraphs.length; i++) {
    const one = paragraphs[i]
    if (one === undefined || one.start > end) break
    if (one.start >= start && one.end <= end) inside.push(one)
  }
  const breaksBefore = inside.some((one) => one.end === end && one.start > start)
  return inside.filter((one) => (breaksBefore ? one.start > start : one.end < end))
}

/**
 * Whether an edit can be made in the document: all it takes away is typed text or whole paragraphs, and its new words have text to join.
 * Numbers Word counts, breaks, tabs, symbols and formulas are not typed text.
 */
export const canEditAt = (places: WordPlaces, edit: Edit): boolean => {
  const texts = touchedTexts(places, edit)
  if (edit.start === edit.end) return texts.length > 0
  const parts = [
    ...texts,
    // A whole paragraph goes with its line break; one without text is nothing but that.
    ...wholeParagraphs(places, edit).map(({ start, end }) => ({ start: start - 1, end: end + 1 })),
  ].sort((a, b) => a.start - b.start)
  let at = edit.start
  for (const one of parts) {
    if (one.start > at) return false
    at = Math.max(at, one.end)
  }
  return at >= edit.end && (edit.text === '' || texts.length > 0)
}
