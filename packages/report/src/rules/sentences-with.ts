import type { Sentence } from '../layers/sentences.js'
import type { ReportSubject } from '../subject.js'

type Told = Pick<ReportSubject, 'text' | 'sentences'>

/**
 * The index of the first sentence from one on that ends behind a place. It is mostly near by, so the steps begin small and are doubled
 * until they go beyond it; then the last step is halved.
 */
const nextSentence = (sentences: readonly Sentence[], from: number, place: number): number => {
  let low = from
  let step = 1
  while ((sentences[low + step]?.end ?? Infinity) <= place) {
    low += step
    step *= 2
  }
  let high = Math.min(low + step, sentences.length)
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low
}

/** The indexes of the sentences that hold a word. */
const holding = ({ text, sentences }: Told, word: string): readonly number[] => {
  const found: number[] = []
  for (let at = text.indexOf(word); at >= 0; ) {
    const index = nextSentence(sentences, (found.at(-1) ?? -1) + 1, at)
    const sentence = sentences[index]
    if (sentence === undefined) break
    if (at < sentence.start) {
      at = text.indexOf(word, sentence.start)
      continue
    }
    if (at + word.length <= sentence.end) found.push(index)
    at = text.indexOf(word, sentence.end)
  }
  return found
}

/**
 * The sentences that hold one of some words, in text order. A rule whose words are rare looks at these alone: the search for a word runs
 * over the whole text at once, which is far cheaper than a look into every sentence. For words that stand everywhere it is not.
 */
export const sentencesWith = (
  subject: Told,
  ...words: readonly [string, ...string[]]
): readonly Sentence[] => {
  const lists = words.map((word) => holding(subject, word))
  const held =
    lists.length === 1 ? (lists[0] ?? []) : Uint32Array.from(new Set(lists.flat())).sort()
  return Array.from(held, (index) => subject.sentences[index]).filter(
    (sentence) => sentence !== undefined,
  )
}
