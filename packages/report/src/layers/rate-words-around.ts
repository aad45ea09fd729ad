import type { Figure } from './figures.js'
import type { Sentence } from './sentences.js'

/** The words of the clauses a count stands in, from the figure before it to the one after it. */
export const wordsAround = (
  text: string,
  sentence: Sentence | undefined,
  figure: Figure,
  around: readonly Figure[],
): string => {
  const clause = sentence?.clauses[figure.clause]
  const at = around.indexOf(figure)
  const from = Math.max(clause?.start ?? figure.start, around[at - 1]?.unitEnd ?? 0)
  const to = Math.min(
    clause?.end ?? figure.unitEnd,
    around[at + 1]?.start ?? Number.MAX_SAFE_INTEGER,
  )
  return text.slice(Math.min(from, figure.start), Math.max(to, figure.unitEnd))
}
