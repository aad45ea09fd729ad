import type { Answer, Finding, Language, Place, Verdict } from '@fazhi/model'
import { type Bucket, bucketOf, countFindings, groupEffects, showCounts } from './counts.js'
import { carets, excerpt } from './excerpt.js'
import { type Paint, plain } from './paint.js'
import { showLinked, showPlace, showShortPlace } from './place.js'
import type { Say } from './say.js'
import { bySection } from './sections.js'
import { visible } from './width.js'
import { type Word, wordsOf } from './words/words.js'
import { wrap } from './wrap.js'

/** What is judged, for the words of the verdict: a report or submission is submitted, a rulebook is used, data are scored. */
export type VerdictSubject = 'document' | 'rulebook' | 'data'

/** How findings are shown as text. */
export interface FindingsTextOptions {
  readonly language: Language
  readonly say: Say
  /** The decoded text a place's offsets point into, by file; nothing where there is none. */
  readonly textOf?: (file: string | undefined) => string | undefined
  /** Columns of the terminal; 100 by default. */
  readonly columns?: number
  readonly paint?: Paint
  readonly subject?: VerdictSubject
  /** Whether hints are listed; they are counted either way. */
  readonly hints?: boolean
}

interface Context extends FindingsTextOptions {
  readonly word: Word
  readonly paint: Paint
  readonly width: number
}

const contextOf = (options: FindingsTextOptions): Context => ({
  ...options,
  word: wordsOf(options.language),
  paint: options.paint ?? plain,
  width: Math.max(40, Math.min(options.columns ?? 100, 160)),
})

const painted = (bucket: Bucket, paint: Paint): ((text: string) => string) =>
  bucket === 'error' ? paint.bad : bucket === 'info' ? paint.faint : paint.warn

const quoteLines = (place: Place | undefined, context: Context): readonly string[] => {
  if (place === undefined || (place.kind !== 'text' && place.kind !== 'data')) return []
  if (place.start === undefined || place.end === undefined) return []
  const text = context.textOf?.(place.file)
  if (text === undefined) return []
  const cut = excerpt(text, place.start, place.end, context.width - 4)
  const { paint } = context
  return [`    ${cut.before}${paint.strong(cut.mark)}${cut.after}`, `    ${paint.bad(carets(cut))}`]
}

/** How binding a rule about a report is. That data must be whole and consistent needs no such note. */
const authority = (finding: Finding, word: Word): string | undefined => {
  const binding = finding.basis?.authority
  const kind = finding.at[0]?.kind
  if (kind !== 'text' && kind !== 'word') return undefined
  return binding === 'ourJudgement' || binding === 'houseStyle'
    ? word(`authority.${binding}`)
    : undefined
}

const showFinding = (
  finding: Finding,
  effects: readonly Finding[],
  context: Context,
): readonly string[] => {
  const { word, paint, language, say, width } = context
  const place = finding.at[0]
  const where = place === undefined ? '' : visible(showPlace(place, word))
  const bucket = bucketOf(finding)
  const head = `  ${where}  ${painted(bucket, paint)(word(`severity.${bucket}`))}  ${paint.faint(finding.rule)}`
  const text = visible(say(finding, language))
  const notes = [showLinked(finding.at, word), authority(finding, word)].filter(
    (note) => note !== undefined,
  )
  return [
    head,
    ...quoteLines(place, context),
    ...wrap(text, width - 4).map((line) => `    ${line}`),
    ...notes.map((note) => `    ${paint.faint(note)}`),
    ...(effects.length === 0
      ? []
      : [
          `    ${paint.faint(`↳ ${word('effects', { n: effects.length })}`)}`,
          ...effects.flatMap((effect) =>
            wrap(
              `${effect.at[0] === undefined ? '' : `${showShortPlace(effect.at[0], word)} `}${effect.rule} ${visible(say(effect, language))}`,
              width - 6,
            ).map((line) => `      ${paint.faint(line)}`),
          ),
        ]),
  ]
}

/** Findings one by one, grouped by section: place, excerpt with carets below it, message. No verdict line. */
export const findingsToText = (
  findings: readonly Finding[],
  options: FindingsTextOptions,
): string => {
  const context = contextOf(options)
  const { roots, effects } = groupEffects(findings)
  const listed =
    options.hints === false ? roots.filter((finding) => bucketOf(finding) !== 'info') : roots
  return bySection(listed, context.word)
    .map((section) =>
      [
        context.paint.strong(visible(section.title)),
        ...section.findings.flatMap((finding) =>
          showFinding(finding, effects.get(finding.fingerprint) ?? [], context),
        ),
      ].join('\n'),
    )
    .join('\n\n')
}

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

/** An answer for the terminal: the verdict with its counts, then the findings; ends with a line end. */
export const answerToText = (
  answer: Pick<Answer, 'verdict' | 'findings'> & Partial<Pick<Answer, 'rules'>>,
  options: FindingsTextOptions,
): string => {
  const { word, paint, width } = contextOf(options)
  const colour =
    answer.verdict === 'ready' ? paint.good : answer.verdict === 'notReady' ? paint.bad : paint.warn
  const verdict = colour(
    paint.strong(showVerdict(answer.verdict, options.language, options.subject)),
  )
  const crashed = (answer.rules ?? []).filter((rule) => rule.status === 'crashed')
  const list = findingsToText(answer.findings, options)
  return [
    `${verdict}   ${showCounts(countFindings(answer.findings), word)}`,
    ...(crashed.length === 0
      ? []
      : [
          '',
          word('verdict.cannotTell.why'),
          ...crashed.flatMap((rule) =>
            wrap(`${rule.rule} ${visible(rule.why ?? '')}`, width - 2).map((line) => `  ${line}`),
          ),
        ]),
    ...(list === '' ? [] : ['', list]),
    '',
  ].join('\n')
}
