import type { DataPlace, TextPlace } from '@fazhi/model'
import type { SarifRegion } from './log.js'

/** A position in a text: offset from 0, line and column from 1, in UTF-16 units. */
interface Position {
  readonly offset: number
  readonly line: number
  readonly column: number
}

const mark = '\ufeff'

/** Whether a line ends between an offset and the one before it: after LF, after a CR that no LF follows. */
const startsLine = (text: string, offset: number): boolean => {
  const before = text[offset - 1]
  return before === '\n' || (before === '\r' && text[offset] !== '\n')
}

/** The position of an offset, walked to from one that is known. */
const walk = (text: string, from: Position, offset: number): Position => {
  let { line, column } = from
  if (offset >= from.offset) {
    for (let at = from.offset + 1; at <= offset; at++) {
      if (startsLine(text, at)) {
        line++
        column = 1
      } else column++
    }
    return { offset, line, column }
  }
  for (let at = from.offset; at > offset; at--) if (startsLine(text, at)) line--
  let start = offset
  while (start > 0 && !startsLine(text, start)) start--
  return { offset, line, column: offset - start + 1 }
}

/** SARIF knows no empty line after the last line end: the end of such a text is one past that line end, in the line it closes. */
const inLastLine = (text: string, position: Position): Position => {
  if (position.offset < text.length || position.offset === 0) return position
  if (!startsLine(text, position.offset)) return position
  const { column } = walk(text, position, position.offset - 1)
  return { offset: position.offset, line: position.line - 1, column: column + 1 }
}

/** SARIF counts as if a byte order mark were not there; our offsets count it. */
const withoutMark = ({ offset, line, column }: Position): Position => ({
  offset: Math.max(0, offset - 1),
  line,
  column: line === 1 ? Math.max(1, column - 1) : column,
})

const between = (text: string, start: Position, end: Position, snippet: boolean): SarifRegion => {
  const counted = (position: Position): Position => {
    const inText = inLastLine(text, position)
    return text.startsWith(mark) ? withoutMark(inText) : inText
  }
  const from = counted(start)
  const to = counted(end)
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: from.offset,
    charLength: to.offset - from.offset,
    ...(snippet ? { snippet: { text: text.slice(start.offset, end.offset) } } : {}),
  }
}

/** Where a place starts; nothing where it has no line or offset. */
const startOf = (place: TextPlace | DataPlace): Position | undefined =>
  place.start === undefined || place.line === undefined
    ? undefined
    : { offset: place.start, line: place.line, column: place.column ?? 1 }

/**
 * The region of a place. With the text it has lines, columns, offsets and a snippet. Without the text its end cannot be told in
 * lines, so only offsets are given; a place without offsets gives its line.
 */
export const regionOf = (
  place: TextPlace | DataPlace,
  text: string | undefined,
): SarifRegion | undefined => {
  const start = startOf(place)
  if (start === undefined || place.end === undefined) {
    return place.line === undefined
      ? undefined
      : {
          startLine: place.line,
          ...(place.column === undefined ? {} : { startColumn: place.column }),
        }
  }
  if (text === undefined || place.end > text.length) {
    return { charOffset: start.offset, charLength: place.end - start.offset }
  }
  return between(text, start, walk(text, start, place.end), true)
}

/** The region of a range near a place, for a correction. */
export const rangeRegion = (
  near: TextPlace | DataPlace,
  range: { readonly start: number; readonly end: number },
  text: string | undefined,
): SarifRegion => {
  const known = startOf(near)
  if (text === undefined || known === undefined || range.end > text.length) {
    return { charOffset: range.start, charLength: range.end - range.start }
  }
  const start = walk(text, known, range.start)
  return between(text, start, walk(text, start, range.end), false)
}
