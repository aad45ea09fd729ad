import { type Exact, type Form, type Near, nearAt, timesWhole } from '../form.js'
import type { Step } from '../instruction.js'
import { gcd } from '../whole.js'
import type { Context } from './context.js'
import { scaledBy } from './product.js'
import { sumOf } from './sum.js'

/** Both sides of a comparison in whole numbers: a over its divisor against b over its own, multiplied crosswise. */
const crosswise = ({ asm }: Context, a: Exact, b: Exact): readonly [Step, Step] => {
  const common = gcd(a.scale, b.scale)
  const left = timesWhole(asm, a.n, b.scale / common)
  const right = timesWhole(asm, b.n, a.scale / common)
  return [
    b.d === undefined ? left : asm.mul(left, b.d),
    a.d === undefined ? right : asm.mul(right, a.d),
  ]
}

const difference = (context: Context, a: Form, b: Form): Form =>
  sumOf(context, [a, scaledBy(context, b, { n: -1n, d: 1n })])

/** An answer for the lower and the upper end of an enclosure; where they differ the unit is left open. */
const unlessOpen = ({ asm, leaveOpen }: Context, low: Step, high: Step): Step => {
  // The upper end satisfies whatever the lower one does.
  if (low !== high) leaveOpen(asm.and(high, asm.not(low)))
  return low
}

/** Whether a ≥ b. Quotients are exact crosswise, since divisors are positive. */
export const isAtLeast = (context: Context, a: Form, b: Form): Step => {
  const { asm } = context
  if (a.kind === 'exact' && b.kind === 'exact') {
    const [left, right] = crosswise(context, a, b)
    return asm.not(asm.below(left, right))
  }
  const { v, width } = asNear(context, difference(context, a, b))
  const zero = asm.constant(0n)
  const holds = (step: Step): Step => asm.not(asm.below(step, zero))
  return unlessOpen(context, holds(v), holds(asm.add(v, asm.constant(width))))
}

/** Whether a > b. */
export const isMoreThan = (context: Context, a: Form, b: Form): Step => {
  const { asm } = context
  if (a.kind === 'exact' && b.kind === 'exact') {
    const [left, right] = crosswise(context, a, b)
    return asm.below(right, left)
  }
  const { v, width } = asNear(context, difference(context, a, b))
  const holds = (step: Step): Step => asm.below(asm.constant(0n), step)
  return unlessOpen(context, holds(v), holds(asm.add(v, asm.constant(width))))
}

/** Whether a = b. An enclosure that holds 0 and more than 0 leaves it open. */
export const isSame = (context: Context, a: Form, b: Form): Step => {
  const { asm, leaveOpen } = context
  if (a.kind === 'exact' && b.kind === 'exact') return asm.same(...crosswise(context, a, b))
  const { v, width } = asNear(context, difference(context, a, b))
  const zero = asm.constant(0n)
  if (width === 0n) return asm.same(v, zero)
  const high = asm.add(v, asm.constant(width))
  leaveOpen(asm.and(asm.not(asm.below(zero, v)), asm.not(asm.below(high, zero))))
  return asm.fixed(false)
}

const asNear = ({ asm, guard }: Context, form: Form): Near => {
  if (form.kind === 'near') return form
  return nearAt(asm, form, form.d === undefined ? form.scale : guard)
}
