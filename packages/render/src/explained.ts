import type { Basis, ExactString, NodeStatus } from '@fazhi/model'

/**
 * Why a unit has its score, as far as the outputs of this package show it. What `explain` of `@fazhi/scoring` gives fits;
 * the shape stands here so that showing does not depend on computing.
 */
export interface Explained {
  readonly leaves: readonly ExplainedLeaf[]
  readonly waterfall: {
    /** Full mark the steps start from. */
    readonly full: ExactString
    readonly terms: readonly ExplainedTerm[]
    readonly total: ExactString
  }
  /** How place and grade came about, a sentence each. */
  readonly decisions: readonly string[]
  readonly notes: readonly string[]
  /** Between which ends an open score lies. */
  readonly range?: { readonly lo: string; readonly hi: string }
  /** What ways to win points back rest on; absent where none is offered. */
  readonly winBackHeld?: string
  /** What to hand in so that the range of an open score gets narrower, best first. */
  readonly narrowing?: readonly { readonly text: string }[]
}

/** One item that lost or gained points, or was not scored. */
export interface ExplainedLeaf {
  readonly node: string
  readonly title: string
  readonly status: NodeStatus
  /** In the item's own scale. */
  readonly points: ExactString
  /** In the item's own scale. */
  readonly full: ExactString
  /** In the scale of the total: positive lost, negative gained. */
  readonly lost: ExactString
  readonly clauses: readonly { readonly counted: string; readonly rule: string }[]
  readonly notes: readonly string[]
  readonly winBack: readonly { readonly text: string }[]
  readonly basis: readonly Basis[]
}

/** A step from the full mark to the score. */
export interface ExplainedTerm {
  readonly kind:
    | 'loss'
    | 'gain'
    | 'floor'
    | 'ceiling'
    | 'void'
    | 'notApplicable'
    | 'fold'
    | 'round'
    | 'extra'
  readonly node: string
  readonly by: ExactString
}

/** Writes a norm with its article in a language: "《行政诉讼法》第三条". */
export type Cite = (basis: Basis) => string | undefined
