import type { ResolvedRulebook, Submission } from '@fazhi/model'
import { assess, type Code, scorer } from '../src/index.js'

/** What one engine made of a unit, as text: published total and grade. */
type Outcome = `${string} ${string}`

const outcome = (published: string | undefined, grade: string | undefined): Outcome =>
  `${published ?? 'undecided'} ${grade ?? 'none'}`

/** What the reference makes of every unit: the total it publishes and the grade before quotas. */
const byReference = (
  rulebook: ResolvedRulebook,
  submissions: readonly Submission[],
): ReadonlyMap<string, Outcome> =>
  new Map(
    assess(rulebook, submissions).units.map(({ unit, published, grade }) => [
      unit,
      outcome(published, grade),
    ]),
  )

/** A unit for which an engine differs from the reference. */
export interface Difference {
  readonly code: Code
  readonly unit: string
  readonly reference: Outcome
  readonly kernel: Outcome
}

/** How often each engine scored a unit itself, and how often it handed one on, by reason. */
export interface Comparison {
  readonly differences: readonly Difference[]
  readonly units: number
  readonly fallbacks: Readonly<Record<string, number>>
  readonly unproven: readonly string[]
}

/** Scores units by the reference, by generated code and by closures, and says where they differ. */
export const compareEngines = (
  rulebook: ResolvedRulebook,
  submissions: readonly Submission[],
): Comparison => {
  const reference = byReference(rulebook, submissions)
  const differences: Difference[] = []
  let fallbacks: Readonly<Record<string, number>> = {}
  let unproven: readonly string[] = []
  for (const code of ['generated', 'closures'] as const) {
    const engine = scorer(rulebook, { code })
    const scores = engine.score(engine.pack(submissions))
    fallbacks = scores.fallbacks
    unproven = engine.tables.flatMap((table) => table.unproven ?? [])
    scores.units.forEach((unit, index) => {
      const kernel = outcome(scores.published(index), scores.grade(index))
      const expected = reference.get(unit) ?? outcome(undefined, undefined)
      if (kernel !== expected) differences.push({ code, unit, reference: expected, kernel })
    })
  }
  return { differences, units: reference.size, fallbacks, unproven }
}
