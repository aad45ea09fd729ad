import type { Group, GroupResult, ResolvedRulebook, UnitResult } from '@fazhi/model'
import { graded } from './grades.js'
import { placed } from './places.js'
import { rationed } from './quotas.js'
import type { Outcome, Standing } from './standing.js'

/** A group's result with the results of its units. */
export interface GroupOutcome {
  readonly group: GroupResult
  readonly units: readonly UnitResult[]
}

const toResult = ({
  standing,
  place,
  tiedWith,
  bandGrade,
  grade,
  decisions,
}: Outcome): UnitResult => ({
  ...standing.result,
  ...(place === undefined ? {} : { place }),
  tiedWith,
  ...(bandGrade === undefined ? {} : { bandGrade }),
  ...(grade === undefined ? {} : { grade }),
  decisions,
})

/** A unit without a score: no place, no grade, and the reason. */
const undecided = (standing: Standing): Outcome => ({
  standing,
  tiedWith: [],
  decisions: [{ code: 'undecided', params: { missing: standing.result.missing } }],
})

const byUnit = (a: Standing, b: Standing): number => (a.result.unit < b.result.unit ? -1 : 1)

/** Scores → places → bands → ceilings → quotas, for one group (R29). */
export const groupOutcome = (
  rulebook: ResolvedRulebook,
  group: Group,
  standings: readonly Standing[],
): GroupOutcome => {
  const { policies, vetoes } = rulebook
  const decided = standings.filter(({ score }) => score !== undefined)
  const open = standings.filter(({ score }) => score === undefined).sort(byUnit)
  const isRanked = ({ result }: Standing): boolean =>
    policies.vetoed.ranked || result.vetoes.length === 0
  const ranked = placed(decided.filter(isRanked), policies.ties)
  const unranked = decided
    .filter((standing) => !isRanked(standing))
    .sort(byUnit)
    .map((standing): Outcome => ({ standing, tiedWith: [], decisions: [] }))
  const { outcomes, quotas } = rationed(
    [...ranked, ...unranked].map((outcome) => graded(outcome, group, vetoes)),
    group,
    policies,
  )
  const units = [...outcomes, ...open.map(undecided)].map(toResult)
  return {
    group: {
      group: group.id,
      units: units.map(({ unit }) => unit),
      assessed: decided.length,
      quotas,
    },
    units,
  }
}
