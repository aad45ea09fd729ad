import type { Language, Text } from '@fazhi/model'
import { label } from '@fazhi/model'
import type { Say } from '../say.js'
import { type Word, wordsOf } from '../words/words.js'

/** What every part of a page needs: the language, its words and the texts of records. */
export interface PageContext {
  readonly language: Language
  readonly word: Word
  readonly say: Say
  readonly label: (text: Text) => string
}

/** Makes the context of a page in a language. */
export const pageContext = (language: Language, say: Say): PageContext => ({
  language,
  word: wordsOf(language),
  say,
  label: (text) => label(text, language),
})
