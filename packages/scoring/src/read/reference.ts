import { InternalError } from '@fazhi/model'
import {
  add,
  compare,
  divide,
  equal,
  greatest,
  isZero,
  least,
  multiply,
  type Rational,
  rational,
  snap,
  zero,
} from '../exact/index.js'
import type { Algebra, ItemValue, ListOp } from '../graph/index.js'
import { keptValues } from './kept.js'
import { known, missingOf, numberIn, type Reading } from './reading.js'

const numbers = (args: readonly Reading[]): readonly Rational[] => args.map(numberIn)

const strict = (
  args: readonly Reading[],
  compute: (values: readonly Rational[]) => Rational | boolean,
): Reading => {
  const missing = missingOf(args)
  if (args.some(({ value }) => value === undefined)) return { missing }
  const value = compute(numbers(args))
  return missing.length === 0 ? known(value) : { value, missing }
}

/** R13: one decisive operand settles `all` and `any`, whatever is missing elsewhere. */
const logical = (args: readonly Reading[], decisive: boolean): Reading => {
  if (args.some(({ value, missing }) => value === decisive && missing.length === 0))
    return known(decisive)
  const missing = missingOf(args)
  if (args.some(({ value }) => value === decisive)) return { value: decisive, missing }
  if (args.some(({ value }) => value === undefined)) return { missing }
  return { value: !decisive, missing }
}

const fold = (
  values: readonly Rational[],
  pick: (a: Rational, b: Rational) => Rational,
): Rational => {
  const [first, ...rest] = values
  if (first === undefined) throw new InternalError('least or greatest of nothing')
  return rest.reduce(pick, first)
}

const compares = (rel: '>=' | '>' | '=', a: Rational, b: Rational): boolean => {
  if (rel === '=') return equal(a, b)
  return rel === '>' ? compare(a, b) > 0 : compare(a, b) >= 0
}

const list = (op: ListOp, values: readonly ItemValue<Reading>[]): Reading => {
  const kept = keptValues(op, values)
  return known(
    op.fn === 'count'
      ? rational(BigInt(kept.length))
      : kept.map(({ each }) => each).reduce(add, zero),
  )
}

const pair = (values: readonly Rational[]): readonly [Rational, Rational] => {
  const [a, b] = values
  if (a === undefined || b === undefined) throw new InternalError('an operand is absent')
  return [a, b]
}

/** The reference reader: exact rationals, three-valued conditions, missing facts remembered. It reads one unit and is told of the others. */
export const referenceAlgebra = (
  facts: Pick<Algebra<Reading>, 'input' | 'items' | 'cohort'>,
): Algebra<Reading> => ({
  ...facts,
  list,
  settle: (reading, worst) =>
    reading.value === undefined && worst.value !== undefined
      ? { value: worst.value, missing: missingOf([reading, worst]) }
      : reading,
  apply: (op, args) => {
    switch (op.k) {
      case 'const':
        return known(op.q)
      case 'sum':
        return strict(args, (values) => values.reduce(add, zero))
      case 'min':
        return strict(args, (values) => fold(values, least))
      case 'max':
        return strict(args, (values) => fold(values, greatest))
      case 'all':
        return logical(args, false)
      case 'any':
        return logical(args, true)
      case 'not': {
        const [a] = args
        return a?.value === undefined ? { missing: missingOf(args) } : { ...a, value: !a.value }
      }
      case 'mul':
        return strict(args, (values) => multiply(...pair(values)))
      case 'snap':
        return strict(args, ([a = zero]) => snap(a, op.unit, op.mode))
      case 'test':
        return strict(args, (values) => compares(op.rel, ...pair(values)))
      case 'div':
        return strict(args, (values) => {
          const [a, b] = pair(values)
          return isZero(b) ? (values[2] ?? zero) : divide(a, b)
        })
      case 'if': {
        const [c, then, otherwise] = args
        if (c === undefined || then === undefined || otherwise === undefined)
          throw new InternalError('an operand is absent')
        if (c.value === undefined) return { missing: missingOf([c]) }
        const taken = c.value === true ? then : otherwise
        return c.missing.length === 0 ? taken : { ...taken, missing: missingOf([c, taken]) }
      }
    }
  },
})
