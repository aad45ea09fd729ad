import { displayWidth, takeEnd, takeStart, visible } from './width.js'

/** A line of a text cut around a place: what stands before it, the place itself, what follows. Ellipses mark what was cut. */
export interface Excerpt {
  readonly before: string
  readonly mark: string
  readonly after: string
}

const endOfLine = (text: string, from: number): number => {
  for (let i = from; i < text.length; i++) {
    if (text[i] === '\n' || text[i] === '\r') return i
  }
  return text.length
}

const startOfLine = (text: string, from: number): number => {
  for (let i = from; i > 0; i--) {
    if (text[i - 1] === '\n' || text[i - 1] === '\r') return i
  }
  return 0
}

/**
 * Cuts the line of a text around a range of it, to a width in columns. A range over several lines shows its first line.
 * Offsets outside the text are held inside it.
 */
export const excerpt = (text: string, start: number, end: number, width: number): Excerpt => {
  const from = Math.min(Math.max(0, start), text.length)
  const lineStart = startOfLine(text, from)
  const lineEnd = endOfLine(text, from)
  const to = Math.max(from, Math.min(end, lineEnd))
  const before = visible(text.slice(lineStart, from)).trimStart()
  const mark = visible(text.slice(from, to))
  const after = visible(text.slice(to, lineEnd)).trimEnd()

  const isLong = displayWidth(mark) > width - 8
  const cutMark = isLong ? `${takeStart(mark, width - 9)}…` : mark
  const room = Math.max(0, width - displayWidth(cutMark))
  // A third of the room goes before the place: what follows usually explains more. What one side does not need, the other gets.
  const wantBefore = displayWidth(before)
  const wantAfter = isLong ? 0 : displayWidth(after)
  const shareBefore = Math.max(Math.floor(room / 3), room - wantAfter)
  const roomBefore = Math.min(wantBefore, shareBefore)
  const roomAfter = room - roomBefore
  return {
    before:
      wantBefore <= roomBefore
        ? before
        : roomBefore < 2
          ? ''
          : `…${takeEnd(before, roomBefore - 1)}`,
    mark: cutMark,
    after: isLong
      ? ''
      : wantAfter <= roomAfter
        ? after
        : roomAfter < 2
          ? ''
          : `${takeStart(after, roomAfter - 1)}…`,
  }
}

/** The line under an excerpt: carets below the place, as wide as it is shown; one caret where the place is empty. */
export const carets = (cut: Excerpt): string =>
  ' '.repeat(displayWidth(cut.before)) + '^'.repeat(Math.max(1, displayWidth(cut.mark)))
