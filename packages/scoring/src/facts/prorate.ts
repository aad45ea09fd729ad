import type { Prorate, Unit } from '@fazhi/model'
import { multiply, one, type Rational, rational, snap } from '../exact/index.js'
import { existsIn } from './period.js'

/** Months of the year on at least one day of which a unit exists: 0 to 12. */
export const monthsOf = (unit: Unit, year: number): number =>
  Array.from({ length: 12 }, (_, month) => existsIn(unit, year, 'month', month)).filter(Boolean)
    .length

/** How a reduced requirement is rounded to a whole one. */
export const prorateModes = { up: 'ceil', down: 'floor', 'half-up': 'half-up' } as const

/** A requirement for so many months of the twelve (R15). */
export const prorated = (bound: Rational, months: number, { round }: Prorate): Rational => {
  const part = multiply(bound, rational(BigInt(months), 12n))
  return round === 'exact' ? part : snap(part, one, prorateModes[round])
}
