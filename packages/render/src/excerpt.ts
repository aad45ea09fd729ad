import { displayWidth, takeEnd, takeStart, visible } from './width.js'

/** A line of a text cut around a place: what stands before it, the place itself, what follows. Ellipses mark what was cut. */
export interface Excerpt {
  readonly before: string
  /** Ends with ↵ where the place goes on past the end of the line. */
  readonly mark: string
  readonly after: string
}

const isBreak = (unit: string | undefined): boolean => unit === '\n' || unit === '\r'

/** The end of the line an offset stands in, looked for up to an offset only: a line may be as long as the file. */
const endOfLine = (text: string, from: number, limit: number): number => {
  const last = Math.min(text.length, limit)
  for (let i = from; i < last; i++) if (isBreak(text[i])) return i
  return last
}

const startOfLine = (text: string, from: number, limit: number): number => {
  const first = Math.max(0, limit)
  for (let i = from; i > first; i--) if (isBreak(text[i - 1])) return i
  return first
}

/** Cuts a beginning to a width, with an ellipsis where something was cut. */
const fitEnd = (text: string, width: number, cut: boolean): string => {
  if (!cut && displayWidth(text) <= width) return text
  return width < 2 ? '' : `${takeStart(text, width - 1)}…`
}

const fitStart = (text: string, width: number, cut: boolean): string => {
  if (!cut && displayWidth(text) <= width) return text
  return width < 2 ? '' : `…${takeEnd(text, width - 1)}`
}

/**
 * Cuts the line of a text around a range of it, to a width in columns. A range over several lines shows its first line and
 * says by ↵ that it goes on. Offsets outside the text are held inside it.
 */
export const excerpt = (text: string, start: number, end: number, width: number): Excerpt => {
  const from = Math.min(Math.max(0, start), text.length)
  const until = Math.min(Math.max(from, end), text.length)
  // No line is read further than it could be shown: four units a column leave room for marks that take none.
  const reach = width * 4
  const lineStart = startOfLine(text, from, from - reach)
  const markEnd = endOfLine(text, from, Math.min(until, from + reach))
  const goesOn = until > markEnd && isBreak(text[markEnd])
  const lineEnd = goesOn ? markEnd : endOfLine(text, markEnd, markEnd + reach)

  const startCut = lineStart > 0 && !isBreak(text[lineStart - 1])
  const endCut = lineEnd < text.length && !isBreak(text[lineEnd])
  const before = visible(text.slice(lineStart, from))
  const full = visible(text.slice(from, markEnd)) + (goesOn ? '↵' : '')
  const after = goesOn ? '' : visible(text.slice(markEnd, lineEnd)).trimEnd()

  // A place that fills the line leaves no room for what stands around it.
  const isLong = displayWidth(full) > width - 8
  const mark = isLong ? `${takeStart(full, width - 9)}…` : full
  const room = Math.max(0, width - displayWidth(mark))
  const lead = startCut ? before : before.trimStart()
  // A third of the room goes before the place: what follows usually explains more. What one side does not need, the other gets.
  const wantBefore = displayWidth(lead) + (startCut ? room : 0)
  const wantAfter = isLong ? 0 : displayWidth(after) + (endCut ? room : 0)
  const roomBefore = Math.min(wantBefore, Math.max(Math.floor(room / 3), room - wantAfter))
  return {
    before: fitStart(lead, roomBefore, startCut),
    mark,
    after: isLong ? '' : fitEnd(after, room - roomBefore, endCut),
  }
}

/** The line under an excerpt: carets below the place, as wide as it is shown; one caret where the place is empty. */
export const carets = (cut: Excerpt): string => {
  const width = displayWidth(cut.mark)
  const before = displayWidth(cut.before)
  if (cut.mark !== '' && width === 0) {
    // A mark that takes no column of its own sits on the character before it: that is where the eye has to go.
    const own = displayWidth(takeEnd(cut.before, 1) || takeEnd(cut.before, 2))
    if (own > 0) return ' '.repeat(before - own) + '^'.repeat(own)
  }
  return ' '.repeat(before) + '^'.repeat(Math.max(1, width))
}
