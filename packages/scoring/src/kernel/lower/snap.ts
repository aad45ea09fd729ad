import type { Mode, Rational } from '../../exact/index.js'
import type { Assembler } from '../assembler.js'
import { exact, type Form, timesWhole } from '../form.js'
import type { Step } from '../instruction.js'
import { gcd } from '../whole.js'
import type { Context } from './context.js'

const double = (asm: Assembler, step: Step): Step => timesWhole(asm, step, 2n)
const negative = (asm: Assembler, step: Step): Step => timesWhole(asm, step, -1n)

const ceiling = (asm: Assembler, n: Step, d: Step): Step =>
  asm.div(asm.add(n, asm.add(d, asm.constant(-1n))), d)

/** n/d to the nearest whole number, ties upward: the floor of n/d + 1/2. */
const nearest = (asm: Assembler, n: Step, d: Step): Step =>
  asm.div(asm.add(double(asm, n), d), double(asm, d))

/** As n/d where it is not negative; otherwise the mirror image of what −n/d comes to. */
const mirrored = (asm: Assembler, n: Step, away: (n: Step) => Step): Step => {
  const { lo, hi } = asm.boundsOf(n)
  if (lo >= 0n) return away(n)
  const mirror = (): Step => negative(asm, away(negative(asm, n)))
  return hi <= 0n ? mirror() : asm.pick(asm.below(n, asm.constant(0n)), mirror(), away(n))
}

/** A tie is at (2n + d) = k·2d exactly; an odd k then gives way to the even number below it. */
const halfEven = (asm: Assembler, n: Step, d: Step): Step => {
  const up = nearest(asm, n, d)
  const isTie = asm.same(asm.mul(up, double(asm, d)), asm.add(double(asm, n), d))
  const half = asm.div(up, asm.constant(2n))
  const isOdd = asm.not(asm.same(double(asm, half), up))
  return asm.pick(asm.and(isTie, isOdd), asm.add(up, asm.constant(-1n)), up)
}

/** The whole number that n/d is moved to, for d at least 1. */
const toWhole = (asm: Assembler, n: Step, d: Step, mode: Mode): Step => {
  switch (mode) {
    case 'floor':
      return asm.div(n, d)
    case 'ceil':
      return ceiling(asm, n, d)
    case 'half-up':
      return mirrored(asm, n, (size) => nearest(asm, size, d))
    case 'half-even':
      return halfEven(asm, n, d)
    case 'up':
      return mirrored(asm, n, (size) => ceiling(asm, size, d))
    case 'down':
      return mirrored(asm, n, (size) => asm.div(size, d))
  }
}

/** n / (scale × d) counted in units. */
const inUnits = (
  asm: Assembler,
  n: Step,
  scale: bigint,
  unit: Rational,
  d: Step | undefined,
): readonly [Step, Step] => {
  const common = gcd(unit.d, scale * unit.n)
  const below = asm.constant((scale * unit.n) / common)
  return [timesWhole(asm, n, unit.d / common), d === undefined ? below : asm.mul(d, below)]
}

/**
 * A form moved to a multiple of a unit: exact, because a floor of a quotient of whole numbers is. An enclosure is moved at
 * both ends; every mode keeps the order, so where both give one number that is the answer, and otherwise the unit is left
 * open.
 */
export const snapOf = (context: Context, form: Form, unit: Rational, mode: Mode): Form => {
  const { asm } = context
  if (form.kind === 'exact') {
    const moved = toWhole(asm, ...inUnits(asm, form.n, form.scale, unit, form.d), mode)
    return exact(timesWhole(asm, moved, unit.n), unit.d)
  }
  const at = (end: Step): Step =>
    toWhole(asm, ...inUnits(asm, end, form.scale, unit, undefined), mode)
  const low = at(form.v)
  const high = at(asm.add(form.v, asm.constant(form.width)))
  if (form.width > 0n) context.leaveOpen(asm.not(asm.same(low, high)))
  return exact(timesWhole(asm, low, unit.n), unit.d)
}
