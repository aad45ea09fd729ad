import type { DecimalString, ExactString } from './decimal.js'
import type { DataPlace } from './place.js'
import type { UnitKind } from './schema/unit.js'

/**
 * What a worked case settles of the unit it is about. An attribute that is absent is left open: no condition the case comes to
 * reads it, except an item's `applies`, which is then taken to hold as far as the attribute goes.
 */
export interface CaseUnit {
  readonly id?: string
  readonly kind?: UnitKind
  readonly enforcementPower?: boolean
}

interface CaseBase {
  readonly table: string
  /** Verified values by fact; `null` states a fact as not applicable. */
  readonly given: Readonly<Record<string, unknown>>
  /** Verified values of the year before, by fact; `null` states a fact as not applicable. */
  readonly lastYear?: Readonly<Record<string, unknown>>
  /**
   * What is taken over other units, because a case has one unit only: by the id of a value over a group, its number; by the
   * id of an item with the policy `groupMean`, the mean points in the item's own scale.
   */
  readonly others?: Readonly<Record<string, ExactString>>
  readonly at?: DataPlace
}

/** A worked case inside a rulebook: facts in, points of one indicator out. */
export interface IndicatorCase extends CaseBase {
  readonly unit: CaseUnit
  readonly indicator: string
  readonly expect: DecimalString | 'notApplicable'
}

/** A worked case of a whole table: facts of a unit in; its total, grade and vetoes out. */
export interface UnitCase extends CaseBase {
  readonly unit: Required<CaseUnit>
  /** What the rulebook calls the case, so that others can start from it. */
  readonly name?: string
  readonly expect: {
    /** After the table's rounding. */
    readonly total?: DecimalString
    /** After vetoes and before quotas, which need the other units. */
    readonly grade?: string
    /** Ids of the vetoes that are raised, and of no others. */
    readonly vetoes?: readonly string[]
    /** Ids of the honours the unit earns, and of no others; before quotas. */
    readonly honours?: readonly string[]
  }
}

/** A worked case of either kind. */
export type RulebookCase = IndicatorCase | UnitCase
