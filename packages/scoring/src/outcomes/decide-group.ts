import type { Group, ResolvedRulebook } from '@fazhi/model'
import { type GroupOutcome, groupOutcome } from './group-outcome.js'
import { groupOpen } from './open/group-open.js'
import type { Standing } from './standing.js'

/** The outcomes of a group: as intervals where the rulebook reads missing facts so and one of its units lacks any. */
export const decideGroup = (
  rulebook: ResolvedRulebook,
  group: Group,
  standings: readonly Standing[],
  lot?: readonly string[],
): GroupOutcome => {
  const isOpen =
    rulebook.policies.missing === 'interval' &&
    standings.some(({ score, isEmpty, lacksFacts }) =>
      score === undefined ? !isEmpty : lacksFacts === true,
    )
  return (isOpen ? groupOpen : groupOutcome)(rulebook, group, standings, lot)
}
