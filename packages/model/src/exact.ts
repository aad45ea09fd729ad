import { type ExactString, parseDecimal } from './decimal.js'
import { InternalError } from './error.js'

/**
 * An exact rational n/d with d > 0, not always in lowest terms: a common divisor costs more to find than to carry, so only
 * reading, dividing and printing take it out. Compare with {@link compare}, never field by field.
 */
export interface Exact {
  readonly n: bigint
  readonly d: bigint
}

const gcd = (a: bigint, b: bigint): bigint => {
  let x = a < 0n ? -a : a
  let y = b
  while (y !== 0n) [x, y] = [y, x % y]
  return x === 0n ? 1n : x
}

const lowest = (n: bigint, d: bigint): Exact => {
  if (d === 1n) return { n, d }
  const shared = gcd(n, d)
  return shared === 1n ? { n, d } : { n: n / shared, d: d / shared }
}

/** The fraction n/d of two integers, as it stands; the denominator is positive. */
export const exact = (n: bigint, d = 1n): Exact => ({ n, d })

/** 0. */
export const zero: Exact = { n: 0n, d: 1n }
/** 1. */
export const one: Exact = { n: 1n, d: 1n }

/** a + b. */
export const add = (a: Exact, b: Exact): Exact => {
  if (a.d === b.d) return { n: a.n + b.n, d: a.d }
  // Where one denominator holds the other, sums of decimals stay as short as their longest part.
  if (b.d % a.d === 0n) return { n: a.n * (b.d / a.d) + b.n, d: b.d }
  if (a.d % b.d === 0n) return { n: a.n + b.n * (a.d / b.d), d: a.d }
  return { n: a.n * b.d + b.n * a.d, d: a.d * b.d }
}

/** −a. */
export const negate = (a: Exact): Exact => ({ n: -a.n, d: a.d })

/** a − b. */
export const subtract = (a: Exact, b: Exact): Exact => add(a, negate(b))

/** a × b. */
export const multiply = (a: Exact, b: Exact): Exact => ({ n: a.n * b.n, d: a.d * b.d })

/** a ÷ b in lowest terms. The divisor must not be zero. */
export const divide = (a: Exact, b: Exact): Exact =>
  b.n < 0n ? lowest(-a.n * b.d, a.d * -b.n) : lowest(a.n * b.d, a.d * b.n)

/** Negative, zero or positive, as a is below, equal to or above b. */
export const compare = (a: Exact, b: Exact): number => {
  const left = a.d === b.d ? a.n : a.n * b.d
  const right = a.d === b.d ? b.n : b.n * a.d
  return left < right ? -1 : left > right ? 1 : 0
}

/** The smaller of two numbers. */
export const least = (a: Exact, b: Exact): Exact => (compare(a, b) <= 0 ? a : b)

/** The larger of two numbers. */
export const most = (a: Exact, b: Exact): Exact => (compare(a, b) >= 0 ? a : b)

/** The largest whole number not above a. */
export const floor = (a: Exact): Exact => ({
  n: a.n >= 0n ? a.n / a.d : (a.n - a.d + 1n) / a.d,
  d: 1n,
})

/** The smallest whole number not below a. */
export const ceiling = (a: Exact): Exact => negate(floor(negate(a)))

/**
 * Reads a numeral of ours: digits with at most one point, or a fraction "n/d", in lowest terms. For text from outside use
 * {@link parseExact}.
 * @throws InternalError when the text is no number.
 */
export const exactOf = (text: string): Exact => {
  try {
    const slash = text.indexOf('/')
    if (slash >= 0) return lowest(BigInt(text.slice(0, slash)), BigInt(text.slice(slash + 1)))
    const point = text.indexOf('.')
    if (point < 0) return { n: BigInt(text), d: 1n }
    const digits = text.slice(0, point) + text.slice(point + 1)
    return lowest(BigInt(digits), 10n ** BigInt(text.length - point - 1))
  } catch {
    throw new InternalError(`no number: ${text}`)
  }
}

const fraction = /^-?[1-9]\d{0,59}\/[1-9]\d{0,59}$/

/** Reads a strict decimal or a fraction "n/d"; `undefined` for anything else. */
export const parseExact = (text: string): Exact | undefined =>
  fraction.test(text) || parseDecimal(text) !== undefined ? exactOf(text) : undefined

/** Prints a finite decimal where there is one, otherwise "n/d" in lowest terms. */
export const printExact = (value: Exact): ExactString => {
  if (value.d === 1n) return value.n.toString() as ExactString
  const { n, d } = lowest(value.n, value.d)
  if (d === 1n) return n.toString() as ExactString
  let rest = d
  let twos = 0
  let fives = 0
  for (; rest % 2n === 0n; rest /= 2n) twos++
  for (; rest % 5n === 0n; rest /= 5n) fives++
  if (rest !== 1n) return `${n}/${d}` as ExactString
  const places = Math.max(twos, fives)
  const scaled = ((n < 0n ? -n : n) * 10n ** BigInt(places)) / d
  const digits = scaled.toString().padStart(places + 1, '0')
  const text = `${digits.slice(0, -places)}.${digits.slice(-places)}`
  return (n < 0n ? `-${text}` : text) as ExactString
}
