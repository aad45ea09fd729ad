import type { Rounding } from '@fazhi/model'
import { divide, multiply, type Rational, rational } from './rational.js'

/** How a number between two marks is moved to one of them; the names mean what {@link Rounding} says. */
export type Mode = Rounding['mode']

const awayFromHalf = (twice: bigint, denominator: bigint): number =>
  twice === denominator ? 0 : twice > denominator ? 1 : -1

/** The integer a number is moved to. */
const toInteger = ({ n, d }: Rational, mode: Mode): bigint => {
  const negative = n < 0n
  const size = negative ? -n : n
  const whole = size / d
  const rest = size % d
  if (rest === 0n) return negative ? -whole : whole
  const half = awayFromHalf(rest * 2n, d)
  const away = {
    'half-up': half >= 0,
    'half-even': half > 0 || (half === 0 && whole % 2n === 1n),
    up: true,
    down: false,
    ceil: !negative,
    floor: negative,
  }[mode]
  const moved = away ? whole + 1n : whole
  return negative ? -moved : moved
}

/** The multiple of a positive unit that a number is moved to. */
export const snap = (value: Rational, unit: Rational, mode: Mode): Rational =>
  multiply(rational(toInteger(divide(value, unit), mode)), unit)

/** One unit in the last of so many decimal places. */
export const unitOfPlaces = (places: number): Rational => rational(1n, 10n ** BigInt(places))
