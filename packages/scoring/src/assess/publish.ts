import type { DecimalString, Rounding } from '@fazhi/model'
import { fromExact, type Rational, toExact, toFixedDecimal } from '../exact/index.js'

/** A score as it is published. */
export interface Published {
  readonly text: DecimalString
  readonly value: Rational
  /** Whether the rulebook left open how a number without a finite decimal is printed. */
  readonly isAssumed: boolean
}

/** What a rulebook that names no rounding is taken to mean where a score has no finite decimal. */
export const assumedRounding: Rounding = { places: 2, mode: 'half-up' }

/** Prints a total with the places its rounding names; without one, as it is. */
export const publish = (total: Rational, rounding: Rounding | undefined): Published => {
  const exact = toExact(total)
  if (rounding === undefined && !exact.includes('/'))
    return { text: exact as DecimalString, value: total, isAssumed: false }
  const text = toFixedDecimal(total, rounding ?? assumedRounding)
  return { text, value: fromExact(text), isAssumed: rounding === undefined }
}
