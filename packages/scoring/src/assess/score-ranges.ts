import type { ResolvedRulebook, Submission } from '@fazhi/model'
import { takeCohorts } from '../cohort/index.js'
import { compile } from '../compile/index.js'
import { type UnitRange, unitRange } from '../interval/index.js'
import { membersOf } from './members.js'
import { inOrder } from './order.js'

/** Bounds of one unit's total. */
export interface ScoreRange extends UnitRange {
  readonly unit: string
}

/**
 * Between which ends every unit's total lies, with its missing facts as their whole declared domain (R11): the total
 * itself where nothing is missing that it rests on, of this unit or of its group. The ends are sound, and not always reached. Units in no table, or in two, are left out.
 * @throws FazhiError `invalidRule` when the rulebook was not resolved by the loader.
 */
export const scoreRanges = (
  rulebook: ResolvedRulebook,
  submissions: readonly Submission[],
  lastYear?: readonly Submission[],
): readonly ScoreRange[] => {
  const programs = new Map(rulebook.tables.map((table) => [table.id, compile(rulebook, table)]))
  const { members } = membersOf(
    rulebook,
    ({ id }) => programs.get(id),
    inOrder(submissions),
    lastYear && inOrder(lastYear),
  )
  // Whoever misses facts could still enter what is taken over a group, whatever that does to a score meanwhile (R12).
  const policies = { ...rulebook.policies, missing: 'interval' as const }
  const open = { ...rulebook, policies }
  const { seenBy } = takeCohorts(open, [...programs.values()], members)
  return members.map(({ program, facts }) => ({
    unit: facts.submission.unit.id,
    ...unitRange(rulebook, program, seenBy(facts)),
  }))
}
