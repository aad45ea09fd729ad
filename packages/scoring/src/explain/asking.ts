import type { FactValue, ResolvedRulebook, Unit } from '@fazhi/model'
import type { Rational } from '../exact/index.js'
import type { UnitFacts } from '../facts/index.js'
import type { Speaker } from './speaker.js'
import type { ChangedFact } from './what-if.js'

/** What a search for lost points may ask about one leaf of one unit. */
export interface Asking {
  readonly rulebook: ResolvedRulebook
  readonly unit: Unit
  readonly readings: UnitFacts['readings']
  readonly speaker: Speaker
  /** Points the leaf gains when the fact has this value; none when the fact was not given. */
  readonly gain: (fact: string, value: FactValue) => Rational
  /** Points the leaf gains when all of these facts have these values. */
  readonly gainOf: (changes: readonly ChangedFact[]) => Rational
}
