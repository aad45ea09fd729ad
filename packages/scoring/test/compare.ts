import type { ResolvedRulebook, Submission } from '@fazhi/model'
import { assess, type Code, scorer, type UnitScores } from '../src/index.js'

/** What one engine made of a unit, as text: published total, grade of its band, and its records. */
interface Outcome {
  readonly result: string
  readonly records: string
}

const outcome = (
  published: string | undefined,
  grade: string | undefined,
  records: unknown,
): Outcome => ({
  result: `${published ?? 'undecided'} ${grade ?? 'none'}`,
  records: JSON.stringify(records),
})

/** What the reference makes of every unit. */
const byReference = (
  rulebook: ResolvedRulebook,
  submissions: readonly Submission[],
  lastYear: readonly Submission[] | undefined,
): ReadonlyMap<string, Outcome> => {
  // The kernel speaks of bands only where one group grades all units of a table.
  const isGraded = rulebook.groups.length === 1
  return new Map(
    assess(rulebook, submissions, lastYear === undefined ? {} : { lastYear }).units.map(
      ({ unit, published, bandGrade, root, onTop }) => [
        unit,
        // An open score may lie in one band all the same; the kernel only speaks of decided units.
        outcome(published, published === undefined || !isGraded ? undefined : bandGrade, {
          root,
          onTop,
        }),
      ],
    ),
  )
}

const engines: readonly { readonly code: Code; readonly records: boolean }[] = [
  { code: 'generated', records: false },
  { code: 'generated', records: true },
  { code: 'closures', records: false },
]

/** A unit for which an engine differs from the reference. */
export interface Difference {
  readonly engine: string
  readonly unit: string
  readonly reference: string
  readonly kernel: string
}

/** Where engines differ, how many units they scored, and how many they handed on, by reason. */
export interface Comparison {
  readonly differences: readonly Difference[]
  /** What the reference made of each unit: total and band. */
  readonly results: ReadonlyMap<string, string>
  readonly fallbacks: UnitScores['fallbacks']
  readonly unproven: readonly string[]
}

/** Scores units by the reference, by generated code with and without records, and by closures, and says where they differ. */
export const compareEngines = (
  rulebook: ResolvedRulebook,
  submissions: readonly Submission[],
  lastYear?: readonly Submission[],
): Comparison => {
  const reference = byReference(rulebook, submissions, lastYear)
  const differences: Difference[] = []
  let fallbacks: UnitScores['fallbacks'] = {}
  let unproven: readonly string[] = []
  for (const { code, records } of engines) {
    const engine = scorer(rulebook, { code, records })
    const scores = engine.score(engine.pack(submissions, lastYear))
    fallbacks = scores.fallbacks
    unproven = engine.tables.flatMap((table) => table.unproven ?? [])
    scores.units.forEach((unit, index) => {
      const expected = reference.get(unit) ?? outcome(undefined, undefined, undefined)
      const found = outcome(
        scores.published(index),
        scores.bandGrade(index),
        records ? scores.records(index) : undefined,
      )
      const name = `${code}${records ? ' with records' : ''}`
      if (found.result !== expected.result)
        differences.push({ engine: name, unit, reference: expected.result, kernel: found.result })
      if (records && found.records !== expected.records)
        differences.push({ engine: name, unit, reference: expected.records, kernel: found.records })
    })
  }
  const results = new Map([...reference].map(([unit, { result }]) => [unit, result]))
  return { differences, results, fallbacks, unproven }
}
