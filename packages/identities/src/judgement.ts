import type { Exact } from '@fazhi/model'
import type { Placed, Spot } from './data.js'
import type { Law } from './law.js'
import type { Rel, Status } from './relate.js'
import type { Term } from './term.js'
import type { Value } from './value.js'

/** One side of a law as it was judged: its terms and what they come to. */
export interface Side {
  readonly terms: readonly Term[]
  readonly value: Value
}

/** A law held against one set of figures, or one set of records. */
export interface Judgement {
  readonly law: Law
  readonly status: Status
  readonly left: Side
  readonly rel: Rel
  readonly right: Side
  /** Where the figures stand that took part: the left side before the right, each place once. */
  readonly at: readonly Spot[]
  /** For a contradiction: by how much at least the two sides miss each other. 0 where a strict bound is met exactly. */
  readonly margin?: Exact
  /** A figure that cannot be read (a placeholder) stands in the way of a decision. */
  readonly blocked: boolean
  /** The records of this instance, by the names the identity gives them. */
  readonly rows: ReadonlyMap<string, Placed>
}
