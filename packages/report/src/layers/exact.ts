/** An exact rational: n/d with d > 0. Nothing in this package passes through a binary double. */
export interface Exact {
  readonly n: bigint
  readonly d: bigint
}

/** A fraction of two integers; the denominator is positive. */
export const exact = (n: bigint, d = 1n): Exact => ({ n, d })

/** Reads digits with at most one point ("1234.50"); grouping marks are taken off before. */
export const exactOf = (digits: string): Exact => {
  const point = digits.indexOf('.')
  if (point < 0) return { n: BigInt(digits), d: 1n }
  const places = digits.length - point - 1
  return {
    n: BigInt(digits.slice(0, point) + digits.slice(point + 1)),
    d: 10n ** BigInt(places),
  }
}

/** Negative, zero or positive, as a is below, equal to or above b. */
export const compare = (a: Exact, b: Exact): number => {
  const left = a.n * b.d
  const right = b.n * a.d
  return left < right ? -1 : left > right ? 1 : 0
}

/** a + b. */
export const add = (a: Exact, b: Exact): Exact =>
  a.d === b.d ? { n: a.n + b.n, d: a.d } : { n: a.n * b.d + b.n * a.d, d: a.d * b.d }

/** a × b. */
export const times = (a: Exact, b: Exact): Exact => ({ n: a.n * b.n, d: a.d * b.d })

const divisor = (a: bigint, b: bigint): bigint => {
  let x = a < 0n ? -a : a
  let y = b
  while (y !== 0n) [x, y] = [y, x % y]
  return x === 0n ? 1n : x
}

/** As text: an integer, a finite decimal, or "n/d" in lowest terms. */
export const exactText = (value: Exact): string => {
  const shared = divisor(value.n, value.d)
  const n = value.n / shared
  const d = value.d / shared
  if (d === 1n) return n.toString()
  let rest = d
  let places = 0
  while (rest % 10n === 0n) {
    rest /= 10n
    places++
  }
  let scale = 10n ** BigInt(places)
  while (rest % 2n === 0n || rest % 5n === 0n) {
    rest /= rest % 2n === 0n ? 2n : 5n
    places++
    scale *= 10n
  }
  if (rest !== 1n) return `${n}/${d}`
  const scaled = ((n * scale) / d).toString()
  const negative = scaled.startsWith('-')
  const digits = (negative ? scaled.slice(1) : scaled).padStart(places + 1, '0')
  const text = `${digits.slice(0, -places)}.${digits.slice(-places)}`.replace(/0+$/, '')
  return negative ? `-${text}` : text
}
