import { add, compare, type Exact, exact, multiply, printExact } from '@fazhi/model'

/**
 * What a figure can stand for: every number from `lo` to `hi`. A side that is absent is without bound; `openLo` and `open` say that
 * the bound itself is left out. An exact number has both bounds equal. `blocked` marks a figure that is there and cannot be read
 * (a placeholder), `days` a calendar date as days counted from 1970.
 */
export interface Interval {
  readonly lo?: Exact
  readonly hi?: Exact
  readonly openLo?: boolean
  readonly open?: boolean
  readonly blocked?: boolean
  readonly days?: boolean
}

/** An exact number. */
export const point = (value: Exact): Interval => ({ lo: value, hi: value })

/** A whole number. */
export const whole = (value: bigint | number): Interval => point(exact(BigInt(value)))

/** Anything at all: what is known of a value that is not there. */
export const anything: Interval = {}

/** What is known of a masked figure: it is not negative. Its length never bounds it. */
export const masked: Interval = { lo: exact(0n), blocked: true }

/** The one number an interval stands for; nothing where it stands for several. */
export const onlyValue = ({ lo, hi }: Interval): Exact | undefined =>
  lo !== undefined && hi !== undefined && (lo === hi || compare(lo, hi) === 0) ? lo : undefined

/** Whether an interval is one exact number without a mark, as nearly all figures are. */
const isPlain = (a: Interval): a is { readonly lo: Exact; readonly hi: Exact } =>
  a.lo !== undefined && a.lo === a.hi && a.days !== true && a.blocked !== true

/** Bounds without the keys that say nothing. */
const bounds = (
  lo: Exact | undefined,
  hi: Exact | undefined,
  openLo: boolean | undefined,
  open: boolean | undefined,
  marks: Interval,
): Interval => ({
  ...(lo === undefined ? {} : { lo }),
  ...(hi === undefined ? {} : { hi }),
  ...(openLo === true && lo !== undefined ? { openLo } : {}),
  ...(open === true && hi !== undefined ? { open } : {}),
  ...(marks.blocked === true ? { blocked: true } : {}),
  ...(marks.days === true ? { days: true } : {}),
})

/** a + b: bounds add, an open side stays open, marks carry over. */
export const plus = (a: Interval, b: Interval): Interval => {
  if (isPlain(a) && isPlain(b)) {
    const sum = add(a.lo, b.lo)
    return { lo: sum, hi: sum }
  }
  return bounds(
    a.lo === undefined || b.lo === undefined ? undefined : add(a.lo, b.lo),
    a.hi === undefined || b.hi === undefined ? undefined : add(a.hi, b.hi),
    a.openLo === true || b.openLo === true,
    a.open === true || b.open === true,
    {
      blocked: a.blocked === true || b.blocked === true,
      days: a.days === true || b.days === true,
    },
  )
}

/** A multiple; a negative one turns the bounds around. */
export const scaled = (a: Interval, by: Exact): Interval => {
  const lo = a.lo === undefined ? undefined : multiply(a.lo, by)
  const hi = a.hi === undefined ? undefined : multiply(a.hi, by)
  return by.n < 0n ? bounds(hi, lo, a.open, a.openLo, a) : bounds(lo, hi, a.openLo, a.open, a)
}

/** The smallest interval that holds both. */
export const hull = (a: Interval, b: Interval): Interval => {
  const low = (x: Interval, y: Interval): number =>
    x.lo === undefined ? -1 : y.lo === undefined ? 1 : compare(x.lo, y.lo)
  const high = (x: Interval, y: Interval): number =>
    x.hi === undefined ? 1 : y.hi === undefined ? -1 : compare(x.hi, y.hi)
  const lower = low(a, b) < 0 || (low(a, b) === 0 && a.openLo !== true) ? a : b
  const upper = high(a, b) > 0 || (high(a, b) === 0 && a.open !== true) ? a : b
  return bounds(lower.lo, upper.hi, lower.openLo, upper.open, {
    blocked: a.blocked === true || b.blocked === true,
    days: a.days === true || b.days === true,
  })
}

/** Whether a number may be meant. */
export const mayBe = (interval: Interval, value: Exact): boolean => {
  const { lo, hi } = interval
  if (lo !== undefined) {
    const order = compare(value, lo)
    if (order < 0 || (order === 0 && interval.openLo === true)) return false
  }
  if (hi === undefined) return true
  const order = compare(value, hi)
  return order < 0 || (order === 0 && interval.open !== true)
}

/** A number as people read it: a decimal of at most four places as it is, anything longer cut off after two, marked so. */
const shown = (value: Exact): string => {
  const text = printExact(value)
  if (/^-?\d+(?:\.\d{1,4})?$/.test(text)) return text
  const { n, d } = value
  const hundredths = ((n < 0n ? -n : n) * 100n) / d
  return `${n < 0n ? '-' : ''}${printExact(exact(hundredths, 100n))}…`
}

/** An interval as people write it: "103", "1200–1300", "12–", "–5", "?" where nothing is known; 1/3 is "0.33…". */
export const intervalText = ({ lo, hi }: Interval): string => {
  if (lo === undefined) return hi === undefined ? '?' : `–${shown(hi)}`
  if (hi === undefined) return `${shown(lo)}–`
  return compare(lo, hi) === 0 ? shown(lo) : `${shown(lo)}–${shown(hi)}`
}
