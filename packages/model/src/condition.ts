import type { Bound } from './bound.js'
import type { ExactString } from './decimal.js'

/** How a value stands to a bound. */
export type Relation = '>=' | '>' | '<=' | '<' | '='

/** One condition form everywhere; three-valued when a fact is missing. */
export type Condition =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | ConditionLeaf

/** A condition on one value, or on what the unit is. */
export type ConditionLeaf =
  | {
      readonly kind: 'number'
      readonly value: string
      readonly rel: Relation
      readonly bound: Bound
    }
  | { readonly kind: 'flag'; readonly value: string; readonly is: boolean }
  | { readonly kind: 'level'; readonly value: string; readonly in: readonly string[] }
  | {
      readonly kind: 'attribute'
      readonly attribute: 'id' | 'kind' | 'enforcementPower'
      readonly in: readonly (string | boolean)[]
    }

/**
 * A condition that is asked once points are known: what a grade needs, what lowers it, what bars it, what earns an honour.
 * Places and grades are asked as far as they stand at that stage (R29).
 */
export type OutcomeCondition =
  | { readonly kind: 'all' | 'any'; readonly of: readonly OutcomeCondition[] }
  | { readonly kind: 'not'; readonly of: OutcomeCondition }
  | ConditionLeaf
  | PointsLeaf
  | StandingLeaf

/**
 * Points of a node, in its own scale before it is folded and rounded. With `share` the bound is a part of the full mark
 * at stake. Where the node does not apply, or the unit's table does not have it, there is nothing to compare.
 */
export interface PointsLeaf {
  readonly kind: 'points'
  readonly node: string
  readonly rel: Relation
  /** Points, or a fraction of 1 with `share`. */
  readonly bound: ExactString
  readonly share: boolean
}

/** A condition on how a unit stands in its group. */
export type StandingLeaf =
  /** Place counted from the first, or from the last. Units without a place have nothing to compare. */
  | {
      readonly kind: 'place'
      readonly from: 'first' | 'last'
      readonly rel: Relation
      /** A whole number from 1. */
      readonly bound: ExactString
    }
  | { readonly kind: 'grade'; readonly in: readonly string[] }
  | { readonly kind: 'vetoed'; readonly is: boolean }
