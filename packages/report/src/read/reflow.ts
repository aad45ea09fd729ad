import type { LineWrap } from '@fazhi/model'
import { numberMark } from './numbering.js'

/** A trimmed line with its place. */
export interface TextLine {
  readonly text: string
  readonly start: number
  readonly line: number
}

/** How far a line may be from the width and still be full. */
const slack = 2
/** Fewer full lines than this prove nothing. */
const fewest = 8
/** A narrower text is a list. */
const narrowest = 20

/** Ends of lines that a person may have broken on purpose. */
const closed = /[。；：！？.;:!?]$/

/**
 * The width of a text that a machine wrapped: the one most lines have, if most of these break a sentence (whole sentences of one length
 * are a list); or, where many paragraphs end on their second line, the length of the longest lines if so many have it and hardly any of
 * them ends a sentence.
 */
const wrapWidth = (lines: readonly TextLine[]): number | undefined => {
  const counts = new Map<number, number>()
  const broken = new Map<number, number>()
  let longest = 0
  for (const { text } of lines) {
    counts.set(text.length, (counts.get(text.length) ?? 0) + 1)
    if (!closed.test(text)) broken.set(text.length, (broken.get(text.length) ?? 0) + 1)
    longest = Math.max(longest, text.length)
  }
  const near = (of: ReadonlyMap<number, number>, length: number): number => {
    let sum = 0
    for (let other = length - slack; other <= length; other++) sum += of.get(other) ?? 0
    return sum
  }
  let width = 0
  let most = 0
  for (const length of counts.keys()) {
    const full = near(counts, length)
    if (length >= narrowest && full > most) {
      most = full
      width = length
    }
  }
  if (most >= fewest && most * 2 >= lines.length && near(broken, width) * 2 >= most) return width
  const full = near(counts, longest)
  return longest >= narrowest && full >= fewest && near(broken, longest) * 4 >= full * 3
    ? longest
    : undefined
}

/** Where lines of a text that was wrapped at a fixed width break in mid-sentence; none in other texts. Lines are trimmed, none is empty. */
export const findWraps = (text: string, lines: readonly TextLine[]): readonly LineWrap[] => {
  const width = wrapWidth(lines)
  if (width === undefined) return []
  return lines.flatMap((line, index) => {
    const next = lines[index + 1]
    // A numbered line a little short of the width is more likely a heading.
    const full = line.text.length >= (numberMark(line.text) === undefined ? width - slack : width)
    const runsOn =
      full &&
      // A sentence that ends before the width ends its paragraph.
      (line.text.length >= width || !closed.test(line.text)) &&
      next !== undefined &&
      next.line === line.line + 1 &&
      numberMark(next.text) === undefined &&
      // An indent begins a paragraph.
      !/[　 ]{2}$/.test(text.slice(Math.max(0, next.start - 2), next.start))
    return runsOn ? [{ start: line.start + line.text.length, end: next.start }] : []
  })
}
