import type { Answer, Language } from '@fazhi/model'
import type { AnswerAbout } from './findings-json.js'
import type { VerdictSubject } from './verdict.js'
import { visible } from './width.js'
import { wordsOf } from './words/words.js'

/**
 * What an answer went by, in a line: "fazhi 0.1.0 · 目录 0.1.0 · situation-report · 2021 年度 · 报送阶段". The first word and the
 * version tell such a file from any other.
 */
export const aboutLine = (
  answer: Pick<Answer, 'phase' | 'date'>,
  about: AnswerAbout,
  language: Language,
  subject: VerdictSubject = 'document',
): string => {
  const word = wordsOf(language)
  const { engine, profile, year } = about
  const parts = [
    ...(engine === undefined ? ['fazhi'] : [`${engine.name} ${engine.version}`]),
    ...(engine?.catalog === undefined ? [] : [word('about.catalog', { version: engine.catalog })]),
    ...(engine?.rulebook === undefined ? [] : [`${engine.rulebook.id} ${engine.rulebook.version}`]),
    ...(profile === undefined ? [] : [profile]),
    ...(year?.value === undefined ? [] : [word('about.year', { n: year.value })]),
    // A rulebook is sound or not, whatever the phase of a report.
    ...(subject === 'document' ? [word(`phase.${answer.phase}`)] : []),
    ...(answer.date === undefined ? [] : [word('about.date', { date: answer.date })]),
  ]
  return visible(parts.join(' · '))
}
