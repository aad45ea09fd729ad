import type { FactDefinition, FactValue } from '@fazhi/model'
import { InternalError } from '@fazhi/model'
import { add, multiply, parseExact, type Rational, rational, zero } from '../exact/index.js'
import { own } from './own.js'

const yuan = { 元: 1n, 万元: 10_000n, 亿元: 100_000_000n } as const

const isUnit = (text: string | undefined): text is keyof typeof yuan =>
  text !== undefined && Object.hasOwn(yuan, text)

const decimal = (text: string): Rational => {
  const value = parseExact(text)
  if (value === undefined) throw new InternalError(`not a decimal: ${text}`)
  return value
}

const integer = (value: unknown): Rational => rational(BigInt(value as number))

/** The counts of a series, or the one count. */
export const countsOf = (value: FactValue): readonly Rational[] =>
  (Array.isArray(value) ? value : [value]).map(integer)

/** The number of a fact whose shape is right; an amount in the dictionary's unit, or in 元 where it names none. */
export const numberOfFact = (definition: FactDefinition, value: FactValue): Rational => {
  if (definition.type === 'count') return countsOf(value).reduce(add, zero)
  const parts = value as Readonly<Record<string, string>>
  switch (definition.type) {
    case 'amount': {
      const from = isUnit(parts['unit']) ? yuan[parts['unit']] : 1n
      const to = isUnit(definition.measure) ? yuan[definition.measure] : 1n
      return multiply(decimal(parts['amount'] ?? ''), rational(from, to))
    }
    case 'score':
      return decimal(parts['score'] ?? '')
    case 'judgement':
      return decimal(parts['mark'] ?? '')
    case 'coverage':
      return integer(parts['covered'])
    default:
      throw new InternalError(`a fact of type ${definition.type} has no number`)
  }
}

/** Ballots for an option; an option that is not there has none. */
export const ballotsOf = (value: FactValue, option: string): Rational =>
  integer(own(value as Readonly<Record<string, number>>, option) ?? 0)

/** The full mark of a score or the population of a coverage. */
export const wholeOfFact = (definition: FactDefinition, value: FactValue): Rational => {
  const { of } = value as { readonly of?: unknown }
  return definition.type === 'score' ? decimal(String(of)) : integer(of)
}
