import type { ResolvedRulebook, ScoreHeld, Submission } from '@fazhi/model'
import { assess, scoreHeld } from '@fazhi/sdk'

/**
 * What units that scored themselves come to. Nothing is scored where none did; whoever waits for last year's figures is undecided here,
 * and the self-score is then held against the table alone.
 * @param only Of these, the one that is asked about.
 */
export const scoresHeld = (
  submissions: readonly Submission[],
  rulebook: ResolvedRulebook | undefined,
  only?: Submission,
): ReadonlyMap<string, ScoreHeld> => {
  const own = (only === undefined ? submissions : [only]).flatMap((one) =>
    'unit' in one && one.selfScore !== undefined ? [one.unit.id] : [],
  )
  if (rulebook === undefined || own.length === 0) return new Map()
  const year = assess(rulebook, submissions)
  const scored = new Set(year.units.map(({ unit }) => unit))
  return new Map(
    own.flatMap((unit) => {
      const held = scored.has(unit) ? scoreHeld(year, unit) : undefined
      return held === undefined ? [] : [[unit, held] as const]
    }),
  )
}
