/** An exact number: numerator over a positive denominator, in lowest terms. */
export interface Rational {
  readonly n: bigint
  readonly d: bigint
}

const gcd = (a: bigint, b: bigint): bigint => {
  let x = a < 0n ? -a : a
  let y = b
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

/**
 * The number n/d in lowest terms.
 * @throws RangeError when d is 0; callers divide only after asking.
 */
export const rational = (n: bigint, d = 1n): Rational => {
  if (d === 0n) throw new RangeError('division by zero')
  if (d === 1n) return { n, d }
  const sign = d < 0n ? -1n : 1n
  const common = gcd(n, d * sign)
  return { n: (n * sign) / common, d: (d * sign) / common }
}

export const zero: Rational = { n: 0n, d: 1n }
export const one: Rational = { n: 1n, d: 1n }

export const add = (a: Rational, b: Rational): Rational =>
  a.d === b.d ? rational(a.n + b.n, a.d) : rational(a.n * b.d + b.n * a.d, a.d * b.d)

export const negate = (a: Rational): Rational => ({ n: -a.n, d: a.d })

export const subtract = (a: Rational, b: Rational): Rational => add(a, negate(b))

export const multiply = (a: Rational, b: Rational): Rational => rational(a.n * b.n, a.d * b.d)

export const divide = (a: Rational, b: Rational): Rational => rational(a.n * b.d, a.d * b.n)

/** Negative, zero or positive as a is less than, equal to or greater than b. */
export const compare = (a: Rational, b: Rational): number => {
  const difference = a.n * b.d - b.n * a.d
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export const equal = (a: Rational, b: Rational): boolean => a.n === b.n && a.d === b.d

export const isZero = (a: Rational): boolean => a.n === 0n

export const least = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b)

export const greatest = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b)
