import { eastAsianWidth } from 'get-east-asian-width'

/** What takes no column: marks that sit on the character before them, and what is never drawn. */
const unseen = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u
/**
 * What a reader cannot see, or what would steer a terminal: control and format characters, separators of lines, halves of
 * characters, and everything Unicode calls ignorable. Selectors of ideographic variants stay: they belong to the character.
 */
const invisible =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|(?![\u{e0100}-\u{e01ef}])\p{Default_Ignorable_Code_Point}/gu

const widthOfCharacter = (character: string): number => {
  const point = character.codePointAt(0) ?? 0
  // Almost everything is ASCII or Han; neither needs a look-up.
  if (point >= 0x20 && point < 0x7f) return 1
  if (point >= 0x4e00 && point <= 0x9fff) return 2
  return unseen.test(character) ? 0 : eastAsianWidth(point)
}

/**
 * Columns a text takes in a terminal: 2 for a Han character, a full-width mark or an emoji, 0 for a combining mark, 1 for the rest.
 * Marks of ambiguous width (“ ” … ·) count as one. An emoji of several characters counts what they take one by one.
 */
export const displayWidth = (text: string): number => {
  let width = 0
  for (const character of text) width += widthOfCharacter(character)
  return width
}

/**
 * Makes text from a file safe and visible on a terminal: control, format, bidirectional and zero-width characters
 * (which could move the cursor, recolour, reorder or hide what is shown) become one visible mark each.
 */
export const visible = (text: string): string =>
  text.replace(invisible, (character) => {
    if (character === '\t') return ' '
    const point = character.codePointAt(0) ?? 0
    if (point < 0x20) return String.fromCodePoint(0x2400 + point)
    // A half of a character would leave the program as this mark anyway.
    return point >= 0xd800 && point <= 0xdfff ? '\ufffd' : '\u2423'
  })

/** Fills a text with spaces on the right up to a width in columns. */
export const padEnd = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)))

/** Fills a text with spaces on the left up to a width in columns. */
export const padStart = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - displayWidth(text))) + text

/** The longest beginning of a text that fits a width in columns; never half a character, and with the marks that sit on its last one. */
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

/** The longest end of a text that fits a width in columns; never half a character, and no mark without the character it sits on. */
export const takeEnd = (text: string, width: number): string => {
  let taken = ''
  let marks = ''
  let used = 0
  for (const character of Array.from(text).reverse()) {
    const own = widthOfCharacter(character)
    used += own
    if (used > width) break
    if (own === 0) marks = character + marks
    else {
      taken = character + marks + taken
      marks = ''
    }
  }
  return taken
}

/** Cuts a text to a width in columns, with an ellipsis where something was cut. */
export const clip = (text: string, width: number): string =>
  displayWidth(text) <= width ? text : `${takeStart(text, width - 1)}…`
