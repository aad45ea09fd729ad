import type { Look } from '@fazhi/findings'
import type { ReportSubject } from '../subject.js'

/** Looks once at every sentence: a rule about something that may stand in any of them. */
export const lookAtSentences = ({ sentences }: ReportSubject, look: Look): void => {
  look(sentences.length)
}
