import { compare, divide, type ExactString, parseExact, printExact, zero } from '@fazhi/model'
import { type Context, type Cursor, type Parameter, report } from './context.js'
import { admitDenominators } from './denominators.js'
import { figureInWords } from './figure-in-words.js'

/** Named parameters of the node being read, as overridden by the table. */
export type Parameters = ReadonlyMap<string, Parameter>

/** A numeral as written: its exact text, and whether it was a percentage. */
export interface Numeral {
  readonly exact: ExactString
  readonly percent: boolean
}

const hundred = { n: 100n, d: 1n }

/** Reads "3", "0.30", "1/3" or "95%". */
export const parseNumeral = (text: string): Numeral | undefined => {
  if (text.endsWith('%')) {
    const value = parseExact(text.slice(0, -1).trimEnd())
    return value && { exact: printExact(divide(value, hundred)), percent: true }
  }
  const value = parseExact(text)
  if (value === undefined) return undefined
  return { exact: text.includes('/') ? printExact(value) : (text as ExactString), percent: false }
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : undefined

/** A numeral as text, or the value of the parameter it names. */
export const numeralOf = (value: unknown, parameters: Parameters): Numeral | undefined => {
  const text = textOf(value)
  if (text === undefined) return undefined
  const named = parameters.get(text)
  return parseNumeral(named === undefined ? text : (textOf(named.value) ?? ''))
}

/** Keys whose figure is divided by. */
const divisors: ReadonlySet<string> = new Set(['outOf', 'per', 'step'])

const keyOf = (pointer: string): string => pointer.slice(pointer.lastIndexOf('/') + 1)

/** A number of points: not a percentage. `signed` lets it be negative. */
export const readPoints = (
  context: Context,
  cursor: Cursor,
  parameters: Parameters,
  signed = false,
): ExactString | undefined => {
  if (cursor.value === undefined) return undefined
  const key = keyOf(cursor.pointer)
  const numeral = numeralOf(cursor.value, parameters)
  if (numeral === undefined || numeral.percent) {
    const expected = figureInWords(String(cursor.value))
    return report(context, cursor.pointer, {
      code: 'RBK-010.number',
      params: { key },
      ...(expected === undefined ? {} : { expected }),
    })
  }
  const value = parseExact(numeral.exact) ?? zero
  if (!signed && compare(value, zero) < 0) {
    const params = { key, value: String(cursor.value) }
    return report(context, cursor.pointer, { code: 'RBK-014', params })
  }
  if (!admitDenominators(context, value, divisors.has(key), cursor.pointer)) return undefined
  return numeral.exact
}
