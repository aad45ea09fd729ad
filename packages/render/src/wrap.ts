import { displayWidth, takeStart } from './width.js'

/** Marks that may not begin a line, and marks that may not end one. */
const clingsToLine = /^[，。；：、！？）》」』”’…,.;:!?)\]%]$/u
const clingsToNext = /[（《「『“‘([]$/u

/** A word wider than a whole line, in pieces that fit one. */
const split = (piece: string, width: number): readonly string[] => {
  const parts: string[] = []
  for (let rest = piece; rest !== ''; ) {
    // One character at least, so that this ends on a line narrower than a character.
    const part = takeStart(rest, width) || String.fromCodePoint(rest.codePointAt(0) ?? 0)
    parts.push(part)
    rest = rest.slice(part.length)
  }
  return parts
}

/**
 * Breaks a text into lines of at most a width in columns: at spaces for words, between any two Han characters, never before a
 * closing mark or after an opening one. A word wider than a line is broken too.
 */
export const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  // A run of narrow characters is one word; a Han character or full-width mark stands alone, with the marks that sit on it.
  const pieces = (text.match(/[!-~\u00a1-\u1fff\u2010-\u2bff]+|\s|[\s\S]\p{M}*/gu) ?? []).flatMap(
    (piece) => (displayWidth(piece) > width ? split(piece, width) : [piece]),
  )
  for (const piece of pieces) {
    const over = displayWidth(line) + displayWidth(piece) - width
    // Two closing marks may hang over the end; a whole line of them may not.
    if (over <= 0 || line === '' || (over <= 4 && clingsToLine.test(piece))) {
      if (!(line === '' && piece === ' ' && lines.length > 0)) line += piece
    } else {
      const carried = line.length > 1 ? (clingsToNext.exec(line)?.[0] ?? '') : ''
      lines.push(line.slice(0, line.length - carried.length).trimEnd())
      line = carried + (piece === ' ' ? '' : piece)
    }
  }
  if (line !== '' || lines.length === 0) lines.push(line.trimEnd())
  return lines
}
