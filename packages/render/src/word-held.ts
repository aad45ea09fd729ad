import type { Language } from '@fazhi/model'
import type { AnswerAbout } from './findings-json.js'
import { wordsOf } from './words/words.js'

const kinds = ['inserted', 'notes', 'headers', 'deleted', 'hidden', 'contents', 'comments'] as const

/** What a Word document held beside its plain text and what was done with it, in a line; nothing where it held nothing. */
export const wordHeldLine = (
  { word: held }: Pick<AnswerAbout, 'word'>,
  language: Language,
): string | undefined => {
  if (held === undefined) return undefined
  const word = wordsOf(language)
  const said = kinds.flatMap((kind) =>
    held[kind] === 0 ? [] : [word(`word.${kind}`, { n: held[kind] })],
  )
  return said.length === 0 ? undefined : `${word('word.title')}${said.join(word('about.chosen'))}`
}
