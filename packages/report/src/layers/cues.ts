import { characterSet } from './character-set.js'

/**
 * What a stretch of a text may hold: for each of up to 31 patterns a bit. A pattern names its cues, words of one or two characters of
 * which whatever it matches holds at least one; one pass over the stretch then tells which patterns are worth searching for. Sound text
 * holds hardly any, so that a pattern more costs next to nothing: give each new one its cues, the rarer the better.
 */
export type Cues = (text: string, start: number, end: number) => number

/** The cues of patterns, in their order. */
export const cuesOf = (patterns: readonly (readonly string[])[]): Cues => {
  const words = patterns.flat()
  const begins = characterSet(words.map((word) => word[0] ?? '').join(''))
  const goesOn = characterSet(words.map((word) => word[1] ?? '').join(''))
  const alone = new Map<number, number>()
  const pairs = new Map<number, number>()
  patterns.forEach((cues, index) => {
    for (const cue of cues) {
      const unit = cue.charCodeAt(0)
      const [bits, key] =
        cue.length === 1 ? [alone, unit] : [pairs, (unit << 16) | cue.charCodeAt(1)]
      bits.set(key, (bits.get(key) ?? 0) | (1 << index))
    }
  })
  return (text, start, end) => {
    let bits = 0
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at)
      if (!begins(unit)) continue
      bits |= alone.get(unit) ?? 0
      const next = text.charCodeAt(at + 1)
      if (goesOn(next)) bits |= pairs.get((unit << 16) | next) ?? 0
    }
    return bits
  }
}
