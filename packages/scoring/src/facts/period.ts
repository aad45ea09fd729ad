import type { Unit } from '@fazhi/model'
import { add, type Rational, zero } from '../exact/index.js'

const months = { quarter: 3, month: 1 } as const
const two = (month: number): string => String(month).padStart(2, '0')

/** Whether a unit exists on some day of a quarter or month of the year; a part counts as the whole (R15). */
export const existsIn = (
  unit: Unit,
  year: number,
  every: 'quarter' | 'month',
  index: number,
): boolean => {
  const first = index * months[every] + 1
  const last = first + months[every] - 1
  // Days compare as text; no month has a day after 31.
  const begins = `${year}-${two(first)}-01`
  const ends = `${year}-${two(last)}-31`
  const { from, to } = unit.exists ?? {}
  return (from === undefined || from <= ends) && (to === undefined || to >= begins)
}

/** The number of one quarter or month of a series; `undefined` when the series is coarser than asked. */
export const partOf = (
  counts: readonly Rational[],
  every: 'quarter' | 'month',
  index: number,
): Rational | undefined => {
  const parts = every === 'quarter' ? 4 : 12
  if (counts.length % parts !== 0) return undefined
  const size = counts.length / parts
  return counts.slice(index * size, (index + 1) * size).reduce(add, zero)
}
