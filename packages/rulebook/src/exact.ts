import { type ExactString, parseDecimal } from '@fazhi/model'

/** An exact rational in lowest terms, denominator positive. */
export interface Exact {
  readonly n: bigint
  readonly d: bigint
}

const gcd = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a < 0n ? -a : a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

const reduced = (n: bigint, d: bigint): Exact => {
  const g = gcd(n, d)
  return g === 0n || g === 1n ? { n, d } : { n: n / g, d: d / g }
}

export const zero: Exact = { n: 0n, d: 1n }
export const one: Exact = { n: 1n, d: 1n }

export const add = (a: Exact, b: Exact): Exact => reduced(a.n * b.d + b.n * a.d, a.d * b.d)
export const negate = (a: Exact): Exact => ({ n: -a.n, d: a.d })
export const subtract = (a: Exact, b: Exact): Exact => add(a, negate(b))
export const multiply = (a: Exact, b: Exact): Exact => reduced(a.n * b.n, a.d * b.d)
/** The divisor must not be zero. */
export const divide = (a: Exact, b: Exact): Exact =>
  b.n < 0n ? reduced(-a.n * b.d, a.d * -b.n) : reduced(a.n * b.d, a.d * b.n)
export const compare = (a: Exact, b: Exact): number => {
  const left = a.n * b.d
  const right = b.n * a.d
  return left < right ? -1 : left > right ? 1 : 0
}
export const least = (a: Exact, b: Exact): Exact => (compare(a, b) <= 0 ? a : b)
export const most = (a: Exact, b: Exact): Exact => (compare(a, b) >= 0 ? a : b)
export const ceiling = (a: Exact): Exact => ({
  n: a.n <= 0n ? a.n / a.d : (a.n + a.d - 1n) / a.d,
  d: 1n,
})

const fraction = /^(-?[1-9]\d*)\/([1-9]\d*)$/

/** Reads a strict decimal or a fraction "n/d"; `undefined` for anything else. */
export const parseExact = (text: string): Exact | undefined => {
  const parts = text.length > 121 ? null : fraction.exec(text)
  if (parts) return reduced(BigInt(parts[1] ?? '0'), BigInt(parts[2] ?? '1'))
  if (parseDecimal(text) === undefined) return undefined
  const [whole = '0', part = ''] = text.split('.')
  return reduced(BigInt(whole + part), 10n ** BigInt(part.length))
}

/** An exact text written by us; a text that is no number is a fault of ours and counts as zero. */
export const exactOf = (text: string): Exact => parseExact(text) ?? zero

/** Prints a finite decimal where there is one, otherwise "n/d". */
export const printExact = (a: Exact): ExactString => {
  let rest = a.d
  let twos = 0
  let fives = 0
  for (; rest % 2n === 0n; rest /= 2n) twos++
  for (; rest % 5n === 0n; rest /= 5n) fives++
  if (rest !== 1n) return `${a.n}/${a.d}` as ExactString
  const places = Math.max(twos, fives)
  if (places === 0) return String(a.n) as ExactString
  const scaled = (a.n * 10n ** BigInt(places)) / a.d
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(places + 1, '0')
  const text = `${digits.slice(0, -places)}.${digits.slice(-places)}`
  return (a.n < 0n ? `-${text}` : text) as ExactString
}
