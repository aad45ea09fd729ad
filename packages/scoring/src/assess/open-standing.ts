import type { Group, ScoreInterval } from '@fazhi/model'
import { fromExact } from '../exact/index.js'
import { type OpenUnit, scoreInterval } from '../interval/index.js'
import { concerns, type OpenScore, type OpenVeto, settledAt } from '../outcomes/index.js'
import { missingOf } from '../read/index.js'
import type { UnitReading } from '../record/index.js'
import { publish } from './publish.js'

/** What is known of a unit whose score is open. */
export interface OpenStanding {
  readonly range: ScoreInterval
  readonly open: OpenScore
  /** Vetoes that its facts raise whatever the missing ones are. */
  readonly vetoes: readonly string[]
  readonly isPrintedByAssumption: boolean
}

/** The vetoes of the unit's facts: those they surely raise, and those that missing ones leave open. */
const vetoesOf = (reading: UnitReading, unit: OpenUnit, group: Group | undefined) => {
  const read = { ...reading, ranges: unit.ranges }
  const raised: string[] = []
  const mayRaise: OpenVeto[] = []
  for (const { veto, when } of reading.program.vetoes) {
    if (!concerns(veto, group)) continue
    const silent = settledAt(read, when.silent)
    const holds = settledAt(read, when.holds)
    if (silent === true || holds === false) continue
    if (silent === false && holds === true) raised.push(veto.id)
    else {
      const rests = [when.silent, when.holds].flatMap((id) => reading.values[id] ?? [])
      mayRaise.push({ id: veto.id, missing: missingOf(rests) })
    }
  }
  return { raised, mayRaise }
}

/**
 * The ends of an open score, and of the number that decides: as it is published, or exact where the rulebook decides on that.
 */
export const openStanding = (
  reading: UnitReading,
  unit: OpenUnit,
  group: Group | undefined,
): OpenStanding => {
  const { rulebook, program } = unit
  const isExact = rulebook.policies.decideOn === 'exact' || program.rounding === undefined
  const range = scoreInterval(unit, publish)
  const { raised, mayRaise } = vetoesOf(reading, unit, group)
  const end = (one: ScoreInterval['lo']) =>
    one.kind === 'unbounded' ? undefined : fromExact(isExact ? one.exact : one.published)
  const [lo, hi] = [end(range.lo), end(range.hi)]
  return {
    range,
    open: {
      ...(lo === undefined ? {} : { lo }),
      ...(hi === undefined ? {} : { hi }),
      mayRaise,
    },
    vetoes: raised,
    isPrintedByAssumption:
      program.rounding === undefined &&
      [range.lo, range.hi].some((one) => one.kind !== 'unbounded' && one.exact.includes('/')),
  }
}
