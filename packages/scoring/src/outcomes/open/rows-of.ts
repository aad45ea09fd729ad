import type { GradeRow, Group, ResolvedRulebook } from '@fazhi/model'
import { compare, fromExact, type Rational, toExact } from '../../exact/index.js'
import { banded } from '../bands.js'
import { underCeilings } from '../ceilings.js'
import { lowered, type Weight, weightsOf } from '../lowerings.js'
import { needed } from '../needs.js'
import { gradeAt, type Rows } from '../rows.js'
import { askedBefore, type OpenOutcome, told } from './open-outcome.js'

const reaches = (score: Rational | undefined, { from }: GradeRow, unbounded: boolean): boolean => {
  if (from === undefined) return true
  if (score === undefined) return unbounded
  const order = compare(score, fromExact(from.bound))
  return from.rel === '>' ? order > 0 : order >= 0
}

/** The rows of the bands that a score can fall into, best and worst. */
const bandsOf = (
  { contender: { lo, hi } }: OpenOutcome,
  grades: readonly GradeRow[],
): { readonly best: number; readonly worst: number } => ({
  best: grades.findIndex((row) => reaches(hi, row, true)),
  worst: grades.findIndex((row) => reaches(lo, row, false)),
})

const openVetoes = ({ mayRaise }: OpenOutcome, { vetoes }: ResolvedRulebook): readonly Weight[] =>
  mayRaise.flatMap(({ id, missing }): Weight[] => {
    const veto = vetoes.find((one) => one.id === id)
    return veto === undefined
      ? []
      : [{ ...veto, rule: 'veto', verdict: 'open', missing, counted: [] }]
  })

const startAt = (grades: readonly GradeRow[], band: number): Rows => ({
  grades,
  band,
  best: band,
  worst: band,
  waits: [],
  decisions: [],
})

/** Bands → needs → lowerings → ceilings, for every band the score can fall into (R12, R29). */
export const gradedOpen = (
  outcome: OpenOutcome,
  group: Group,
  rulebook: ResolvedRulebook,
): OpenOutcome => {
  const { grades } = group
  if (grades.length === 0) return outcome
  const { contender, raised } = outcome
  const { standing, lo, hi } = contender
  const asked = askedBefore(outcome)
  const weights = [
    ...weightsOf(standing.rules, rulebook.vetoes, raised, asked),
    ...openVetoes(outcome, rulebook),
  ]
  const finish = (start: Rows): Rows =>
    underCeilings(
      lowered(
        needed(start, standing.rules.needs, asked),
        weights,
        rulebook.policies.lowerings ?? 'largest',
      ),
      weights,
    )
  const { best, worst } = bandsOf(outcome, grades)
  const first = standing.score === undefined ? startAt(grades, best) : banded(standing.score, group)
  const all = [
    finish(first ?? startAt(grades, best)),
    ...Array.from({ length: worst - best }, (_, index) =>
      finish(startAt(grades, best + index + 1)),
    ),
  ]
  const rows = {
    best: Math.min(...all.map((one) => one.best)),
    worst: Math.max(...all.map((one) => one.worst)),
  }
  const waits = [...new Set(all.flatMap((one) => one.waits))].sort()
  const isOneBand = best === worst
  const opening = {
    code: 'bandOpen' as const,
    params: {
      from: gradeAt(grades, best),
      to: gradeAt(grades, worst),
      ...(lo === undefined ? {} : { lo: toExact(lo) }),
      ...(hi === undefined ? {} : { hi: toExact(hi) }),
    },
  }
  return told(
    { ...outcome, rows, waits, ...(isOneBand ? { bandGrade: gradeAt(grades, best) } : {}) },
    ...(standing.score === undefined ? [opening] : []),
    ...(isOneBand ? (all[0]?.decisions ?? []) : []),
  )
}
