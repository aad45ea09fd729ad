import type { ExactString } from '@fazhi/model'
import { FazhiError, isDecimalString } from '@fazhi/model'
import { type Rational, rational } from './rational.js'

const fraction = /^(-?[1-9]\d*)\/([1-9]\d*)$/

/** Reads a decimal or a fraction "n/d"; `undefined` for anything else. No digit passes through a double. */
export const parseExact = (text: string): Rational | undefined => {
  if (isDecimalString(text)) {
    const [whole = '0', part = ''] = text.split('.')
    return rational(BigInt(whole + part), 10n ** BigInt(part.length))
  }
  const parts = fraction.exec(text)
  return parts ? rational(BigInt(parts[1] ?? '0'), BigInt(parts[2] ?? '1')) : undefined
}

/**
 * The number an exact text stands for.
 * @throws FazhiError `invalidDecimal` when the text is neither a decimal nor a fraction.
 */
export const fromExact = (text: ExactString): Rational => {
  const value = parseExact(text)
  if (value === undefined) throw new FazhiError('invalidDecimal', { text })
  return value
}

const occurrences = (value: bigint, factor: bigint): number => {
  let count = 0
  for (let rest = value; rest % factor === 0n; rest /= factor) count += 1
  return count
}

/** Digits of n/10^places with exactly that many places. */
const digits = (n: bigint, places: number): string => {
  const text = (n < 0n ? -n : n).toString().padStart(places + 1, '0')
  const sign = n < 0n ? '-' : ''
  return places === 0 ? sign + text : `${sign}${text.slice(0, -places)}.${text.slice(-places)}`
}

/** The shortest exact text: a decimal where one is finite, otherwise "n/d". */
export const toExact = ({ n, d }: Rational): ExactString => {
  const twos = occurrences(d, 2n)
  const fives = occurrences(d, 5n)
  if (2n ** BigInt(twos) * 5n ** BigInt(fives) !== d) return `${n}/${d}` as ExactString
  const places = Math.max(twos, fives)
  return digits((n * 10n ** BigInt(places)) / d, places) as ExactString
}
