import type { Figure } from './figures.js'
import { rateNames } from './rate-names.js'
import type { Sentence } from './sentences.js'
import { spokenShares } from './spoken-shares.js'

/** A sentence that tells a rate: its figures, shares in words among them, and the names of its rates. */
export interface RateTold {
  readonly sentence: Sentence
  readonly figures: readonly Figure[]
  readonly names: ReadonlyMap<Figure, string>
  /** Figures of the two sentences before it in the same paragraph, and those sentences. */
  readonly earlier: readonly Figure[]
  readonly before: readonly Sentence[]
}

/** More figures than this are a table. */
const most = 60

/** The sentences of a text that tell rates. */
export const ratesTold = (
  text: string,
  sentences: readonly Sentence[],
  figuresOf: readonly (readonly Figure[])[],
): readonly RateTold[] =>
  sentences.flatMap((sentence): readonly RateTold[] => {
    const figures = figuresOf[sentence.index] ?? []
    if (figures.length > most) return []
    const spoken = spokenShares(text, sentence)
    if (spoken.length === 0 && !figures.some(({ role }) => role === 'rate')) return []
    const before = sentences
      .slice(Math.max(0, sentence.index - 2), sentence.index)
      .filter(({ block }) => block === sentence.block)
    return [
      {
        sentence,
        figures:
          spoken.length === 0 ? figures : [...figures, ...spoken].sort((a, b) => a.start - b.start),
        names: rateNames(text, sentence, figures),
        earlier: before.flatMap(({ index }) => figuresOf[index] ?? []),
        before,
      },
    ]
  })
