import type { Rational } from '../exact/index.js'
import type { Id } from '../graph/index.js'
import type { BallotsPlan, Few } from './plan.js'

/** A value that is measured, as nodes of the graph. What a kind of value does not have is absent. */
export interface ValuePlan {
  readonly number?: Id
  readonly flag?: Id
  /** The fact that holds a level. */
  readonly level?: string
  /** The filing that the value measures; its number is the days late. */
  readonly filing?: { readonly fact: string; readonly value: string; readonly after?: string }
  /** The value as a part of its whole, from 0 up. */
  readonly share?: Id
  readonly of?: Id
  readonly over?: Id
  /** The largest the value can be, where a declared maximum or its kind bounds it. */
  readonly most?: Rational
  /** Whether there is nothing under the rate or mean, or too little. */
  readonly noneDue?: Id
  readonly few?: Few
  readonly ballots?: BallotsPlan
  /** For each fact read: whether it is stated as not applicable. */
  readonly stated: readonly Id[]
}
