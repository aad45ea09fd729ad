import { escaped } from '../../xml/escape-xml.js'
import { type TextPlace, touchedTexts, type WordPlaces } from '../edit/places.js'
import { prefixOf, runProperties } from '../edit/run-source.js'
import type { NumberedComment } from './comment.js'

/** A mark inside a text element, by an offset in its text. */
interface Mark {
  readonly at: number
  readonly xml: string
}

/** The texts a remark stands at: those its range cuts; else the nearest one behind, or the last. */
const textsAt = (
  places: WordPlaces,
  range: Pick<NumberedComment, 'start' | 'end'>,
): readonly TextPlace[] => {
  const cut = touchedTexts(places, { ...range, text: '' }).filter(
    ({ start, end }) => start < range.end && end > range.start,
  )
  if (cut.length > 0) return cut
  const near = places.texts.find(({ end }) => end > range.start) ?? places.texts.at(-1)
  return near === undefined ? [] : [near]
}

/** A text element with marks in it: its run is closed before each and opened again behind it, so that all looks as it did. */
const marked = (
  source: string,
  { open, properties }: TextPlace,
  text: string,
  marks: readonly Mark[],
): string => {
  const prefix = prefixOf(source, open)
  const run = runProperties(source, properties)
  const parts: string[] = []
  const keep = (from: number, to: number): void => {
    if (from < to)
      parts.push(`<${prefix}t xml:space="preserve">${escaped(text.slice(from, to))}</${prefix}t>`)
  }
  let from = 0
  for (const { at, xml } of marks.toSorted((a, b) => a.at - b.at)) {
    keep(from, at)
    parts.push(`</${prefix}r>${xml}<${prefix}r>${run}`)
    from = at
  }
  keep(from, text.length)
  return parts.join('')
}

/** The part of a document with remarks anchored in it; nothing else of it changes. Nothing where it has no text to remark on. */
export const markPart = (
  source: string,
  text: string,
  { texts, paragraphs }: WordPlaces,
  comments: readonly NumberedComment[],
): string | undefined => {
  const places = { paragraphs, texts: texts.filter(({ start, end }) => end > start) }
  const marks = new Map<TextPlace, Mark[]>()
  const put = (place: TextPlace, offset: number, xml: (prefix: string) => string): void => {
    const at = Math.min(Math.max(offset, place.start), place.end) - place.start
    const mark = { at, xml: xml(prefixOf(source, place.open)) }
    const others = marks.get(place)
    if (others === undefined) marks.set(place, [mark])
    else others.push(mark)
  }
  for (const comment of comments) {
    const at = textsAt(places, comment)
    const [first] = at
    const last = at.at(-1)
    if (first === undefined || last === undefined) return undefined
    const isCut = first.start < comment.end && last.end > comment.start
    put(
      first,
      isCut ? comment.start : first.start,
      (prefix) => `<${prefix}commentRangeStart ${prefix}id="${comment.id}"/>`,
    )
    put(
      last,
      isCut ? comment.end : last.end,
      (prefix) =>
        `<${prefix}commentRangeEnd ${prefix}id="${comment.id}"/><${prefix}r><${prefix}commentReference ${prefix}id="${comment.id}"/></${prefix}r>`,
    )
  }
  const parts: string[] = []
  let at = 0
  for (const [place, own] of [...marks].sort(([a], [b]) => a.open - b.open)) {
    parts.push(
      source.slice(at, source.lastIndexOf('<', place.open - 1)),
      marked(source, place, text.slice(place.start, place.end), own),
    )
    at = place.close
  }
  parts.push(source.slice(at))
  return parts.join('')
}
