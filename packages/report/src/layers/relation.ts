import type { Figure } from './figures.js'

/** Whether a relation is true for all values the figures can stand for, for none, or cannot be told. */
export type RelationStatus = 'holds' | 'contradicted' | 'undecided' | 'blocked'

/** Two or more figures that a sentence ties together. */
export interface Relation {
  /**
   * `received` = accepted + refused …; `exceeds` and `short`: parts against their whole; `concluded` against what there was; `total`: told
   * after its parts; `balance`: what came in is what went out; `listed`: what looks like parts and is not said to be.
   */
  readonly kind: 'received' | 'exceeds' | 'short' | 'concluded' | 'total' | 'balance' | 'listed'
  readonly status: RelationStatus
  readonly whole: Figure
  readonly parts: readonly Figure[]
  /** For `concluded`: whether the sentence speaks of cases carried over. */
  readonly carried?: boolean
}
