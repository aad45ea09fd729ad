import { type Interval as AnyInterval, surelyAbove } from '@fazhi/identities'
import { add, compare, type Exact, exact, multiply, printExact } from '@fazhi/model'

/**
 * What a written figure can stand for: an interval as the laws between figures know it, never below a bound. `hi` absent means
 * without bound; `open` means `hi` itself is left out. An exact whole number has `lo` equal to `hi` and is not `approximate`.
 */
export interface Interval extends AnyInterval {
  readonly lo: Exact
  readonly open: boolean
  readonly approximate: boolean
}

const zero = exact(0n)
const half = exact(1n, 2n)
const negative = (value: Exact): Exact => ({ n: -value.n, d: value.d })
const notBelowZero = (value: Exact): Exact => (value.n < 0n ? zero : value)

/** How a figure is softened in words, before or after it. */
export type Hedge = 'more' | 'near' | 'about' | 'atLeast' | 'atMost'

/** The interval of a placeholder: anything; its length never bounds it. */
export const anything: Interval = { lo: zero, open: true, approximate: true }

/**
 * The interval of a written value.
 * @param unit - value of the last written digit; given for rounded figures (decimals, 万, 亿, per cent)
 * @param significant - value of the unit of the last digit that is not zero
 */
export const intervalOf = (
  value: Exact,
  unit: Exact | undefined,
  significant: Exact,
  hedge: Hedge | undefined,
): Interval => {
  const ten = exact(10n)
  switch (hedge) {
    case 'more': {
      // 余 and 多 add something below one unit of the last digit that counts, and are never narrower than ten.
      const step = unit === undefined && compare(significant, ten) < 0 ? ten : significant
      return { lo: value, hi: add(value, step), open: true, approximate: true }
    }
    case 'near':
      return {
        lo: notBelowZero(add(value, negative(significant))),
        hi: value,
        open: false,
        approximate: true,
      }
    case 'about':
      return {
        lo: notBelowZero(add(value, negative(multiply(significant, half)))),
        hi: add(value, multiply(significant, half)),
        open: false,
        approximate: true,
      }
    case 'atLeast':
      return { lo: value, open: true, approximate: true }
    case 'atMost':
      return { lo: zero, hi: value, open: false, approximate: true }
    case undefined:
      if (unit === undefined) return { lo: value, hi: value, open: false, approximate: false }
      return {
        lo: notBelowZero(add(value, negative(multiply(unit, half)))),
        hi: add(value, unit),
        open: true,
        approximate: true,
      }
  }
}

/** Sum of intervals: bounds add, openness and softness carry over. */
export const sum = (parts: readonly Interval[]): Interval => {
  let lo: Exact = zero
  let hi: Exact | undefined = zero
  let open = false
  let approximate = false
  for (const part of parts) {
    lo = add(lo, part.lo)
    hi = hi === undefined || part.hi === undefined ? undefined : add(hi, part.hi)
    open ||= part.open
    approximate ||= part.approximate
  }
  return { lo, ...(hi === undefined ? {} : { hi }), open, approximate }
}

/** The interval in words for messages: "103", "1200–1300", "50–". */
export const intervalText = (interval: Interval): string => {
  const lo = printExact(interval.lo)
  if (interval.hi === undefined) return `${lo}–`
  const hi = printExact(interval.hi)
  return lo === hi ? lo : `${lo}–${hi}`
}

/** Whether some make up nearly all of a count, and no more than it. */
export const nearlyMakes = (some: Interval, whole: Interval): boolean =>
  !surelyAbove(some, whole) &&
  compare(multiply(some.lo, exact(20n)), multiply(whole.lo, exact(19n))) >= 0
