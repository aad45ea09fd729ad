import type { Counted } from './counted.js'
import type { ExactString } from './decimal.js'
import type { MessageParams } from './finding.js'
import type { Clause } from './rulebook.js'

/**
 * State of a node for one unit. `awaitingJudgement`: all that is missing is a mark that somebody still has to sign. `void`: made 0 by
 * `zeroWhen`, or because papers that the item asks for are not there.
 */
export type NodeStatus = 'scored' | 'notApplicable' | 'missing' | 'awaitingJudgement' | 'void'

/** One clause's movement of points in the leaf's scale, signed. A clause that moved nothing has a record with "0". */
export interface Move {
  /** Index of the clause in the leaf, then inside containers. */
  readonly clause: readonly number[]
  readonly shape: Clause['shape']
  readonly by: ExactString
  /** Movement before `atMost`, when it bound. */
  readonly before?: ExactString
  /** False for an alternative that a container did not take. */
  readonly taken: boolean
  readonly counted: readonly Counted[]
  /** Set where a condition, a missing fact or a none-due rate decided. */
  readonly because?: 'missing' | 'noneDue' | 'notApplicable'
}

/** A step after the clauses, in order: clip, void, not-applicable, fold, rounding. Amounts in the scale named. */
export interface Adjustment {
  readonly kind: 'floor' | 'ceiling' | 'void' | 'rescale' | 'fill' | 'fold' | 'round'
  readonly from: ExactString
  readonly to: ExactString
}

/** The record of one node for one unit. */
export interface NodeRecord {
  readonly id: string
  readonly status: NodeStatus
  /** Own scale, after clip and void. */
  readonly points: ExactString
  /** Own scale, full at stake (less than `outOf` when parts are not applicable and passed up). */
  readonly full: ExactString
  /** What the parent received: points and full at stake in the parent's scale. */
  readonly given: { readonly points: ExactString; readonly full: ExactString }
  readonly start: ExactString
  readonly moves: readonly Move[]
  readonly adjustments: readonly Adjustment[]
  /** Why not applicable: condition of the rulebook, reason of the unit, or none due. */
  readonly why?: { readonly code: string; readonly params: MessageParams }
  readonly missing: readonly string[]
  /** Kinds of papers that the item asks for and nobody named, where that costs its points (R10). */
  readonly unproven?: readonly string[]
  readonly items: readonly NodeRecord[]
}
