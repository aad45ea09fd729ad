import type { ExactString, Year } from '@fazhi/model'
import { add, fromExact, toExact, zero } from '../exact/index.js'
import { findUnit } from '../waterfall/index.js'
import { type DutyLeaf, dutyLeaves } from './duty-leaf.js'

/** What the leaves of one duty come to. */
export interface DutyScore {
  /** Code of the duty, as the rulebook names it. */
  readonly duty: string
  readonly points: ExactString
  readonly full: ExactString
  /** Ids of the leaves, in the order of the table. */
  readonly leaves: readonly string[]
  /** Facts that are not there; the points are then the least the leaves can come to. */
  readonly missing: readonly string[]
}

/** Sums up leaves by duty, in order of the codes. A leaf of two duties is in both, so the sums do not add up to a total (R36). */
export const byDuty = (leaves: readonly DutyLeaf[]): readonly DutyScore[] => {
  const duties = [...new Set(leaves.flatMap((leaf) => leaf.duties))].sort()
  return duties.map((duty) => {
    const own = leaves.filter((leaf) => leaf.duties.includes(duty))
    const total = (of: 'points' | 'full'): ExactString =>
      toExact(own.map((leaf) => fromExact(leaf[of])).reduce(add, zero))
    return {
      duty,
      points: total('points'),
      full: total('full'),
      leaves: own.map(({ node }) => node),
      missing: [...new Set(own.flatMap(({ missing }) => missing))].sort(),
    }
  })
}

/** A unit's duties: a view over its leaves, which never enters the total. */
export interface DutyView {
  readonly unit: string
  readonly table: string
  readonly leaves: readonly DutyLeaf[]
  readonly duties: readonly DutyScore[]
}

/**
 * What a unit's leaves come to by duty: points given and full mark at stake, both after folding, in the scale of the root (R36).
 * Rescaling and rounding of the blocks above are left out of it: they are no leaf's.
 * @param unit Id or Chinese name of the unit.
 * @throws FazhiError `unknownUnit` when the year has no such unit.
 */
export const dutyView = (year: Year, unit: string): DutyView => {
  const { result, table, records } = findUnit(year, unit)
  const leaves = dutyLeaves(table, records)
  return { unit: result.unit, table: table.id, leaves, duties: byDuty(leaves) }
}
