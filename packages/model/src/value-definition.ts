import type { FiledValue } from './filed-value.js'
import type { Rounding } from './rounding.js'
import type { FewGuard, PortionValue, SampleTest, TallyValue } from './sampled-values.js'
import type { Text } from './text.js'

/**
 * A value that is measured, declared once and named. A fact is a value of its own name. Parts of a value are named by the
 * ids of facts or of other values; no value is a part of itself.
 */
export type ValueDefinition =
  | { readonly kind: 'fact'; readonly id: string; readonly title: Text; readonly fact: string }
  | {
      readonly kind: 'rate'
      readonly id: string
      readonly title: Text
      /** Fact or value with a number. */
      readonly of: string
      /** Fact or value with a number; 0 means that nothing is due. */
      readonly over: string
      /** Numerator may exceed the denominator; otherwise that is a fault in the data. */
      readonly mayExceed: boolean
      readonly few?: FewGuard
      readonly round?: Rounding
    }
  | TallyValue
  | PortionValue
  | {
      readonly kind: 'sum' | 'count' | 'mean'
      readonly id: string
      readonly title: Text
      /** A fact that is a list (samples), or for `sum` several number facts. */
      readonly of: readonly string[]
      /** For `count` of samples: only those that are so. */
      readonly where?: SampleTest
      /** For `mean`. */
      readonly few?: FewGuard
      readonly round?: Rounding
    }
  | CohortValue
  | FiledValue
  | {
      readonly kind: 'lastYear'
      readonly id: string
      readonly title: Text
      /** A fact or value, measured from what the unit handed in a year before. It looks at no other unit. */
      readonly of: string
    }
  | {
      readonly kind: 'points'
      readonly id: string
      readonly title: Text
      /** Id of a node: its points in its own scale after clip and void, before fold and rounding. */
      readonly node: string
    }

/**
 * A number over the units of a group, the unit itself included, every unit once (R25). Units of which the value is not
 * applicable or not due are left out. With nobody left there is nothing to compare with.
 */
export type CohortValue = {
  readonly kind: 'cohort'
  readonly id: string
  readonly title: Text
  /** Fact or value with a number, not rounded for this. */
  readonly of: string
  /** Id of the group whose units are looked at. */
  readonly among: string
  readonly round?: Rounding
} & (
  | {
      readonly take: 'mean'
      /** Σ parts ÷ Σ wholes of a rate instead of the mean of the rates. */
      readonly pooled: boolean
    }
  | { readonly take: 'largest' | 'smallest' }
  | {
      /** Place of the unit by this value, from 1; none for a unit that is not in the group or has no value. */
      readonly take: 'place'
      /** Which end is place 1. */
      readonly first: 'largest' | 'smallest'
      /** 1-1-3 or 1-1-2. */
      readonly ties: 'shared' | 'dense'
    }
)
