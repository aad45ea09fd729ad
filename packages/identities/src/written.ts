import { add, compare, dayNumber, type Exact, exact, exactOf, isDay, negate } from '@fazhi/model'
import { type Interval, masked, point, whole } from './interval.js'

/** How a written rate came about: rounded to its last digit, or rounded or cut off there, as practice has both. */
export type Rounding = 'rounded' | 'roundedOrTruncated'

const hundred = exact(100n)
const percentForm = /^(-?)(\d{1,18}(?:\.\d{1,18})?)\s*[%％]$/
const pointsForm = /^(-?)(\d{1,18}(?:\.\d{1,18})?)\s*pp$/

/** Value of the last written digit: 1 of "46", 0.1 of "46.0". */
const lastDigit = (digits: string): Exact => {
  const point = digits.indexOf('.')
  return exact(1n, point < 0 ? 1n : 10n ** BigInt(digits.length - point - 1))
}

/** What digits that were rounded (or cut off) can stand for: half a unit below, half a unit (or a whole one) above. */
const around = (digits: string, rounding: Rounding): Interval => {
  const value = exactOf(digits)
  const unit = lastDigit(digits)
  const half = exact(unit.n, unit.d * 2n)
  const lo = add(value, negate(half))
  return {
    lo: lo.n < 0n ? exact(0n) : lo,
    hi: add(value, rounding === 'rounded' ? half : unit),
    ...(rounding === 'rounded' ? {} : { open: true }),
  }
}

const turned = ({ lo, hi, open }: Interval): Interval => ({
  ...(hi === undefined ? {} : { lo: negate(hi) }),
  ...(lo === undefined ? {} : { hi: negate(lo) }),
  ...(open === true ? { openLo: true } : {}),
})

/**
 * A written rate as an interval of per cents: "46%" is [45.5, 47), rounded or truncated, and a share of a whole is never above 100.
 * Only rounded, it is [45.5, 46.5]: half up and half even both stay inside. Nothing where the text is no rate.
 */
export const percentOf = (
  text: string,
  rounding: Rounding = 'roundedOrTruncated',
): Interval | undefined => {
  const [, sign, digits] = percentForm.exec(text) ?? []
  if (digits === undefined || sign === '-') return undefined
  const interval = around(digits, rounding)
  const { lo, hi } = interval
  const isShare = lo !== undefined && compare(lo, hundred) <= 0
  return isShare &&
    hi !== undefined &&
    compare(hi, hundred) > 0 &&
    compare(exactOf(digits), hundred) <= 0
    ? { lo, hi: hundred }
    : interval
}

/** A change against an earlier value: by so many per cent of it, or by so many percentage points. */
export interface Change {
  readonly by: Interval
  readonly in: 'percent' | 'points'
}

/** A written change: "12%" is up by [11.5, 13) per cent, "-8.5%" down, "3.2pp" up by percentage points. */
export const changeOf = (text: string): Change | undefined => {
  const percent = percentForm.exec(text)
  const [, sign, digits] = percent ?? pointsForm.exec(text) ?? []
  if (digits === undefined) return undefined
  const interval = around(digits, 'roundedOrTruncated')
  return { by: sign === '-' ? turned(interval) : interval, in: percent ? 'percent' : 'points' }
}

const day = /^\d{4}-\d{2}-\d{2}$/
const month = /^(\d{4})-(\d{2})$/

const dayOf = (date: string): number | undefined => (isDay(date) ? dayNumber(date) : undefined)

/** A written date as days: one day of YYYY-MM-DD, all days of YYYY-MM. Nothing where the text is no date of the calendar. */
export const daysOf = (text: string): Interval | undefined => {
  if (day.test(text)) {
    const number = dayOf(text)
    return number === undefined ? undefined : { ...whole(number), days: true }
  }
  const [, year, monthOfYear] = month.exec(text) ?? []
  if (year === undefined) return undefined
  const first = dayOf(`${text}-01`)
  const next =
    monthOfYear === '12'
      ? `${String(Number(year) + 1).padStart(4, '0')}-01-01`
      : `${year}-${String(Number(monthOfYear) + 1).padStart(2, '0')}-01`
  const after = dayOf(next)
  if (first === undefined || after === undefined) return undefined
  return { lo: exact(BigInt(first)), hi: exact(BigInt(after - 1)), days: true }
}

/** A figure of an example: a count, "46%", a date, or X for a masked one. */
export const writtenValue = (value: number | string): Interval | undefined => {
  if (typeof value === 'number') return whole(value)
  if (/^[X×]+$/.test(value)) return masked
  return (
    percentOf(value) ??
    daysOf(value) ??
    (/^\d{1,18}(?:\.\d{1,18})?$/.test(value) ? point(exactOf(value)) : undefined)
  )
}
