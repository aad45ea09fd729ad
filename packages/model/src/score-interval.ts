import type { DecimalString, ExactString } from './decimal.js'
import type { FactValue } from './schema/fact-value.js'

/**
 * One end of what a total can come to while facts are missing. Points in the scale of the root, before (`exact`) and after
 * (`published`) its rounding.
 */
export type IntervalEnd =
  /** The total that comes out when the missing facts are these: scored by the reference, so that anybody can do it again. */
  | {
      readonly kind: 'attained'
      readonly exact: ExactString
      readonly published: DecimalString
      readonly by: Readonly<Record<string, FactValue>>
    }
  /** No total lies beyond it; whether one lies on it was not found. */
  | { readonly kind: 'bound'; readonly exact: ExactString; readonly published: DecimalString }
  /** Nothing bounds it on this side: the facts that have no declared maximum. */
  | { readonly kind: 'unbounded'; readonly facts: readonly string[] }

/** Between which ends a total lies, whatever the missing facts turn out to be within their declared domains (R11). */
export interface ScoreInterval {
  readonly lo: IntervalEnd
  readonly hi: IntervalEnd
}

/** First and last place a unit can come to; from 1, both included. */
export interface PlaceInterval {
  readonly from: number
  readonly to: number
}

/** Best and worst grade a unit can come to. */
export interface GradeInterval {
  readonly from: string
  readonly to: string
}
