const han = /\p{Script=Han}/u

/** The nearest `count` Han characters before (`-1`) or after (`1`) an offset; spaces and marks are passed over. */
const hanBeside = (text: string, offset: number, step: 1 | -1, count: number): string => {
  let found = ''
  let seen = 0
  // Three places looked at per character wanted: enough for ordinary punctuation, bounded on hostile text.
  for (
    let i = step === 1 ? offset : offset - 1;
    i >= 0 && i < text.length && seen < count * 3;
    i += step
  ) {
    seen++
    const character = text[i] ?? ''
    if (!han.test(character)) continue
    found = step === 1 ? found + character : character + found
    if (found.length === count) break
  }
  return found
}

/** What a finding at a range of a text is recognised by after edits elsewhere: the quote and ten Han characters each side. */
export const textSurroundings = (text: string, start: number, end: number): string =>
  `${hanBeside(text, start, -1, 10)}|${text.slice(start, end)}|${hanBeside(text, end, 1, 10)}`

/** A short stable digest of what identifies a finding (FNV-1a over UTF-16 units, two lanes). Not for secrecy. */
export const digest = (text: string): string => {
  let a = 0x811c9dc5
  let b = 0x01000193
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ (unit + i), 0x85ebca6b)
  }
  return ((a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0')).slice(
    0,
    16,
  )
}
