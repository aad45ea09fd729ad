import type { Language, RuleStatus, Verdict } from '@fazhi/model'
import { wordsOf } from './words/words.js'

/** What is judged, for the words of the verdict: a report or submission is submitted, a rulebook is used, data are scored. */
export type VerdictSubject = 'document' | 'rulebook' | 'data'

/** The verdict in words, "不能提交". */
export const showVerdict = (
  verdict: Verdict,
  language: Language,
  subject: VerdictSubject = 'document',
): string => {
  const word = wordsOf(language)
  return subject === 'document' || verdict === 'cannotTell'
    ? word(`verdict.${verdict}`)
    : word(`verdict.${verdict}.${subject}`)
}

/** What is said above the rules that did not finish: without them a clean verdict is none, and a bad one may be worse. */
export const showUnfinished = (
  verdict: Verdict,
  unfinished: readonly RuleStatus[],
  language: Language,
): string =>
  verdict === 'cannotTell'
    ? wordsOf(language)('verdict.cannotTell.why')
    : wordsOf(language)('verdict.unfinished', { n: unfinished.length })
