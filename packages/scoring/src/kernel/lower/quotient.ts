import type { Assembler } from '../assembler.js'
import { type Exact, exact, type Form, type Near, near, timesWhole } from '../form.js'
import type { Step } from '../instruction.js'
import { Unproven } from '../unproven.js'
import { ceilDivide, gcd } from '../whole.js'
import { chosen } from './choice.js'
import type { Context } from './context.js'

/** Factors n / d of a quotient of scales in lowest terms. */
const lowest = (n: bigint, d: bigint): readonly [bigint, bigint] => {
  const common = gcd(n, d)
  return [n / common, d / common]
}

const product = (asm: Assembler, a: Step | undefined, b: Step | undefined): Step | undefined => {
  if (a === undefined) return b
  return b === undefined ? a : asm.mul(a, b)
}

/** (na / (sa·da)) over (nb / (sb·db)) is na·sb·db / (sa·da·nb). */
const exactly = (asm: Assembler, a: Exact, b: Exact, divisor: Step): Exact => {
  const [up, scale] = lowest(b.scale, a.scale)
  const top = b.d === undefined ? a.n : asm.mul(a.n, b.d)
  return exact(timesWhole(asm, top, up), scale, product(asm, a.d, divisor))
}

/**
 * An enclosure over an exact number b = nb / (sb·db): floored once more, so wider by one; how far apart the ends are drawn
 * is bounded by the smallest divisor there can be.
 */
const enclosed = (asm: Assembler, a: Near, b: Exact, divisor: Step): Near => {
  const top = timesWhole(asm, b.d === undefined ? a.v : asm.mul(a.v, b.d), b.scale)
  const mostDivided = b.d === undefined ? 1n : asm.boundsOf(b.d).hi
  const width = ceilDivide(a.width * b.scale * mostDivided, asm.boundsOf(divisor).lo) + 1n
  return near(asm.div(top, divisor), width, a.scale)
}

/** a over b, or what stands for it where b is 0. */
export const quotientOf = (context: Context, a: Form, b: Form, whenZero: Form): Form => {
  const { asm } = context
  if (b.kind === 'near') throw new Unproven('a division by an enclosure')
  const { lo } = asm.boundsOf(b.n)
  if (lo < 0n) throw new Unproven('a divisor that may be negative')
  const isZero = asm.same(b.n, asm.constant(0n))
  const positive = asm.pick(isZero, asm.constant(1n), b.n)
  const divisor = asm.narrow(positive, { lo: 1n, hi: asm.boundsOf(positive).hi })
  const usual = a.kind === 'exact' ? exactly(asm, a, b, divisor) : enclosed(asm, a, b, divisor)
  return chosen(context, isZero, whenZero, usual)
}
