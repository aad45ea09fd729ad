import type { ReportSubject } from '../subject.js'
import { rateNames } from './rate-names.js'
import type { Sentence } from './sentences.js'
import { spokenShares } from './spoken-shares.js'
import type { Told } from './unread-rates.js'

/** A sentence with what a rate in it can be read by; nothing where it tells no rate. */
export const rateTold = (subject: ReportSubject, sentence: Sentence): Told | undefined => {
  const { text } = subject
  const figures = subject.figuresOf[sentence.index] ?? []
  if (figures.length > 60) return undefined
  const spoken = spokenShares(text, sentence)
  if (spoken.length === 0 && !figures.some(({ role }) => role === 'rate')) return undefined
  const before = [2, 1].flatMap((back) => {
    const previous = subject.sentences[sentence.index - back]
    return previous?.block === sentence.block ? [previous] : []
  })
  return {
    text,
    sentence,
    figures:
      spoken.length === 0 ? figures : [...figures, ...spoken].sort((a, b) => a.start - b.start),
    names: rateNames(text, sentence, figures),
    earlier: before.flatMap(({ index }) => subject.figuresOf[index] ?? []),
    before,
  }
}
