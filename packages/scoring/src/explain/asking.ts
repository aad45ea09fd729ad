import type { FactValue, ResolvedRulebook, Unit } from '@fazhi/model'
import type { UnitFacts } from '../facts/index.js'
import type { Speaker } from './speaker.js'

/** What a search for lost points may ask about one leaf of one unit. */
export interface Asking {
  readonly rulebook: ResolvedRulebook
  readonly unit: Unit
  readonly readings: UnitFacts['readings']
  readonly speaker: Speaker
  /** Whether the leaf gains anything when the fact has this value. */
  readonly gains: (fact: string, value: FactValue) => boolean
}
