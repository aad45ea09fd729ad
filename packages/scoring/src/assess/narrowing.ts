import type { Year } from '@fazhi/model'
import { compile } from '../compile/index.js'
import { type Narrowing, narrowingOf, openUnit } from '../interval/index.js'
import { findUnit } from '../waterfall/index.js'
import { factsSeen } from './facts-seen.js'

/**
 * Which missing facts of a unit narrow the range of its score, the one that is sure to leave the least first; computed by
 * reading the score again with every value of the fact, everything else as open as it is. Pairs that do so only together come
 * last. Nothing for a unit that has a score or no range.
 * @param unit Id or Chinese name of the unit.
 * @throws FazhiError `unknownUnit` when the year has no such unit.
 */
export const narrowing = (year: Year, unit: string): readonly Narrowing[] => {
  const { table, result } = findUnit(year, unit)
  if (result.range === undefined) return []
  const program = compile(year.rulebook, table)
  const seen = factsSeen(year, result, program)
  return seen === undefined
    ? []
    : narrowingOf(openUnit(year.rulebook, program, seen.facts), result.range)
}
