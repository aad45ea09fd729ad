import { compare, exactOf } from '@fazhi/model'
import { boundInWords } from './bound-in-words.js'
import type { FindingDraft } from './make-finding.js'
import { parseNumeral } from './number.js'

const pattern = /^([\d./]+(?:\s*%)?)\s*(?:分\s*)?[-–—~～至到]\s*([\d./]+(?:\s*%)?)\s*分?$/

/**
 * What to say of a text that is no bound. Bands printed with both ends ("80-90", "90～80分") put the line itself into two
 * bands; the lower end says the same, since the first row that fits counts.
 */
export const notABound = (text: string): FindingDraft => {
  const said = boundInWords(text)
  if (said !== undefined) {
    return { code: 'RBK-022.words', params: { value: text, expected: said }, expected: said }
  }
  const match = pattern.exec(text.trim())
  const ends = (match?.slice(1) ?? []).flatMap((end) => {
    const numeral = parseNumeral(end.replace(/\s/g, ''))
    return numeral === undefined ? [] : [{ end: end.replace(/\s/g, ''), exact: numeral.exact }]
  })
  const [first, second] = ends
  if (first === undefined || second === undefined) {
    return { code: 'RBK-022.form', params: { value: text } }
  }
  const lower = compare(exactOf(first.exact), exactOf(second.exact)) <= 0 ? first : second
  const expected = `≥ ${lower.end}`
  return { code: 'RBK-022.range', params: { value: text, expected }, expected }
}
