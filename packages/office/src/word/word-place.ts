import type { WordPlace } from '@fazhi/model'
import type { WordText } from './read-word-report.js'

/**
 * The place of a range of the text in its Word document: part, paragraph (counted from 1) and range in the paragraph's text.
 * A range over several paragraphs is cut at the end of the first; one inside an automatic number is the start of its paragraph.
 * Nothing for a document without paragraphs.
 */
export const wordPlace = (
  { origins, file }: Pick<WordText, 'origins' | 'file'>,
  start: number,
  end: number,
): WordPlace | undefined => {
  let low = 0
  let high = origins.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((origins[middle]?.end ?? 0) < start) low = middle + 1
    else high = middle
  }
  // Where two pieces of one line meet, the later one begins at the offset; it is the one that is meant.
  const next = origins[low + 1]
  const origin =
    next !== undefined && next.start <= start && next.end > next.start ? next : origins[low]
  if (origin === undefined) return undefined
  const inside = (offset: number): number =>
    Math.min(Math.max(offset, origin.start), origin.end) - origin.start
  return {
    kind: 'word',
    ...(file === undefined ? {} : { file }),
    part: origin.part,
    paragraph: origin.paragraph,
    start: inside(start),
    end: inside(Math.max(start, end)),
  }
}
