import { characterSet } from './character-set.js'
import type { Sought } from './noticed.js'

/** Phrases to be looked for at every place of a text. */
export interface Lexicon<Entry> {
  /** All phrases, to be noticed. */
  readonly sought: Sought
  /** The entry with the longest phrase that stands at an offset; of two with one phrase the first. */
  readonly at: (text: string, at: number) => Entry | undefined
}

/** The first two characters as one number; a phrase of one character stands by itself. */
const keyOf = (text: string, at: number): number =>
  (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)

/** Orders phrases by their first two characters, so that at most places of a text none, and at the others a few are compared. */
export const lexiconOf = <Entry extends { readonly phrase: string }>(
  entries: readonly Entry[],
): Lexicon<Entry> => {
  const byStart = new Map<number, Entry[]>()
  for (const entry of entries.toSorted((a, b) => b.phrase.length - a.phrase.length)) {
    const key = keyOf(entry.phrase, 0)
    const known = byStart.get(key)
    if (known === undefined) byStart.set(key, [entry])
    else known.push(entry)
  }
  const goesOn = characterSet(entries.map(({ phrase }) => phrase[1] ?? '').join(''))
  const single = entries.some(({ phrase }) => phrase.length === 1)
  const longer = (text: string, at: number): Entry | undefined => {
    // Of two characters both are known by now.
    for (const entry of byStart.get(keyOf(text, at)) ?? [])
      if (entry.phrase.length === 2 || text.startsWith(entry.phrase, at)) return entry
    return undefined
  }
  return {
    sought: { words: entries.map(({ phrase }) => phrase) },
    at: (text, at) =>
      (goesOn(text.charCodeAt(at + 1)) ? longer(text, at) : undefined) ??
      (single ? byStart.get(text.charCodeAt(at) << 16)?.[0] : undefined),
  }
}
