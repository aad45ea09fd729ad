import type { Answer, Language } from '@fazhi/model'
import type { AnswerAbout } from './findings-json.js'
import type { Names } from './names.js'
import type { VerdictSubject } from './verdict.js'
import { visible } from './width.js'
import { wordsOf } from './words/words.js'

/**
 * What an answer went by, in a line: "fazhi 0.1.0 · 目录 0.1.0 · 法治建设情况报告（situation-report），按标题认定 · 2021 年度 · 报送阶段".
 * The first word and the version tell such a file from any other.
 */
export const aboutLine = (
  answer: Pick<Answer, 'phase' | 'date'>,
  about: AnswerAbout,
  language: Language,
  subject: VerdictSubject = 'document',
  names: Names = {},
): string => {
  const word = wordsOf(language)
  const { engine, profile, profileFrom, year } = about
  const kind =
    profile === undefined
      ? []
      : [
          names.profile === undefined
            ? profile
            : word('about.profile', { title: names.profile, id: profile }),
          // Nobody asked for this kind: the reader must see what it was taken for, and why.
          ...(profileFrom === undefined || profileFrom === 'option'
            ? []
            : [word(`about.${profileFrom}`)]),
        ]
  const parts = [
    ...(engine === undefined ? ['fazhi'] : [`${engine.name} ${engine.version}`]),
    ...(engine?.catalog === undefined ? [] : [word('about.catalog', { version: engine.catalog })]),
    ...(engine?.rulebook === undefined ? [] : [`${engine.rulebook.id} ${engine.rulebook.version}`]),
    ...(kind.length === 0 ? [] : [kind.join(word('about.chosen'))]),
    ...(year?.value === undefined ? [] : [word('about.year', { n: year.value })]),
    // A rulebook is sound or not, whatever the phase of a report.
    ...(subject === 'document' ? [word(`phase.${answer.phase}`)] : []),
    ...(answer.date === undefined ? [] : [word('about.date', { date: answer.date })]),
  ]
  return visible(parts.join(' · '))
}
