import type { Decision, Group, GroupResult, Policies, Quota } from '@fazhi/model'
import { applyQuota } from '../quotas.js'
import type { Outcome } from '../standing.js'
import { type BaseSpan, type Candidate, type Chance, chanceOf, placesSpan } from './chances.js'
import { isKnown } from './contender.js'
import { type OpenOutcome, told } from './open-outcome.js'

interface Rationed {
  readonly outcomes: readonly OpenOutcome[]
  readonly quotas: GroupResult['quotas']
}

type QuotaOfRow = { readonly row: number; readonly grade: string; readonly below: string }

/** A candidate as the exact stage knows it. */
const settled = ({ contender, raised, tiedWith }: OpenOutcome, grade: string): Outcome => ({
  standing: contender.standing,
  tiedWith,
  raised,
  grade,
  bandGrade: grade,
  honours: [],
  decisions: [],
})

/** The quota where nothing about it is open: as it always is. */
const exactly = (
  { outcomes, quotas }: Rationed,
  candidates: readonly OpenOutcome[],
  { row, grade, below }: QuotaOfRow,
  quota: Quota,
  { least }: BaseSpan,
): Rationed => {
  const decided = applyQuota(
    { outcomes: candidates.map((one) => settled(one, grade)), quotas: [] },
    grade,
    below,
    quota,
    { ...least, open: 0 },
  )
  const found = new Map(decided.outcomes.map((one) => [one.standing, one]))
  return {
    quotas: [...quotas, ...decided.quotas],
    outcomes: outcomes.map((outcome) => {
      const one = found.get(outcome.contender.standing)
      if (one === undefined) return outcome
      // Without a grade it waits for a lot.
      const best = one.grade === below ? row + 1 : row
      const worst = one.grade === grade ? row : row + 1
      return told({ ...outcome, rows: { best, worst } }, ...one.decisions)
    }),
  }
}

const fallen = (
  { best, worst }: { readonly best: number; readonly worst: number },
  row: number,
  chance: Chance,
): { readonly best: number; readonly worst: number } => {
  if (chance === 'kept') return { best, worst }
  const lowest = Math.max(worst, row + 1)
  return { best: chance === 'cut' && best === row ? row + 1 : best, worst: lowest }
}

const openly = (
  { outcomes, quotas }: Rationed,
  candidates: readonly OpenOutcome[],
  { row, grade, below }: QuotaOfRow,
  quota: Quota,
  bases: BaseSpan,
  ties: Policies['ties'],
): Rationed => {
  const places = placesSpan(quota, bases)
  const wants = candidates.map(
    ({ contender, rows }): Candidate => ({
      contender,
      isSure: isKnown(contender) && rows?.best === row && rows.worst === row,
    }),
  )
  const chances = new Map(
    candidates.map((outcome, index) => {
      const want = wants[index]
      const chance: Chance =
        want === undefined ? 'open' : chanceOf(want, wants, places, quota.edgeTie, ties)
      return [outcome, { chance, isSure: want?.isSure === true }]
    }),
  )
  const decisionOf = (chance: Chance): Decision => ({
    code: 'quotaOpen',
    params: {
      grade,
      to: below,
      places: places.from,
      ...(places.from === places.to ? {} : { placesTo: places.to }),
      candidates: candidates.length,
      result: chance,
      open: bases.most.open,
    },
  })
  const kept = [...chances.values()].filter(({ chance, isSure }) => isSure && chance === 'kept')
  return {
    quotas: [...quotas, { grade, places: places.from, taken: kept.length, provisional: true }],
    outcomes: outcomes.map((outcome) => {
      const found = chances.get(outcome)
      if (found === undefined || outcome.rows === undefined) return outcome
      const rows = fallen(outcome.rows, row, found.chance)
      return told({ ...outcome, rows }, decisionOf(found.chance))
    }),
  }
}

/** Quotas from the top grade down, for units whose grades may be open: who may hold the grade wants a place (R12, R31). */
export const rationedOpen = (
  outcomes: readonly OpenOutcome[],
  { grades }: Group,
  bases: BaseSpan,
  ties: Policies['ties'],
): Rationed =>
  grades.reduce<Rationed>(
    (decided, { grade, quota }, row) => {
      const below = grades[row + 1]?.grade
      if (quota === undefined || below === undefined) return decided
      const candidates = decided.outcomes.filter(
        ({ rows }) => rows !== undefined && rows.best <= row && row <= rows.worst,
      )
      const places = placesSpan(quota, bases)
      const isSettled =
        places.from === places.to &&
        candidates.every(
          ({ contender, rows }) => contender.isDecided && rows?.best === row && rows.worst === row,
        )
      const of = { row, grade, below }
      return isSettled
        ? exactly(decided, candidates, of, quota, bases)
        : openly(decided, candidates, of, quota, bases, ties)
    },
    { outcomes, quotas: [] },
  )
