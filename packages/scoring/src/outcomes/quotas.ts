import type { Decision, Group, GroupResult, Quota } from '@fazhi/model'
import { toExact, zero } from '../exact/index.js'
import { placesOf, type QuotaBase, type Seats, seated } from './seats.js'
import { decide, isGradeOpen, type Outcome, unitOf } from './standing.js'

interface Decided {
  readonly outcomes: readonly Outcome[]
  readonly quotas: GroupResult['quotas']
}

/** The numbers of a quota as a unit meets them. */
export const quotaParams = (
  outcome: Outcome,
  quota: Quota,
  bases: QuotaBase,
  seats: Seats,
): Decision['params'] => {
  const unit = unitOf(outcome)
  const { places, base } = placesOf(quota, bases)
  return {
    places,
    taken: seats.kept.size,
    ...(base === undefined ? {} : { base }),
    candidates: seats.rankOf.size,
    rank: seats.rankOf.get(unit) ?? 0,
    score: toExact(outcome.standing.score ?? zero),
    ...(bases.open === 0 ? {} : { open: bases.open }),
  }
}

/** One quota: who keeps the grade, and who falls. */
export const applyQuota = (
  { outcomes, quotas }: Decided,
  grade: string,
  below: string,
  quota: Quota,
  bases: QuotaBase,
): Decided => {
  const candidates = outcomes.filter((outcome) => outcome.grade === grade)
  const { places } = placesOf(quota, bases)
  const seats = seated(candidates, places, quota.edgeTie, bases.lot)
  const decided = outcomes.map((outcome): Outcome => {
    if (outcome.grade !== grade) return outcome
    const unit = unitOf(outcome)
    const params = { grade, ...quotaParams(outcome, quota, bases, seats) }
    if (seats.awaited.has(unit)) {
      const { grade: _, ...open } = outcome
      return decide(open, {
        code: 'lotAwaited',
        params: { ...params, to: below, among: [...seats.awaited].sort() },
      })
    }
    const isDrawn = seats.drawn.has(unit)
    return seats.kept.has(unit)
      ? decide(outcome, { code: isDrawn ? 'lotIn' : 'quotaKept', params })
      : {
          ...decide(outcome, {
            code: isDrawn ? 'lotOut' : 'quotaCut',
            params: { ...params, to: below },
          }),
          grade: below,
        }
  })
  const isProvisional = bases.open > 0 || seats.awaited.size > 0
  const entry = { grade, places, taken: seats.kept.size }
  return {
    outcomes: decided,
    quotas: [...quotas, isProvisional ? { ...entry, provisional: true } : entry],
  }
}

/** Quotas from the top grade down; a unit that is cut falls one grade and counts in that grade's quota (R31). */
export const rationed = (
  outcomes: readonly Outcome[],
  { grades }: Group,
  bases: QuotaBase,
): Decided =>
  grades.reduce<Decided>(
    (decided, { grade, quota }, index) => {
      const below = grades[index + 1]
      if (quota === undefined || below === undefined) return decided
      const open = bases.open + decided.outcomes.filter(isGradeOpen).length
      return applyQuota(decided, grade, below.grade, quota, { ...bases, open })
    },
    { outcomes, quotas: [] },
  )
