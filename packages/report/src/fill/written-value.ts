import { compare, divide, type Exact, exact, multiply, printExact } from '@fazhi/model'
import type { Figure } from '../layers/figures.js'
import { scaleOf } from '../layers/scale.js'

const one = exact(1n)
const zero = exact(0n)
const hundred = exact(100n)

/** A number as the sentence asks for it: in 万 or 亿 where it writes so, exactly. Nothing where no finite decimal says it. */
export const writtenCount = (value: Exact, { scale }: Figure): string | undefined => {
  const text = printExact(divide(value, exact(scaleOf[scale] ?? 1n)))
  return text.includes('/') ? undefined : text
}

const rounded = (value: Exact, places: number): Exact => {
  const power = exact(10n ** BigInt(places))
  const { n, d } = multiply(value, power)
  return divide(exact((2n * n + d) / (2n * d)), power)
}

/**
 * A rate in per cent, rounded half up to the places asked for. What is not all or nothing is never rounded to 100 or 0: it gets the
 * places that show it.
 */
export const writtenPercent = (rate: Exact, places: number): string => {
  const value = multiply(rate, hundred)
  const isWhole = (shown: Exact): boolean =>
    compare(shown, zero) === 0 || compare(shown, hundred) === 0
  for (let digits = places; ; digits++) {
    const shown = rounded(value, digits)
    if (!isWhole(shown) || compare(rate, zero) === 0 || compare(rate, one) === 0)
      return printExact(shown)
  }
}

/** How many places most rates of a text are written with; one where it has none. */
export const usualPlaces = (figures: readonly Figure[]): number => {
  const counts = new Map<number, number>()
  // 100% says nothing of how the others are rounded.
  for (const { percent, blocked, decimals, value } of figures)
    if (percent && !blocked && (decimals > 0 || compare(value.lo, exact(99n)) < 0))
      counts.set(decimals, (counts.get(decimals) ?? 0) + 1)
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || b - a)
  return most?.[0] ?? 1
}
