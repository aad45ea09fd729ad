import { compare, greatest, isZero, least, type Rational, rational } from '../exact/index.js'

/**
 * What a number can be: between two ends, both included; an absent end is unbounded. Where a `grain` is known, the
 * number is always a whole multiple of it (0 for a number that is always 0).
 */
export interface NumberRange {
  readonly kind: 'number'
  readonly lo?: Rational
  readonly hi?: Rational
  readonly grain?: Rational
}

/** What a condition can be. */
export interface TruthRange {
  readonly kind: 'truth'
  readonly canHold: boolean
  readonly canFail: boolean
}

/** Everything a node of the graph can come to. */
export type Range = NumberRange | TruthRange

/** A number between two ends. */
export const between = (
  lo: Rational | undefined,
  hi: Rational | undefined,
  grain?: Rational,
): NumberRange => ({
  kind: 'number',
  ...(lo === undefined ? {} : { lo }),
  ...(hi === undefined ? {} : { hi }),
  ...(grain === undefined ? {} : { grain }),
})

const size = (q: Rational): Rational => (q.n < 0n ? { n: -q.n, d: q.d } : q)

/** The number q and no other. */
export const only = (q: Rational): NumberRange => between(q, q, size(q))

/** A condition that holds, fails, or may do either. */
export const truth = (canHold: boolean, canFail: boolean): TruthRange => ({
  kind: 'truth',
  canHold,
  canFail,
})

/** A condition of which nothing is known. */
export const either: TruthRange = truth(true, true)

/** The one number of a range that has only one. */
export const pointOf = (range: Range): Rational | undefined =>
  range.kind === 'number' &&
  range.lo !== undefined &&
  range.hi !== undefined &&
  compare(range.lo, range.hi) === 0
    ? range.lo
    : undefined

/** What a condition is bound to be, if it is. */
export const decided = (range: Range): boolean | undefined => {
  if (range.kind !== 'truth' || (range.canHold && range.canFail)) return undefined
  return range.canHold
}

const common = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : common(b, a % b))

/** The largest grain that both numbers are multiples of. */
export const commonGrain = (
  a: Rational | undefined,
  b: Rational | undefined,
): Rational | undefined => {
  if (a === undefined || b === undefined) return undefined
  if (isZero(a)) return b
  return isZero(b) ? a : rational(common(a.n * b.d, b.n * a.d), a.d * b.d)
}

/** The smallest range that holds both. */
export const union = (a: Range, b: Range): Range => {
  if (a.kind === 'truth' && b.kind === 'truth')
    return truth(a.canHold || b.canHold, a.canFail || b.canFail)
  if (a.kind === 'truth' || b.kind === 'truth') return between(undefined, undefined)
  return between(
    a.lo === undefined || b.lo === undefined ? undefined : least(a.lo, b.lo),
    a.hi === undefined || b.hi === undefined ? undefined : greatest(a.hi, b.hi),
    commonGrain(a.grain, b.grain),
  )
}
