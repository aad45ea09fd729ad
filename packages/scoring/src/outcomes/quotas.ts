import type { Decision, GradeRow, Group, GroupResult, Policies } from '@fazhi/model'
import { fromExact, multiply, rational, snap } from '../exact/index.js'
import { rankClasses } from './places.js'
import { type Outcome, unitOf } from './standing.js'

type Quota = NonNullable<GradeRow['quota']>

const modes = { down: 'floor', up: 'ceil', 'half-up': 'half-up' } as const

const placesOf = ({ share, round }: Quota, base: number): number => {
  const exact = multiply(fromExact(share), rational(BigInt(base)))
  return Number(snap(exact, rational(1n), modes[round]).n)
}

/** The units that keep the grade: whole classes of equal rank, and at the edge all of a class or none. */
const keepers = (
  candidates: readonly Outcome[],
  places: number,
  edgeTie: Quota['edgeTie'],
): ReadonlySet<string> => {
  const kept = new Set<string>()
  for (const equals of rankClasses(candidates.map(({ standing }) => standing))) {
    const fits = kept.size + equals.length <= places
    const isEdge = !fits && kept.size < places
    if (!fits && !(isEdge && edgeTie === 'allIn')) break
    for (const { result } of equals) kept.add(result.unit)
  }
  return kept
}

interface Decided {
  readonly outcomes: readonly Outcome[]
  readonly quotas: GroupResult['quotas']
}

const applyQuota = (
  { outcomes, quotas }: Decided,
  row: GradeRow,
  below: string,
  quota: Quota,
  base: number,
): Decided => {
  const candidates = outcomes.filter(({ grade }) => grade === row.grade)
  const places = placesOf(quota, base)
  const kept = keepers(candidates, places, quota.edgeTie)
  const decided = outcomes.map((outcome): Outcome => {
    if (outcome.grade !== row.grade) return outcome
    const isKept = kept.has(unitOf(outcome))
    const decision: Decision = {
      code: isKept ? 'quotaKept' : 'quotaCut',
      params: {
        grade: row.grade,
        places,
        base,
        candidates: candidates.length,
        ...(isKept ? {} : { to: below }),
      },
    }
    return {
      ...outcome,
      grade: isKept ? row.grade : below,
      decisions: [...outcome.decisions, decision],
    }
  })
  return {
    outcomes: decided,
    quotas: [...quotas, { grade: row.grade, places, taken: kept.size }],
  }
}

/** Quotas from the top grade down; a unit that is cut falls one grade and counts in that grade's quota (R31). */
export const rationed = (
  outcomes: readonly Outcome[],
  { grades }: Group,
  { vetoed }: Policies,
): Decided => {
  const assessed = outcomes.filter(
    ({ standing }) => vetoed.inQuotaBase || standing.result.vetoes.length === 0,
  )
  return grades.reduce<Decided>(
    (decided, row, index) => {
      const below = grades[index + 1]
      return row.quota === undefined || below === undefined
        ? decided
        : applyQuota(decided, row, below.grade, row.quota, assessed.length)
    },
    { outcomes, quotas: [] },
  )
}
