import {
  add,
  compare,
  divide,
  greatest,
  isZero,
  least,
  type Mode,
  multiply,
  negate,
  type Rational,
  snap,
  zero,
} from '../exact/index.js'
import {
  between,
  commonGrain,
  type NumberRange,
  only,
  pointOf,
  type Range,
  union,
} from './range.js'

type End = Rational | undefined

const both = (a: End, b: End, join: (a: Rational, b: Rational) => Rational): End =>
  a === undefined || b === undefined ? undefined : join(a, b)

const size = (q: Rational): Rational => (q.n < 0n ? negate(q) : q)

/** a + b. */
export const plus = (a: NumberRange, b: NumberRange): NumberRange =>
  between(both(a.lo, b.lo, add), both(a.hi, b.hi, add), commonGrain(a.grain, b.grain))

const scaled = (a: NumberRange, k: Rational): NumberRange => {
  if (isZero(k)) return only(zero)
  const [lo, hi] = k.n > 0n ? [a.lo, a.hi] : [a.hi, a.lo]
  const by = (end: End): End => (end === undefined ? undefined : multiply(end, k))
  return between(by(lo), by(hi), a.grain === undefined ? undefined : multiply(a.grain, size(k)))
}

const isPositive = ({ lo }: NumberRange): boolean => lo !== undefined && lo.n >= 0n

/** a × b. */
export const times = (a: NumberRange, b: NumberRange): NumberRange => {
  const [pa, pb] = [pointOf(a), pointOf(b)]
  if (pa !== undefined) return scaled(b, pa)
  if (pb !== undefined) return scaled(a, pb)
  const grain = both(a.grain, b.grain, multiply)
  const { lo, hi } = a
  if (lo !== undefined && hi !== undefined && b.lo !== undefined && b.hi !== undefined) {
    const ends = [multiply(lo, b.lo), multiply(lo, b.hi), multiply(hi, b.lo), multiply(hi, b.hi)]
    return between(ends.reduce(least), ends.reduce(greatest), grain)
  }
  return isPositive(a) && isPositive(b)
    ? between(both(a.lo, b.lo, multiply), both(a.hi, b.hi, multiply), grain)
    : between(undefined, undefined, grain)
}

/** The smaller of a and b: no larger than either. */
export const lesser = (a: NumberRange, b: NumberRange): NumberRange =>
  between(
    both(a.lo, b.lo, least),
    both(a.hi, b.hi, least) ?? a.hi ?? b.hi,
    commonGrain(a.grain, b.grain),
  )

/** The larger of a and b: no smaller than either. */
export const larger = (a: NumberRange, b: NumberRange): NumberRange =>
  between(
    both(a.lo, b.lo, greatest) ?? a.lo ?? b.lo,
    both(a.hi, b.hi, greatest),
    commonGrain(a.grain, b.grain),
  )

/** a over a number between `from` and `to`, both positive; no `to` is unbounded. */
const overPositive = (a: NumberRange, from: Rational, to: End): NumberRange => {
  const far = (end: Rational): Rational => (to === undefined ? zero : divide(end, to))
  const lo = a.lo === undefined ? undefined : a.lo.n < 0n ? divide(a.lo, from) : far(a.lo)
  const hi = a.hi === undefined ? undefined : a.hi.n > 0n ? divide(a.hi, from) : far(a.hi)
  return between(lo, hi)
}

const minus = (a: NumberRange): NumberRange => scaled(a, { n: -1n, d: 1n })

/**
 * a over b where b is not 0. How close b comes to 0 is what bounds the quotient: a divisor that is a multiple of some
 * grain is never closer than that.
 */
const overNonZero = (a: NumberRange, b: NumberRange): NumberRange => {
  const point = pointOf(b)
  if (point !== undefined) return isZero(point) ? a : scaled(a, divide({ n: 1n, d: 1n }, point))
  if (b.hi !== undefined && b.hi.n <= 0n) return overNonZero(minus(a), minus(b))
  const step = b.grain !== undefined && !isZero(b.grain) ? b.grain : undefined
  if (b.lo !== undefined && b.lo.n >= 0n) {
    const from = b.lo.n > 0n ? b.lo : step
    if (from !== undefined) return overPositive(a, from, b.hi)
    return between(
      a.lo !== undefined && a.lo.n >= 0n ? zero : undefined,
      a.hi !== undefined && a.hi.n <= 0n ? zero : undefined,
    )
  }
  if (step === undefined || a.lo === undefined || a.hi === undefined)
    return between(undefined, undefined)
  const most = divide(greatest(size(a.lo), size(a.hi)), step)
  return between(negate(most), most)
}

const canBeZero = ({ lo, hi }: NumberRange): boolean =>
  (lo === undefined || lo.n <= 0n) && (hi === undefined || hi.n >= 0n)

/** a over b, or what stands for it where b is 0. */
export const quotient = (a: NumberRange, b: NumberRange, whenZero: NumberRange): Range => {
  const point = pointOf(b)
  if (point !== undefined && isZero(point)) return whenZero
  const usual = overNonZero(a, b)
  return canBeZero(b) ? union(usual, whenZero) : usual
}

/** a moved to a multiple of a unit: every mode keeps the order, so the ends move with it. */
export const snapped = (a: NumberRange, unit: Rational, mode: Mode): NumberRange => {
  const move = (end: End): End => (end === undefined ? undefined : snap(end, unit, mode))
  return between(move(a.lo), move(a.hi), unit)
}

/** Whether a can be, and can fail to be, at least b (`strict`: more than b). */
export const atLeast = (a: NumberRange, b: NumberRange, strict: boolean): [boolean, boolean] => {
  const holds = (order: number): boolean => (strict ? order > 0 : order >= 0)
  const canHold = a.hi === undefined || b.lo === undefined || holds(compare(a.hi, b.lo))
  const canFail = a.lo === undefined || b.hi === undefined || !holds(compare(a.lo, b.hi))
  return [canHold, canFail]
}

/** Whether a can be, and can fail to be, equal to b. */
export const same = (a: NumberRange, b: NumberRange): [boolean, boolean] => {
  const [meetsA] = atLeast(a, b, false)
  const [meetsB] = atLeast(b, a, false)
  const [pa, pb] = [pointOf(a), pointOf(b)]
  return [meetsA && meetsB, pa === undefined || pb === undefined || compare(pa, pb) !== 0]
}
