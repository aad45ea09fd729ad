import type { Answer, Language } from '@fazhi/model'
import { bucketOf, countFindings, groupEffects, showCounts } from './counts.js'
import { showVerdict, type VerdictSubject } from './findings-text.js'
import { showPlace } from './place.js'
import type { Say } from './say.js'
import { bySection } from './sections.js'
import { visible } from './width.js'
import { wordsOf } from './words/words.js'

/** Text inside Markdown: everything that could start markup, a table cell or HTML is escaped. */
const inline = (text: string): string =>
  visible(text).replace(/[\\`*_{}[\]<>#|!~&$]/g, (mark) => `\\${mark}`)

/** An answer as Markdown: a heading with the verdict, then a table for each section. */
export const answerToMarkdown = (
  answer: Pick<Answer, 'verdict' | 'findings'>,
  options: {
    readonly language: Language
    readonly say: Say
    readonly title?: string
    readonly subject?: VerdictSubject
  },
): string => {
  const { language, say } = options
  const word = wordsOf(language)
  const { roots, effects } = groupEffects(answer.findings)
  const sections = bySection(roots, word).map((section) => {
    const rows = section.findings.map((finding) => {
      const place = finding.at[0]
      const caused = effects.get(finding.fingerprint)?.length ?? 0
      return [
        place === undefined ? '' : inline(showPlace(place, word)),
        word(`severity.${bucketOf(finding)}`),
        finding.rule,
        inline(say(finding, language)) +
          (caused === 0 ? '' : ` (${word('effects', { n: caused })})`),
      ].join(' | ')
    })
    const head = [word('table.place'), '', word('table.rule'), word('table.finding')].join(' | ')
    return [
      `### ${inline(section.title)}`,
      '',
      `| ${head} |`,
      '| --- | --- | --- | --- |',
      ...rows.map((row) => `| ${row} |`),
    ].join('\n')
  })
  const title = options.title === undefined ? [] : [`# ${inline(options.title)}`, '']
  const verdict = `**${showVerdict(answer.verdict, language, options.subject)}** ${showCounts(countFindings(answer.findings), word)}`
  return `${[...title, verdict, '', sections.join('\n\n')].join('\n').trimEnd()}\n`
}
