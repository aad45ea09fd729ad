import type { Answer, Finding, Place } from '@fazhi/model'
import type { Cite } from '../explained.js'
import type { AnswerAbout } from '../findings-json.js'
import type { Names } from '../names.js'
import { showPlace } from '../place.js'
import { showPlaces } from '../place-list.js'
import type { VerdictSubject } from '../verdict.js'
import { visible } from '../width.js'
import type { Word } from '../words/words.js'
import type { PageContext } from './context.js'
import { type Html, html, raw } from './escape.js'

/** The answer about one file, with what is needed to show it. */
export interface PageAnswer {
  /** The file, or whatever it is called. */
  readonly title: string
  readonly answer: Answer
  /** Roots that keep the answer from being ready, as `blockingRoots` of `@fazhi/sdk` gives them; without it the page has no list of them. */
  readonly blocking?: ReadonlySet<Finding>
  readonly about?: AnswerAbout
  readonly names?: Names
  readonly cite?: Cite
  /** What a place is called: a paragraph of a Word document instead of a line nobody sees. */
  readonly placeAs?: (place: Place) => Place
  readonly subject?: VerdictSubject
  /** The decoded text of a file, for the sentences findings are about. */
  readonly textOf?: (file?: string) => string | undefined
}

/** What every part of an answer on a page needs. */
export interface AnswerContext extends PageContext, PageAnswer {
  /** What ids on the page begin with: one page may hold many answers. */
  readonly id: string
  /** Ids of the findings that stand by themselves on the page; effects stand with their cause. */
  readonly ids: ReadonlyMap<Finding, string>
  /** How deep the heading of the answer's parts is. */
  readonly level: 2 | 3
  readonly placeAs: (place: Place) => Place
}

/** A heading of a part of an answer, or one below it. */
export const headingHtml = (title: string, level: number, small = ''): Html => {
  const tag = `h${level}` as Html
  const more = small === '' ? html`` : html` <small>${small}</small>`
  return html`<${raw(tag)}>${title}${raw(more)}</${raw(tag)}>
`
}

/** A place of the file that was checked: lines are called lines, since nobody looks for "3:9" on paper. */
export const pagePlace = (place: Place, word: Word): string =>
  showPlace({ ...place, file: '' }, word)

/** Places in a phrase. */
export const pagePlaces = (at: readonly Place[], context: AnswerContext): string => {
  const { word, placeAs, about, title } = context
  const places = showPlaces(at, {
    word,
    placeAs,
    about: about?.file === undefined ? { ...about, file: title } : about,
    nameOf: pagePlace,
  })
  return visible(places)
}

/** Id of a finding on the page; empty for an effect, which stands with its cause. */
export const findingId = (finding: Finding, { ids }: AnswerContext): string =>
  ids.get(finding) ?? ''
