import { editDistance } from '@fazhi/findings'
import type { Fix } from '@fazhi/model'
import type { RulebookFinding } from '../codes.js'
import { type Editor, spanOfPlace } from './editor.js'
import { replaceWord } from './quoted.js'

/** A slip of the pen: more letters wrong may be another name. */
const mostWrong = 2

/** Names of letters and digits; of two or three characters of Chinese one more is another word (合格, 不合格). */
const isName = (text: string): boolean => /^[\w.:-]{4,}$/.test(text)

const listOf = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) ? value.map(String) : undefined

/** The names that could have been meant: those the finding lists, else facts and values where it is about one. */
const candidates = (
  { code, params }: RulebookFinding,
  measured: readonly string[],
): readonly string[] | undefined => {
  const told: Readonly<Record<string, unknown>> = params
  const listed = [told['known'], told['choices'], told['levels']].flatMap(
    (one) => listOf(one) ?? [],
  )
  if (listed.length > 0) return listed
  return code === 'RBK-020.near' || code === 'RBK-080.near' ? measured : undefined
}

/** A name that is nearly right becomes the one name it can be; where two are equally near, or more than a slip is wrong, a person must say. */
export const nearName = (
  finding: RulebookFinding,
  editor: Editor,
  measured: readonly string[],
): Fix | undefined => {
  const [place] = finding.at
  const { expected } = finding
  if (expected === undefined || place?.kind !== 'data') return undefined
  const at = spanOfPlace(place)
  if (at === undefined) return undefined
  const written = editor.written(at)
  const word = written.replace(/^(["'])(.*)\1$/, '$2')
  const wrong = editDistance(word, expected, mostWrong)
  const known = candidates(finding, measured)
  if (wrong > mostWrong || known === undefined || !isName(word) || !isName(expected)) {
    return undefined
  }
  const equallyNear = known.filter((name) => editDistance(word, name, mostWrong) <= wrong)
  return new Set(equallyNear).size === 1 && equallyNear[0] === expected
    ? replaceWord(at, written, word, expected)
    : undefined
}
