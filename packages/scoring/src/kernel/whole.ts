/** Largest whole number that a double holds together with both its neighbours: 2^53 − 1. */
export const largestWhole = 2n ** 53n - 1n

export const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b))

export const lcm = (a: bigint, b: bigint): bigint => (a / gcd(a, b)) * b

/** Greatest whole number not above a/b, for b > 0. */
export const floorDivide = (a: bigint, b: bigint): bigint =>
  a < 0n && a % b !== 0n ? a / b - 1n : a / b

/** Least whole number not below a/b, for b > 0. */
export const ceilDivide = (a: bigint, b: bigint): bigint => -floorDivide(-a, b)

export const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b)

export const bigger = (a: bigint, b: bigint): bigint => (a > b ? a : b)
