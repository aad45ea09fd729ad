import { nearest } from '@fazhi/findings'

/** The known name most like a mistaken one. */
export type Suggest = (name: string, known: readonly string[]) => string | undefined

/** Suggestions given for one overlay: far above what a person reads, low enough that a hostile file stays cheap. */
const mostSuggestions = 100

/** Makes a suggester for one run. */
export const suggester = (): Suggest => {
  let left = mostSuggestions
  return (name, known) => (left-- > 0 ? nearest(name, known) : undefined)
}
