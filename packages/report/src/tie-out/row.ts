import type { ExactString, RollUpFigure, RollUpRate, TextPlace } from '@fazhi/model'

/** What a row is about. */
export type TieKind =
  /** A count, or an amount of money. */
  | 'figure'
  | 'rate'
  | 'meeting'
  | 'document'
  /** A published list, or the units a sentence lists by name. */
  | 'list'
  | 'coverage'
  | 'recognition'
  /** Something done that is told without a figure: a body set up, a paper issued, a plan adopted. */
  | 'deed'

/** How what the report says and what the data have stand to each other. */
export type TieStatus =
  /** The report's figure can be the roll-up's; an approximate one as an interval. */
  | 'equal'
  | 'different'
  /** A placeholder stands where the figure should. */
  | 'blank'
  /** The data have it, and the report does not state it, or not so that it is recognised. */
  | 'notStated'
  /** The report states it, and no submission gives it. */
  | 'notInData'
  /** What it counts is not known, or could be one of several: it was held against nothing. */
  | 'notNamed'
  /** A deed told without a figure, of which the data hold nothing that could say whether it was done: it was held against nothing. */
  | 'notRecorded'

/** One thing of a meeting, document, list, coverage or recognition that the report says otherwise than the data. */
export interface TieDifference {
  readonly of:
    | 'date'
    | 'ordinal'
    | 'number'
    | 'title'
    | 'items'
    | 'departments'
    | 'version'
    | 'meetings'
    | 'covered'
    | 'level'
    /** The meeting that adopted something, and what a meeting adopted. */
    | 'adoptedAt'
    | 'adopted'
    /** How many of those spoken of did it. */
    | 'done'
    /** A name the data do not have. */
    | 'unit'
  /** As the report writes it. */
  readonly stated: string
  /** As the data have it; empty where they have nothing of the kind. */
  readonly ours: string
}

/** A record of a submission: who gave it and where it stands. */
export interface TieRecord {
  /** Id of the unit or city. */
  readonly from: string
  /** Where in its submission: a JSON pointer. */
  readonly pointer: string
}

/** One thing the report says, the data have, or both. */
export interface TieRow {
  readonly kind: TieKind
  readonly status: TieStatus
  /** Fact of the catalog a figure is of. */
  readonly fact?: string
  /** Rate of the catalog. */
  readonly rate?: string
  /** Facts or rates of which it could be any, none more than another. */
  readonly several?: readonly string[]
  readonly at?: TextPlace
  /** As the report writes it, measure word included. */
  readonly stated?: string
  /** What stands before it in its clause. */
  readonly head?: string
  /** What the roll-up says, with the units it rests on. */
  readonly ours?: RollUpFigure
  readonly oursRate?: RollUpRate
  /**
   * For a difference: by how much at least the report says more (+) or less (−) than the roll-up, in the measure of the fact; of rates
   * in percentage points.
   */
  readonly by?: ExactString
  /** Of a rate that differs: false where no count of the roll-up's denominator gives it. */
  readonly attainable?: false
  /** What the year before had, where the report gives just that, and this year has another figure. */
  readonly lastYear?: ExactString
  /** What a record is called: body and number of a meeting, title of a paper, what a coverage reaches. */
  readonly name?: string
  /** The record it was held against. */
  readonly record?: TieRecord
  readonly differences?: readonly TieDifference[]
  /** Units a difference is about: those a coverage does not reach, those that did not do what all are said to have done. */
  readonly units?: readonly string[]
}
