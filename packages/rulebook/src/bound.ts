import {
  type Bound as BoundOrValue,
  compare,
  type ExactString,
  exactOf,
  multiply,
  one,
  printExact,
  type Relation,
} from '@fazhi/model'
import { type Context, report } from './context.js'
import { type Numeral, numeralOf, type Parameters } from './number.js'
import { notABound } from './range-text.js'
import { isValueName, readBoundValue } from './value-bound.js'
import { isShare, type Used } from './value-type.js'

/** A relation and a numeral. */
export const boundPattern = /^(≥|>=|≤|<=|>|<|=|==)\s*(\S+)$/

/** Relations as people write them. */
export const relations: Readonly<Record<string, Relation>> = {
  '≥': '>=',
  '>=': '>=',
  '≤': '<=',
  '<=': '<=',
  '>': '>',
  '<': '<',
  '=': '=',
  '==': '=',
}

/** A relation and a bound: "≥ 1", "< 90%". */
export interface Bound {
  readonly rel: Relation
  readonly bound: BoundOrValue
  /** The value that the bound is, where it is no number. */
  readonly other?: Used
}

/** A fraction up to 1 is most likely meant as a hundred times as many per cent. */
const percentText = (numeral: Numeral): string => {
  const value = exactOf(numeral.exact)
  const hundredth = compare(value, one) <= 0
  return `${hundredth ? printExact(multiply(value, { n: 100n, d: 1n })) : numeral.exact}%`
}

/** Fits a numeral to its value: a rate takes percentages and nothing else, everything else takes none. */
export const fitNumeral = (
  context: Context,
  numeral: Numeral,
  used: Used,
  written: string,
  pointer: string,
): ExactString | undefined => {
  if (isShare(used.type) === numeral.percent) return numeral.exact
  const params = { name: used.id, value: written }
  if (numeral.percent) {
    const expected = written.replace('%', '')
    const draft = { code: 'RBK-022.noPercent', params: { ...params, expected }, expected } as const
    return report(context, pointer, draft)
  }
  const expected = written.replace(/(?<!\S)\S+$/, percentText(numeral))
  const draft = { code: 'RBK-022.percent', params: { ...params, expected }, expected } as const
  return report(context, pointer, draft)
}

/** Reads "≥ 95%" against a value. A bare number is refused: it would not say whether the bound itself is in. */
export const readBound = (
  context: Context,
  text: unknown,
  pointer: string,
  used: Used,
  parameters: Parameters,
): Bound | undefined => {
  const value = typeof text === 'number' ? String(text) : text
  if (typeof value !== 'string') {
    const params = { value: JSON.stringify(text) ?? '' }
    return report(context, pointer, { code: 'RBK-022.form', params })
  }
  const match = boundPattern.exec(value.trim())
  if (match === null) {
    const bare = numeralOf(value, parameters)
    if (bare === undefined) return report(context, pointer, notABound(value))
    const choices = [`= ${value}`, `≥ ${value}`]
    return report(context, pointer, {
      code: 'RBK-022.bare',
      params: { value, choices },
      expected: choices.join(' | '),
    })
  }
  const numeral = numeralOf(match[2], parameters)
  const rel = relations[match[1] ?? ''] ?? '>='
  if (numeral === undefined && isValueName(context, match[2] ?? '')) {
    const read = readBoundValue(context, match[2] ?? '', pointer, used)
    return read && { rel, bound: read.bound, other: read.used }
  }
  if (numeral === undefined) return report(context, pointer, notABound(value))
  const bound = fitNumeral(context, numeral, used, value, pointer)
  return bound && { rel, bound }
}
