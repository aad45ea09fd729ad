import { InternalError } from '@fazhi/model'
import { zero } from '../exact/index.js'
import type { CohortOp, ListOp, Op } from '../graph/index.js'
import { atLeast, larger, lesser, plus, quotient, same, snapped, times } from './arithmetic.js'
import {
  between,
  decided,
  either,
  type NumberRange,
  only,
  type Range,
  truth,
  union,
} from './range.js'

const number = (range: Range | undefined): NumberRange => {
  if (range?.kind !== 'number') throw new InternalError('not a number')
  return range
}

const pair = (args: readonly Range[]): [NumberRange, NumberRange] => [
  number(args[0]),
  number(args[1]),
]

/** R13: one operand that is bound to decide settles `all` and `any`. */
const logical = (args: readonly Range[], decisive: boolean): Range => {
  const known = args.map(decided)
  if (known.includes(decisive)) return truth(decisive, !decisive)
  return known.every((one) => one === !decisive) ? truth(!decisive, decisive) : either
}

/** What an operation can come to when its operands can be these: sound, and as wide as forgetting how operands hang together makes it. */
export const applyRange = (
  op: Exclude<Op, ListOp | CohortOp | { k: 'input' | 'item' }>,
  args: readonly Range[],
): Range => {
  switch (op.k) {
    case 'const':
      return only(op.q)
    case 'sum':
      return args.map(number).reduce(plus, only(zero))
    case 'min':
      return args.map(number).reduce(lesser)
    case 'max':
      return args.map(number).reduce(larger)
    case 'all':
      return logical(args, false)
    case 'any':
      return logical(args, true)
    case 'not': {
      const [a] = args
      return a?.kind === 'truth' ? truth(a.canFail, a.canHold) : either
    }
    case 'mul':
      return times(...pair(args))
    case 'div':
      return quotient(...pair(args), number(args[2]))
    case 'snap':
      return snapped(number(args[0]), op.unit, op.mode)
    case 'test': {
      const [a, b] = pair(args)
      return truth(...(op.rel === '=' ? same(a, b) : atLeast(a, b, op.rel === '>')))
    }
    case 'if': {
      const [c, then, otherwise] = args
      if (c === undefined || then === undefined || otherwise === undefined)
        throw new InternalError('an operand is absent')
      const taken = decided(c)
      if (taken === undefined) return union(then, otherwise)
      return taken ? then : otherwise
    }
  }
}

/** What a list can come to when nothing is known of its items but what each can be. */
export const anyList = (op: ListOp, each: NumberRange): NumberRange => {
  if (op.fn === 'count') return between(zero, undefined, { n: 1n, d: 1n })
  return between(
    each.lo !== undefined && each.lo.n >= 0n ? zero : undefined,
    each.hi !== undefined && each.hi.n <= 0n ? zero : undefined,
    // What counts in part is no multiple of the grain any more.
    op.keep?.lower === undefined ? each.grain : undefined,
  )
}
