import type { FactDefinition, FactValue } from '@fazhi/model'
import {
  add,
  greatest,
  negate,
  parseExact,
  type Rational,
  rational,
  subtract,
  zero,
} from '../exact/index.js'
import { countsOf, numberOfFact } from '../facts/index.js'

const sizeOf = (q: Rational): Rational => greatest(q, negate(q))

const between = (a: Rational, b: Rational): Rational => sizeOf(subtract(a, b))

const marksOf = (value: FactValue): readonly Rational[] =>
  (Array.isArray(value) ? (value as readonly unknown[]) : [value]).map(
    (one) => parseExact(String((one as { readonly mark?: unknown }).mark)) ?? zero,
  )

const lengthOf = (value: FactValue): number => (Array.isArray(value) ? value.length : 0)

const apart = (a: readonly Rational[], b: readonly Rational[]): Rational =>
  a.map((one, index) => between(one, b[index] ?? zero)).reduce(add, zero)

/**
 * How many steps a fact is from one value to another: things counted (in a series in every part), events, levels of its order, points
 * of a score or a mark; one for yes and no.
 */
export const stepsOf = (definition: FactDefinition, from: FactValue, to: FactValue): Rational => {
  switch (definition.type) {
    case 'count':
      return apart(countsOf(from), countsOf(to))
    case 'level': {
      const at = (value: FactValue): number => definition.levels?.indexOf(String(value)) ?? 0
      return rational(BigInt(Math.abs(at(to) - at(from))))
    }
    case 'score':
    case 'amount':
      return between(numberOfFact(definition, from), numberOfFact(definition, to))
    case 'events':
      return rational(BigInt(Math.abs(lengthOf(to) - lengthOf(from))))
    case 'judgement':
      return apart(marksOf(from), marksOf(to))
    default:
      return rational(1n)
  }
}

/** Whether a value keeps to the declared maximum of its fact. */
export const isWithinMaximum = ({ type, maximum }: FactDefinition, value: FactValue): boolean => {
  if (maximum !== undefined && type === 'events') return lengthOf(value) <= maximum
  if (maximum === undefined || type !== 'count') return true
  const total = countsOf(value).reduce(add, zero)
  return subtract(total, rational(BigInt(maximum))).n <= 0n
}
