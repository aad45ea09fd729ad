import type { Look } from '@fazhi/findings'
import { matchesOf } from '../../layers/matches.js'
import type { ReportSubject } from '../../subject.js'
import { lookAtSentences } from '../look-at-sentences.js'
import { spot } from '../report-rule.js'

/** Place and quote of everything in the sentences of a report that a pattern matches, as far as there is time to look. */
export function* inSentences(subject: ReportSubject, look: Look, pattern: RegExp) {
  lookAtSentences(subject, look)
  // Hardly any report holds one, and one search over all of it tells.
  if (subject.text.search(pattern) < 0) return
  for (const sentence of subject.sentences) {
    for (const match of matchesOf(pattern, sentence.text)) {
      const start = sentence.start + match.index
      yield spot(subject, start, start + match[0].length)
    }
  }
}
