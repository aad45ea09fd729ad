import type { ResolvedRulebook, Submission } from '@fazhi/model'
import { compile } from '../compile/index.js'
import { readFacts } from '../facts/index.js'
import { type UnitRange, unitRange } from '../interval/index.js'
import { binder } from './bind.js'
import { intake } from './intake.js'
import { inOrder } from './order.js'

/** Bounds of one unit's total. */
export interface ScoreRange extends UnitRange {
  readonly unit: string
}

/**
 * Between which ends every unit's total lies, with its missing facts as their whole declared domain (R11): the total
 * itself where nothing is missing. The ends are sound, and not always reached. Units in no table, or in two, are left out.
 * @throws FazhiError `invalidRule` when the rulebook was not resolved by the loader.
 */
export const scoreRanges = (
  rulebook: ResolvedRulebook,
  submissions: readonly Submission[],
): readonly ScoreRange[] => {
  const { units, city } = intake(rulebook, inOrder(submissions))
  const bind = binder(rulebook)
  const programs = new Map(rulebook.tables.map((table) => [table.id, compile(rulebook, table)]))
  return units.flatMap((submission) => {
    const bound = bind(submission)
    const program = 'table' in bound ? programs.get(bound.table.id) : undefined
    if (program === undefined) return []
    const facts = readFacts(rulebook, program.facts, submission, city)
    return [{ unit: submission.unit.id, ...unitRange(rulebook, program, facts) }]
  })
}
