/** Ranges of code points that a terminal shows two columns wide (East Asian Wide and Fullwidth), in order. */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
]

const combining = /^\p{M}$/u
const invisible = /[\p{Cc}\p{Cf}\u2028\u2029]/gu

const widthOfCharacter = (character: string): number => {
  const point = character.codePointAt(0) ?? 0
  if (point >= 0x20 && point < 0x300) return 1
  if (combining.test(character)) return 0
  return wide.some(([from, to]) => point >= from && point <= to) ? 2 : 1
}

/** Columns a text takes in a terminal: 2 for a Han character or full-width mark, 1 for the rest, 0 for combining marks. */
export const displayWidth = (text: string): number => {
  let width = 0
  for (const character of text) width += widthOfCharacter(character)
  return width
}

/**
 * Makes text from a file safe and visible on a terminal: control, format and bidirectional characters
 * (which could move the cursor, recolour or reorder what is shown) become one visible mark each.
 */
export const visible = (text: string): string =>
  text.replace(invisible, (character) => {
    if (character === '\t') return ' '
    const point = character.codePointAt(0) ?? 0
    return point < 0x20 ? String.fromCodePoint(0x2400 + point) : '\u2423'
  })

/** Fills a text with spaces on the right up to a width in columns. */
export const padEnd = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)))

/** Fills a text with spaces on the left up to a width in columns. */
export const padStart = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - displayWidth(text))) + text

/** The longest beginning of a text that fits a width in columns; never half a character. */
export const takeStart = (text: string, width: number): string => {
  let taken = ''
  let used = 0
  for (const character of text) {
    used += widthOfCharacter(character)
    if (used > width) break
    taken += character
  }
  return taken
}

/** The longest end of a text that fits a width in columns; never half a character. */
export const takeEnd = (text: string, width: number): string => {
  let taken = ''
  let used = 0
  for (const character of Array.from(text).reverse()) {
    used += widthOfCharacter(character)
    if (used > width) break
    taken = character + taken
  }
  return taken
}

/** Cuts a text to a width in columns, with an ellipsis where something was cut. */
export const clip = (text: string, width: number): string =>
  displayWidth(text) <= width ? text : `${takeStart(text, width - 1)}…`

/** Marks that may not begin a line, and marks that may not end one. */
const clingsToLine = /^[，。；：、！？）》」』”’…,.;:!?)\]%]$/u
const clingsToNext = /[（《「『“‘([]$/u

/** Breaks a text into lines of at most a width in columns: at spaces for words, between any two Han characters, never before a closing mark or after an opening one. */
export const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  // A run of narrow characters is one word; a Han character or full-width mark stands alone.
  const pieces = text.match(/[!-~\u00a1-\u1fff\u2010-\u2bff]+|\s|[\s\S]/gu) ?? []
  for (const piece of pieces) {
    const fits = displayWidth(line) + displayWidth(piece) <= width
    if (fits || line === '' || clingsToLine.test(piece)) {
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
