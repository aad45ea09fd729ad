import type { Answer, Finding, Language, Place } from '@fazhi/model'
import { bucketOf } from './counts.js'
import type { Cite } from './explained.js'
import { expectedNote, restsOn } from './findings-text.js'
import { showLinked, showPart, showPlace } from './place.js'
import type { Say } from './say.js'
import { wordsOf } from './words/words.js'

/** A finding as a remark at a range of the text, for the margin of a document. */
export interface Remark {
  /** Offsets in the text that was checked, UTF-16 units; both 0 where the finding is about the whole. */
  readonly start: number
  readonly end: number
  readonly lines: readonly string[]
}

/** How remarks are written. */
export interface RemarkOptions {
  readonly language: Language
  readonly say: Say
  readonly cite?: Cite
  /** What a linked place is called. */
  readonly placeAs?: (place: Place) => Place
}

/**
 * The roots of an answer nobody answers for yet, as remarks in the order of the text: how much it weighs and which rule, what is wrong,
 * what would be right, where else, and what it rests on. Effects go with their cause and are left out.
 */
export const answerToRemarks = (
  { findings }: Pick<Answer, 'findings'>,
  { language, say, cite, placeAs = (place) => place }: RemarkOptions,
): readonly Remark[] => {
  const word = wordsOf(language)
  /** A remark can be put to the text only: what stands beside it is named and quoted. */
  const besideText = ({ at: [place], quote }: Finding): string | undefined => {
    if (place === undefined) return undefined
    const shown = placeAs(place)
    return showPart(shown, word) === undefined
      ? undefined
      : `${showPlace({ ...shown, file: '' }, word)}${word('colon')}${quote ?? ''}`
  }
  const linesOf = (finding: Finding): readonly string[] => {
    const text = say(finding, language)
    return [
      `${word(`severity.${bucketOf(finding)}`)}  ${finding.rule}`,
      besideText(finding),
      text,
      expectedNote(finding, text, word),
      showLinked(finding.at.map(placeAs), word),
      restsOn(finding, word, cite),
    ].filter((line) => line !== undefined)
  }
  return findings
    .filter(({ causedBy, acknowledged }) => causedBy === undefined && acknowledged === undefined)
    .map((finding) => {
      const place = finding.at.find(({ kind }) => kind === 'text')
      const range = place?.kind === 'text' ? place : { start: 0, end: 0 }
      return { start: range.start, end: range.end, lines: linesOf(finding) }
    })
    .sort((a, b) => a.start - b.start)
}
