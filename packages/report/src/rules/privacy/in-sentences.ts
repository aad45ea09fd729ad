import type { Look } from '@fazhi/findings'
import { matchesOf } from '../../layers/matches.js'
import type { ReportSubject } from '../../subject.js'
import { spot } from '../report-rule.js'

/** Place and quote of everything in the sentences of a report that a pattern matches, as far as there is time to look. */
export function* inSentences(subject: ReportSubject, look: Look, pattern: RegExp) {
  for (const sentence of subject.sentences) {
    look()
    for (const match of matchesOf(pattern, sentence.text)) {
      const start = sentence.start + match.index
      yield spot(subject, start, start + match[0].length)
    }
  }
}
