import type { ExactString } from './decimal.js'

/** A unit that a number over a group leaves out, or waits for. */
export interface LeftOut {
  readonly unit: string
  readonly why: /** The value is stated as not applicable for the unit, or its item does not apply. */
    | 'notApplicable'
    /** Nothing is under the unit's rate or mean. */
    | 'noneDue'
    | 'vetoed'
    | 'void'
    /** Of points only: they rest on missing facts, so the unit did not really score them (R8). */
    | 'missing'
}

/** A number over the units of a group, taken once for all of them. */
export interface CohortResult {
  /** Id of the value; `points:ID` for the mean that fills a not-applicable item. */
  readonly value: string
  readonly group: string
  readonly take: 'mean' | 'largest' | 'smallest' | 'place'
  /** Units that were counted, by id. */
  readonly units: readonly string[]
  readonly left: readonly LeftOut[]
  /** Units whose facts keep it open, with what is missing; it is then open for everybody. */
  readonly open: readonly { readonly unit: string; readonly missing: readonly string[] }[]
  /** Of places: the place of each unit that was counted. */
  readonly places?: Readonly<Record<string, number>>
  /** Before the value's rounding. Absent for places, where nobody is counted, and while it is open. */
  readonly number?: ExactString
}
