import { type DecimalString, type ExactString, isDecimalString } from './decimal.js'
import { FazhiError, InternalError } from './error.js'
import {
  add,
  compare,
  divide,
  type Exact,
  exactOf,
  floor,
  multiply,
  printExact,
  subtract,
  zero,
} from './exact.js'

/**
 * How percentages of the parts of a whole are rounded. `plain`: each by itself, half up; they may add to 99.99 or 100.01.
 * `largestRemainder`: all down, then the places left over go to the largest remainders, so that they add to 100; of equal
 * remainders the earlier part is served first.
 */
export type PartitionMethod = 'plain' | 'largestRemainder'

/** Percentages of a partition with the way they were made, so that nobody has to guess it from the figures (R39). */
export interface Partition {
  readonly method: PartitionMethod
  readonly places: number
  /** Sum of the parts. */
  readonly total: ExactString
  readonly parts: readonly {
    readonly value: ExactString
    /** Percent with exactly that many places; absent where the whole is 0. */
    readonly percent?: DecimalString
  }[]
  /** What the printed percentages add to; absent where the whole is 0. */
  readonly sum?: DecimalString
}

const mostPlaces = 20

const printed = (units: bigint, places: number): DecimalString => {
  const digits = units.toString().padStart(places + 1, '0')
  const text =
    places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(digits.length - places)}`
  if (!isDecimalString(text)) throw new InternalError(`not a decimal: ${text}`)
  return text
}

const whole = ({ n, d }: Exact): bigint => {
  if (d !== 1n) throw new InternalError('not a whole number')
  return n
}

const half: Exact = { n: 1n, d: 2n }

/** Down, and one more for as many of the largest remainders as are left over. */
const shared = (exact: readonly Exact[], goal: bigint): readonly bigint[] => {
  const down = exact.map((share) => whole(floor(share)))
  const left = Number(goal - down.reduce((a, b) => a + b, 0n))
  const served = exact
    .map((share, index) => ({ index, rest: subtract(share, floor(share)) }))
    .sort((a, b) => compare(b.rest, a.rest) || a.index - b.index)
    .slice(0, left)
  const more = new Set(served.map(({ index }) => index))
  return down.map((units, index) => (more.has(index) ? units + 1n : units))
}

/**
 * Percentages of the parts of a whole.
 * @param values The parts: exact numbers that are not negative.
 * @param options `places` after the point, 0 to 20, and the `method`; both must be said, because published figures use either.
 * @throws FazhiError `invalidOption` for other places, another method or a negative part.
 */
export const partition = (
  values: readonly ExactString[],
  { places, method }: { readonly places: number; readonly method: PartitionMethod },
): Partition => {
  if (!Number.isInteger(places) || places < 0 || places > mostPlaces)
    throw new FazhiError('invalidOption', { option: 'places', expected: `0 to ${mostPlaces}` })
  if (method !== 'plain' && method !== 'largestRemainder')
    throw new FazhiError('invalidOption', {
      option: 'method',
      expected: 'plain or largestRemainder',
    })
  const parts = values.map(exactOf)
  if (parts.some((part) => compare(part, zero) < 0))
    throw new FazhiError('invalidOption', { option: 'values', expected: 'no negative part' })
  const total = parts.reduce(add, zero)
  const base = { method, places, total: printExact(total) }
  if (compare(total, zero) === 0) return { ...base, parts: values.map((value) => ({ value })) }
  const goal = 100n * 10n ** BigInt(places)
  const shares = parts.map((part) => divide(multiply(part, { n: goal, d: 1n }), total))
  const units =
    method === 'plain'
      ? shares.map((share) => whole(floor(add(share, half))))
      : shared(shares, goal)
  return {
    ...base,
    parts: values.map((value, index) => ({ value, percent: printed(units[index] ?? 0n, places) })),
    sum: printed(
      units.reduce((a, b) => a + b, 0n),
      places,
    ),
  }
}
