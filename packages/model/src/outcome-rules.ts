import type { Condition, OutcomeCondition } from './condition.js'
import type { ExactString } from './decimal.js'
import type { DataPlace } from './place.js'
import type { Text } from './text.js'

/** Who of several equal units takes the last places: all, none, or those whom a lot put first. */
export type EdgeTie = 'allIn' | 'allOut' | 'byLot'

/** How many may hold a grade or an honour: a share of a base, or a number of places. */
export type Quota = ShareQuota | FixedQuota

/** Places = round(share × base). */
export interface ShareQuota {
  /** From 0 to 1. */
  readonly share: ExactString
  /** `assessed`: units of the group with a decided score; `units`: all units of the group. Vetoed ones as the policies say. */
  readonly of: 'assessed' | 'units'
  readonly round: 'down' | 'up' | 'half-up'
  readonly edgeTie: EdgeTie
}

/** A number of places that does not depend on how many units there are. */
export interface FixedQuota {
  readonly places: number
  readonly edgeTie: EdgeTie
}

/** A grade of a group, best first. */
export interface GradeRow {
  readonly grade: string
  /** Lowest number of the band; absent on the last row. */
  readonly from?: { readonly rel: '>=' | '>'; readonly bound: ExactString }
  /** What must hold for this grade and for every better one, each entry by itself. Never on the last row. */
  readonly needs?: readonly OutcomeCondition[]
  /** What a need counts as where there is nothing to compare: no case, a fact stated as not applicable. With `needs` only. */
  readonly whenNone?: 'met' | 'unmet'
  readonly quota?: Quota
}

/** Units that are ranked and graded together. */
export interface Group {
  readonly id: string
  readonly title: Text
  readonly tables: readonly string[]
  /** Which units of the tables are in the group; all of them when absent. */
  readonly for?: Condition
  readonly grades: readonly GradeRow[]
  /** Whether the bands were fixed before the scores were known; absent when the rulebook does not say. */
  readonly bandsFixed?: 'beforeScoring' | 'afterScoring'
  /** Ids of units in the order a lot drew them, for ties at the edge of a quota. */
  readonly lot?: readonly string[]
}

/** A veto never changes points; it puts a ceiling on the grade, lowers it, or bars from honours. */
export interface Veto {
  readonly id: string
  readonly title: Text
  /** A place is the one before vetoes. */
  readonly when: OutcomeCondition
  readonly ceiling?: string
  /** Grades down from the band. */
  readonly lower?: number
  readonly barred: boolean
  /** Groups it is for; all when absent. */
  readonly groups?: readonly string[]
  readonly at?: DataPlace
}

/** What lowers a grade or keeps it down without being a veto: the unit stays in the base and may have honours. */
export interface Lowering {
  readonly id: string
  readonly title: Text
  /** A place is the one before vetoes. */
  readonly when: OutcomeCondition
  /** Grades down from the band (R30). */
  readonly lower?: number
  readonly ceiling?: string
  /** Groups it is for; all when absent. */
  readonly groups?: readonly string[]
  readonly at?: DataPlace
}

/** A named award, given after the grades. A unit that a veto bars gets none. */
export interface Honour {
  readonly id: string
  readonly title: Text
  /** Asked of the published place and the final grade; absent when the places alone decide. */
  readonly when?: OutcomeCondition
  readonly quota?: Quota
  /** Groups it is given in, each by itself; all when absent. */
  readonly groups?: readonly string[]
  readonly at?: DataPlace
}
