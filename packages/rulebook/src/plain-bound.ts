import { parseExact, type Relation } from '@fazhi/model'
import { boundPattern, relations } from './bound.js'
import { type Context, type Cursor, report } from './context.js'
import { type Numeral, parseNumeral } from './number.js'
import { notABound } from './range-text.js'

/** A relation and a numeral that belong to no value: of points, of a place. */
export interface PlainBound {
  readonly rel: Relation
  readonly numeral: Numeral
}

/**
 * Reads "≥ 36" or "≥ 80%". A bare number is refused: it would not say whether the bound itself is in.
 * @param usual The relations that are most likely meant.
 */
export const readPlainBound = (
  context: Context,
  { value, pointer }: Cursor,
  usual: readonly [string, string],
): PlainBound | undefined => {
  const text = String(value).trim()
  const match = boundPattern.exec(text)
  const numeral = match === null ? undefined : parseNumeral(match[2] ?? '')
  if (match !== null && numeral !== undefined) {
    return { rel: relations[match[1] ?? ''] ?? '>=', numeral }
  }
  if (parseExact(text) === undefined) {
    return report(context, pointer, notABound(text))
  }
  const choices = usual.map((rel) => `${rel} ${text}`)
  const params = { value: text, choices }
  return report(context, pointer, { code: 'RBK-022.bare', params, expected: choices.join(' | ') })
}
