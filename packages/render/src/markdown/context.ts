import type { Language, Place } from '@fazhi/model'
import type { Cite } from '../explained.js'
import type { AnswerAbout } from '../findings-json.js'
import type { Names } from '../names.js'
import type { Say } from '../say.js'
import type { VerdictSubject } from '../verdict.js'
import type { Word } from '../words/words.js'

/** How an answer is written as Markdown. */
export interface MarkdownOptions {
  readonly language: Language
  readonly say: Say
  readonly title?: string
  readonly subject?: VerdictSubject
  readonly cite?: Cite
  readonly names?: Names
  /** What a place is called, as on the terminal. */
  readonly placeAs?: (place: Place) => Place
  /** What the answer went by; said in the last line. */
  readonly about?: AnswerAbout
}

/** The options with the words of the language. */
export interface MarkdownContext extends MarkdownOptions {
  readonly word: Word
}
