import { compare } from '../../exact/index.js'
import type { Id } from '../../graph/index.js'
import type { Range } from '../../interval/index.js'
import { type Exact, exact, type Form, firstProven, near, nearAt, timesWhole } from '../form.js'
import { bigger, lcm } from '../whole.js'
import { chosen } from './choice.js'
import { isAtLeast } from './compare.js'
import type { Context } from './context.js'

type Side = 'min' | 'max'

/** Whether a can be left out of the smallest (largest): b is never above (below) it. */
const yields = (side: Side, a: Range | undefined, b: Range | undefined): boolean => {
  if (a?.kind !== 'number' || b?.kind !== 'number') return false
  return side === 'min'
    ? a.lo !== undefined && b.hi !== undefined && compare(b.hi, a.lo) <= 0
    : a.hi !== undefined && b.lo !== undefined && compare(b.lo, a.hi) >= 0
}

/** The operands that can still be the smallest (largest); of two that are always equal the first. */
const contenders = ({ ranges }: Context, side: Side, of: readonly Id[]): readonly Id[] => {
  const left: Id[] = [...of]
  for (const id of of) {
    const rivals = left.filter((one) => one !== id)
    if (rivals.some((one) => yields(side, ranges[id], ranges[one])))
      left.splice(left.indexOf(id), 1)
  }
  return left
}

const sameDivisor = ({ asm }: Context, side: Side, a: Exact, b: Exact): Exact => {
  const scale = lcm(a.scale, b.scale)
  const d = a.d ?? b.d
  const top = (form: Exact) => {
    const n = timesWhole(asm, form.n, scale / form.scale)
    return form.d === undefined && d !== undefined ? asm.mul(n, d) : n
  }
  return exact(asm[side](top(a), top(b)), scale, d)
}

const crossed = (context: Context, side: Side, a: Exact, b: Exact): Form => {
  const [small, large] = side === 'min' ? [a, b] : [b, a]
  return chosen(context, isAtLeast(context, b, a), small, large)
}

const enclosed = ({ asm, guard }: Context, side: Side, a: Form, b: Form): Form => {
  const scale = [a, b].reduce(
    (known, form) => (form.kind === 'near' ? lcm(known, form.scale) : known),
    guard,
  )
  const [x, y] = [nearAt(asm, a, scale), nearAt(asm, b, scale)]
  // The smaller (larger) of two truths lies above the smaller (larger) of what is held by no more than the wider enclosure.
  return near(asm[side](x.v, y.v), bigger(x.width, y.width), scale)
}

const two = (context: Context, side: Side, a: Form, b: Form): Form => {
  if (a.kind === 'near' || b.kind === 'near') return enclosed(context, side, a, b)
  const isOne = a.d === undefined || b.d === undefined || a.d === b.d
  return firstProven(
    () => (isOne ? sameDivisor(context, side, a, b) : crossed(context, side, a, b)),
    () => enclosed(context, side, a, b),
  )
}

/** The smallest or largest of several nodes. */
export const extremeOf = (context: Context, side: Side, of: readonly Id[]): Form => {
  const [first, ...rest] = contenders(context, side, of).map(context.number)
  if (first === undefined) throw new RangeError('least or greatest of nothing')
  return rest.reduce((known, form) => two(context, side, known, form), first)
}
