import { isMap } from './entry-name.js'

const text = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '')

const termText = (term: unknown): string => {
  if (!isMap(term)) return text(term)
  const { of, times, absent, oneOf } = term
  if (Array.isArray(oneOf)) return oneOf.map(text).join(' | ')
  const multiple = times === undefined ? text(of) : `${text(times)} × ${text(of)}`
  return absent === undefined ? multiple : `(${multiple} ?? ${text(absent)})`
}

const sideText = (side: unknown): string =>
  (Array.isArray(side) ? side : [side]).map(termText).join(' + ')

/** Whether a value is a relation between two sides. */
export const isRelation = (value: unknown): boolean =>
  isMap(value) && 'left' in value && 'rel' in value && 'right' in value

/** A relation of an identity on one line: "a + b <= c". */
export const relationText = (value: unknown): string =>
  isMap(value) ? `${sideText(value['left'])} ${text(value['rel'])} ${sideText(value['right'])}` : ''
