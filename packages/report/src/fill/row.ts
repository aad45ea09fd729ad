import type { RollUpFigure, RollUpRate, TextPlace } from '@fazhi/model'
import type { Referent } from '../layers/figures.js'

/** What becomes of a blank. */
export type FillStatus =
  | 'filled'
  /** Two facts or rates fit, none better than the other. */
  | 'several'
  /** No phrase of the catalog says what belongs there. */
  | 'notNamed'
  /** What belongs there is known, and no submission gives it. */
  | 'notInData'
  /** A rate whose denominator is 0: there is none. */
  | 'noRate'
  /** The sentence asks for about so many (余, 近, 约): how to round is the writer's. */
  | 'approximate'
  /** A person's name, which is never filled. */
  | 'person'
  /** A date, a title, a body: nothing of the data says which. */
  | 'notAFigure'

/** A blank of a report, what it is filled with, or why it is not. */
export interface FillRow {
  readonly status: FillStatus
  readonly at: TextPlace
  /** The blank as it stands: XX, 某, ____. */
  readonly token: string
  readonly referent: Referent
  /** What stands before it in its clause, where it is a number's. */
  readonly head?: string
  /** What takes its place: digits only, in the unit the sentence writes; or the name of the place. */
  readonly value?: string
  readonly fact?: string
  readonly rate?: string
  /** Facts or rates that fit, where several do. */
  readonly several?: readonly string[]
  /** How the city's figure comes from the units': the rule of aggregation of the fact; "rate" for sums over sums. */
  readonly aggregate?: string
  /** What it rests on: the units, and those that are missing. */
  readonly ours?: RollUpFigure | RollUpRate
}
