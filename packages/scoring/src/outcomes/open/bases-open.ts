import type { Standing } from '../standing.js'
import type { BaseSpan } from './chances.js'
import { isKnown } from './contender.js'
import type { OpenOutcome } from './open-outcome.js'

/**
 * How many units can come to count for quotas. Every unit with missing facts will have a score; one with faulty data may, or
 * may not. A veto that is open may take a unit out of the base where vetoed units do not count.
 */
export const basesOpen = (
  outcomes: readonly OpenOutcome[],
  standings: readonly Standing[],
  inQuotaBase: boolean,
  lot: readonly string[] | undefined,
): BaseSpan => {
  const counts = ({ raised }: OpenOutcome): boolean => inQuotaBase || raised.length === 0
  const surelyCounts = (outcome: OpenOutcome): boolean =>
    inQuotaBase || (outcome.raised.length === 0 && outcome.mayRaise.length === 0)
  const known = outcomes.filter(({ contender }) => isKnown(contender))
  const empty = standings.filter(
    ({ isEmpty, result }) => isEmpty && (inQuotaBase || result.vetoes.length === 0),
  ).length
  const open = outcomes.filter(({ contender }) => !contender.isDecided).length
  const drawn = lot === undefined ? {} : { lot }
  return {
    least: {
      assessed: known.filter(surelyCounts).length,
      units: outcomes.filter(surelyCounts).length + empty,
      open,
      ...drawn,
    },
    most: {
      assessed: outcomes.filter(counts).length,
      units: outcomes.filter(counts).length + empty,
      open,
      ...drawn,
    },
  }
}
