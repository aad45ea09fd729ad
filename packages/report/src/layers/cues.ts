import type { Sought } from './noticed.js'

/**
 * What patterns are told by: for each of up to 31 patterns a bit. A pattern names its cues, words of one or two characters of which whatever
 * it matches holds at least one; where they stand is noticed in the pass over the text, and so it is known of each block which patterns are
 * worth searching for. Sound text holds hardly any, so that a pattern more costs next to nothing: give each new one its cues, the rarer the
 * better.
 */
export interface Cues {
  /** All cues, to be noticed. */
  readonly sought: Sought
  /** The patterns whose cue stands at an offset, a bit each. */
  readonly at: (text: string, at: number) => number
}

/** The cues of patterns, in their order. */
export const cuesOf = (patterns: readonly (readonly string[])[]): Cues => {
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
  return {
    sought: { words: patterns.flat() },
    at: (text, at) => {
      const unit = text.charCodeAt(at)
      return (alone.get(unit) ?? 0) | (pairs.get((unit << 16) | text.charCodeAt(at + 1)) ?? 0)
    },
  }
}

/** The patterns of which a cue was noticed in a stretch of the text. */
export const heldIn = (
  cues: Cues,
  text: string,
  noticed: readonly number[],
  from: number,
  end: number,
): number => {
  let bits = 0
  for (let next = from; next < noticed.length; next++) {
    const at = noticed[next] ?? end
    if (at >= end) break
    bits |= cues.at(text, at)
  }
  return bits
}
