import { compare, type Fix, one, parseExact } from '@fazhi/model'
import type { RulebookFinding } from '../codes.js'
import { type Editor, spanOfPlace } from './editor.js'
import { replaceWord } from './quoted.js'

/** The bound of a rate that was written as a number above 1 can only be a percentage; 0.95 and 1 could be two things. */
export const percentSign = (finding: RulebookFinding, editor: Editor): Fix | undefined => {
  const [place] = finding.at
  if (finding.code !== 'RBK-022.percent' || place?.kind !== 'data') return undefined
  const at = spanOfPlace(place)
  const { value, expected } = finding.params
  const number = parseExact(/\S+$/.exec(value)?.[0] ?? '')
  if (at === undefined || number === undefined || compare(number, one) <= 0) return undefined
  return replaceWord(at, editor.written(at), value, expected)
}
