import { compare, type Fix, one, parseExact } from '@fazhi/model'
import type { RulebookFinding } from '../codes.js'
import { type Editor, spanOfPlace } from './editor.js'
import { replaceWord } from './quoted.js'

/** What a figure that cannot be read says all the same: "80分以上" is "≥ 80", the colon of a Chinese sentence is a colon. */
const saidIn = (
  finding: RulebookFinding,
  written: string,
): readonly [string, string] | undefined => {
  switch (finding.code) {
    case 'RBK-022.words':
      return [finding.params.value, finding.params.expected]
    case 'RBK-011.colon':
      return [finding.params.key, finding.params.expected]
    case 'RBK-010.number':
      return finding.expected === undefined ? undefined : [written, finding.expected]
    case 'RBK-022.percent': {
      const { value, expected } = finding.params
      // Above 1 it can only be a percentage; 0.95 and 1 could be two things.
      const number = parseExact(/(?<!\S)\S+$/.exec(value)?.[0] ?? '')
      return number !== undefined && compare(number, one) > 0 ? [value, expected] : undefined
    }
    default:
      return undefined
  }
}

/** A figure or key that is written in another way than the language has it, where it can mean one thing only. */
export const saidFigure = (finding: RulebookFinding, editor: Editor): Fix | undefined => {
  const [place] = finding.at
  const at = place?.kind === 'data' ? spanOfPlace(place) : undefined
  if (at === undefined) return undefined
  const written = editor.written(at)
  const said = saidIn(finding, written)
  return said && replaceWord(at, written, said[0], said[1])
}
