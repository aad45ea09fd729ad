import type { Rational } from '../exact/index.js'
import type { CohortOp, Id, Input, ListOp } from '../graph/index.js'
import type { AskedFact } from './fact-key.js'

/** How a look is held. `floor`: the largest whole part of the scale that is not more than it. */
export type LookPart = 'truth' | 'whole' | 'top' | 'under' | 'floor'

/** What a column of a look holds. */
export interface LookContent {
  readonly kind: 'look'
  readonly op: CohortOp
  readonly part: LookPart
  /** Over what a top is whole, for both columns of a pair. */
  readonly over: bigint
  /** Ends of the number itself. */
  readonly lo: Rational
  readonly hi: Rational
}

/** What one column of a batch holds, for every unit a whole number. */
export type Content =
  | Extract<
      Input,
      {
        kind:
          | 'number'
          | 'raters'
          | 'whole'
          | 'part'
          | 'ballots'
          | 'flag'
          | 'papers'
          | 'exists'
          | 'attribute'
      }
    >
  /** Index of the level among those the rules name; one more for any other level. */
  | (AskedFact & { readonly kind: 'level'; readonly levels: readonly string[] })
  /** The same of the state of a filing, by the rule of a value. */
  | (Omit<Extract<Input, { kind: 'filed' }>, 'in'> & { readonly levels: readonly string[] })
  | Extract<Input, { kind: 'daysLate' }>
  /** What a list came to. */
  | (AskedFact & { readonly kind: 'list'; readonly node: Id; readonly op: ListOp })
  /** Nothing but whether the fact is stated as not applicable. */
  | (AskedFact & { readonly kind: 'state' })
  | LookContent

/** A column: what it holds, in which unit, and between which ends; every row is checked against them when it is packed. */
export interface Column {
  readonly content: Content
  /** The number is what is stored over this. */
  readonly scale: bigint
  readonly lo: bigint
  readonly hi: bigint
  /** Stored where the fact is stated as not applicable; absent where the question is about the unit itself. */
  readonly absent?: bigint
}
