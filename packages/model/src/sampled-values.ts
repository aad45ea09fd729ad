import type { Relation } from './condition.js'
import type { ExactString } from './decimal.js'
import type { Rounding } from './rounding.js'
import type { Text } from './text.js'

/**
 * What is asked of one sample: how its mark stands to a bound, or which class it is of. A void sample stays in the number: it has
 * the mark 0, and is of the last class. One that is not valid is left out of everything.
 */
export type SampleTest =
  | { readonly kind: 'mark'; readonly rel: Relation; readonly bound: ExactString }
  | { readonly kind: 'class'; readonly in: readonly string[] }

/** When there are too few under a value to say anything by it, and what then happens. */
export interface FewGuard {
  /** Fewer than this many are too few; from 1. */
  readonly atLeast: number
  /** `none`: as if there were none, so that the clause's `whenNone` decides; `counted`: it counts, and the record says so. */
  readonly whenFew: 'none' | 'counted'
}

/** Ballots by option: the mean worth of the valid ones, or the share of some options among them. */
export interface TallyValue {
  readonly kind: 'tally'
  readonly id: string
  readonly title: Text
  /** Tally facts; ballots of several are put together. */
  readonly of: readonly string[]
  /** `score`: Σ worth × ballots ÷ Σ ballots; `rate`: the same with a worth of 1 or 0, from 0 to 1. */
  readonly measure: 'score' | 'rate'
  /** What a ballot is worth, for every option but those that are not valid. */
  readonly worth: Readonly<Record<string, ExactString>>
  /** Options whose ballots are left out: not valid. */
  readonly notValid: readonly string[]
  /** Full mark of a score, never less than the highest worth; 1 of a rate. */
  readonly outOf: ExactString
  readonly few?: FewGuard
  readonly round?: Rounding
}

/** The share of the samples that are so: void ones stay below, those that are not valid are left out. From 0 to 1. */
export interface PortionValue {
  readonly kind: 'portion'
  readonly id: string
  readonly title: Text
  readonly of: readonly string[]
  readonly where: SampleTest
  readonly few?: FewGuard
  readonly round?: Rounding
}
