import type { DecimalString, Rounding } from '@fazhi/model'
import { Decimal } from 'decimal.js'
import type { Rational } from './rational.js'

// A private clone, so that no caller's settings reach us. Its precision is never used: texts are taken whole, and `toFixed` rounds by places.
const Printer = Decimal.clone({ defaults: true })

const modes = {
  up: Decimal.ROUND_UP,
  down: Decimal.ROUND_DOWN,
  ceil: Decimal.ROUND_CEIL,
  floor: Decimal.ROUND_FLOOR,
  'half-up': Decimal.ROUND_HALF_UP,
  'half-even': Decimal.ROUND_HALF_EVEN,
} as const satisfies Readonly<Record<Rounding['mode'], Decimal.Rounding>>

/**
 * A number as a finite decimal that rounds as it does: cut one digit behind the places asked for, with a further 1 where anything is left,
 * so that a tie is a tie only if the exact number is one.
 */
const cut = ({ n, d }: Rational, places: number): string => {
  const size = n < 0n ? -n : n
  const scaled = size * 10n ** BigInt(places + 1)
  const text = (scaled / d).toString().padStart(places + 2, '0')
  const point = text.length - places - 1
  return `${n < 0n ? '-' : ''}${text.slice(0, point)}.${text.slice(point)}${scaled % d === 0n ? '' : '1'}`
}

/** A number at a declared rounding, printed with all its places: 93.4 at two places is "93.40". Never "-0". */
export const toFixedDecimal = (value: Rational, { places, mode }: Rounding): DecimalString => {
  const text = new Printer(cut(value, places)).toFixed(places, modes[mode])
  return (/^-0(?:\.0*)?$/.test(text) ? text.slice(1) : text) as DecimalString
}
