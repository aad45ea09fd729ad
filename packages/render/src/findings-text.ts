import type { Finding, Language, Place } from '@fazhi/model'
import { type Bucket, bucketOf, groupEffects } from './counts.js'
import { carets, excerpt } from './excerpt.js'
import type { Cite } from './explained.js'
import type { Names } from './names.js'
import { type Paint, plain } from './paint.js'
import { showLinked, showPlace, showShortPlace } from './place.js'
import type { Say } from './say.js'
import { bySection } from './sections.js'
import type { VerdictSubject } from './verdict.js'
import { visible } from './width.js'
import { type Word, wordsOf } from './words/words.js'
import { wrap } from './wrap.js'

/** How findings are shown as text. */
export interface FindingsTextOptions {
  readonly language: Language
  readonly say: Say
  /** The decoded text a place's offsets point into, by file; nothing where there is none. */
  readonly textOf?: (file: string | undefined) => string | undefined
  /** Columns of the terminal; 100 by default, held between 40 and 160. */
  readonly columns?: number
  readonly paint?: Paint
  readonly subject?: VerdictSubject
  /** Whether hints are listed; they are counted either way. */
  readonly hints?: boolean
  /** Writes what a finding rests on; without it only "our judgement" and "house style" are said. */
  readonly cite?: Cite
  readonly names?: Names
  /** What stands above already: a section of that title is not headed again. */
  readonly heading?: string
  /**
   * What a place is called, where its offsets are those of a text made from the file: a paragraph of a Word document instead of a line
   * the reader never sees.
   */
  readonly placeAs?: (place: Place) => Place
}

interface Context extends FindingsTextOptions {
  readonly word: Word
  readonly paint: Paint
  readonly width: number
  readonly placeAs: (place: Place) => Place
  /** Findings that cite: the first of each rule and basis, since a report may break one rule sixty times. */
  readonly citing: ReadonlySet<Finding>
}

/** The first finding of each rule and basis. */
const firstOfEach = (findings: readonly Finding[]): ReadonlySet<Finding> => {
  const first = new Map<string, Finding>()
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.basis?.norm ?? ''} ${finding.basis?.article ?? ''}`
    if (!first.has(key)) first.set(key, finding)
  }
  return new Set(first.values())
}

const same = (place: Place): Place => place

/** Columns that are written to. */
export const widthOf = (columns: number | undefined): number =>
  Math.max(40, Math.min(columns ?? 100, 160))

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

/**
 * What a finding rests on: the article where it can be cited, else that it is no requirement. That data must be whole and
 * consistent needs no such note.
 */
export const restsOn = (
  { basis, at }: Finding,
  word: Word,
  cite: Cite | undefined,
): string | undefined => {
  if (basis === undefined) return undefined
  const cited = cite?.(basis)
  if (cited !== undefined) return `${word('basis')}${word('colon')}${cited}`
  const kind = at[0]?.kind
  if (kind !== 'text' && kind !== 'word') return undefined
  return basis.authority === 'ourJudgement' || basis.authority === 'houseStyle'
    ? word(`authority.${basis.authority}`)
    : undefined
}

/** As `restsOn`; what is cited is said once for each rule and basis. */
const restsOnOnce = (finding: Finding, { word, cite, citing }: Context): string | undefined =>
  finding.basis !== undefined && cite?.(finding.basis) !== undefined && !citing.has(finding)
    ? undefined
    : restsOn(finding, word, cite)

/** What would be right, where the message does not say it anyway. */
export const expectedNote = (finding: Finding, text: string, word: Word): string | undefined =>
  finding.expected === undefined || text.includes(finding.expected)
    ? undefined
    : `${word('expected')}${word('colon')}${visible(finding.expected)}`

/** Who answers for a finding, and why: "确认（甲一，2022-01-05）：已与法院核对". */
export const showAcknowledged = (finding: Finding, word: Word): string | undefined =>
  finding.acknowledged === undefined
    ? undefined
    : visible(
        word('acknowledged.by', {
          ...finding.acknowledged,
          as: word(`acknowledged.${finding.acknowledged.as}`),
        }),
      )

/** Who answers for a finding, in words of a language; nothing where nobody does. */
export const acknowledgedToText = (finding: Finding, language: Language): string | undefined =>
  showAcknowledged(finding, wordsOf(language))

const showFinding = (
  finding: Finding,
  effects: readonly Finding[],
  context: Context,
): readonly string[] => {
  const { word, paint, language, say, width, placeAs } = context
  const place = finding.at[0]
  const where = place === undefined ? '' : visible(showPlace(placeAs(place), word))
  const bucket = bucketOf(finding)
  const text = say(finding, language)
  const notes = [
    expectedNote(finding, text, word),
    showLinked(finding.at.map(placeAs), word),
    restsOnOnce(finding, context),
  ].filter((note) => note !== undefined)
  const answeredFor = showAcknowledged(finding, word)
  return [
    `  ${where}  ${painted(bucket, paint)(word(`severity.${bucket}`))}  ${paint.faint(finding.rule)}`,
    ...quoteLines(place, context),
    ...wrap(visible(text), width - 4).map((line) => `    ${line}`),
    ...notes.flatMap((note) =>
      wrap(visible(note), width - 4).map((line) => `    ${paint.faint(line)}`),
    ),
    ...(answeredFor === undefined
      ? []
      : wrap(answeredFor, width - 4).map((line) => `    ${paint.good(line)}`)),
    ...(effects.length === 0
      ? []
      : [
          `    ${paint.faint(`↳ ${word('effects', { n: effects.length })}`)}`,
          ...effects.flatMap((effect) =>
            wrap(
              `${effect.at[0] === undefined ? '' : `${visible(showShortPlace(placeAs(effect.at[0]), word))} `}${effect.rule} ${visible(say(effect, language))}`,
              width - 6,
            ).map((line) => `      ${paint.faint(line)}`),
          ),
        ]),
  ]
}

/**
 * Findings one by one, grouped by section: place, excerpt with carets below it, message. What somebody answers for stands at
 * the end, apart. No verdict line.
 */
export const findingsToText = (
  findings: readonly Finding[],
  options: FindingsTextOptions,
): string => {
  const { roots, effects } = groupEffects(findings)
  const open = roots.filter(
    (finding) =>
      finding.acknowledged === undefined &&
      (options.hints !== false || bucketOf(finding) !== 'info'),
  )
  const answeredFor = roots.filter((finding) => finding.acknowledged !== undefined)
  const word = wordsOf(options.language)
  const paint = options.paint ?? plain
  const sections = bySection(open, word, options.placeAs)
  const context: Context = {
    ...options,
    word,
    paint,
    width: widthOf(options.columns),
    placeAs: options.placeAs ?? same,
    citing: firstOfEach([...sections.flatMap((section) => section.findings), ...answeredFor]),
  }
  const show = (finding: Finding): readonly string[] =>
    showFinding(finding, effects.get(finding.fingerprint) ?? [], context)
  return [
    ...sections.map((section) =>
      [
        ...(section.title === options.heading ? [] : [paint.strong(visible(section.title))]),
        ...section.findings.flatMap(show),
      ].join('\n'),
    ),
    ...(answeredFor.length === 0
      ? []
      : [[paint.strong(word('acknowledged.title')), ...answeredFor.flatMap(show)].join('\n')]),
  ].join('\n\n')
}
