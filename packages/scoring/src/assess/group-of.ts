import type { Group } from '@fazhi/model'
import { finding, pointer } from '../facts/index.js'
import type { ScoringFinding } from '../messages/index.js'
import { isTrue } from '../read/index.js'
import type { UnitReading } from '../record/index.js'

/** The group of a unit; none for a table that is in none, and a finding where the groups leave it unclear (R34). */
export interface GroupOf {
  readonly group?: Group
  readonly finding?: ScoringFinding
}

/** Puts a unit into a group: by its table, and where a group says so by its attributes. */
export const groupOf = ({ program, values, facts }: UnitReading): GroupOf => {
  const groups = program.groups
    .filter(({ holds }) => holds === undefined || isTrue(values[holds]))
    .map(({ group }) => group)
  const [group, ...more] = groups
  const unit = facts.submission.unit.id
  if (group !== undefined && more.length === 0) return { group }
  if (program.groups.length === 0) return {}
  return {
    finding:
      group === undefined
        ? finding('SCR-019', { unit }, pointer('unit'))
        : finding('SCR-020', { unit, groups: groups.map(({ id }) => id) }, pointer('unit')),
  }
}
