import type { Fix } from '@fazhi/model'
import type { Span } from '../yaml/to-data.js'

/** Puts another word where a word stands, in the quotation marks it has; nothing where something else stands there. */
export const replaceWord = (
  at: Span,
  written: string,
  word: string,
  instead: string,
): Fix | undefined => {
  const quote = ['', '"', "'"].find((mark) => written === `${mark}${word}${mark}`)
  if (quote === undefined || instead.includes('\\') || instead.includes(quote || '\n')) {
    return undefined
  }
  // YAML reads a bare ">" as the beginning of a long text.
  const mark = quote === '' && instead.startsWith('>') ? '"' : quote
  return { ...at, text: `${mark}${instead}${mark}` }
}
