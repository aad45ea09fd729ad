import type { CohortResult } from './cohort-result.js'
import type { DecimalString, ExactString } from './decimal.js'
import type { Decision } from './decision.js'
import type { FileResult } from './file-result.js'
import type { Finding } from './finding.js'
import type { Assumption, ResolvedRulebook } from './rulebook.js'
import type { Submission } from './schema/submission.js'
import type { UnitKind } from './schema/unit.js'
import type { GradeInterval, PlaceInterval, ScoreInterval } from './score-interval.js'
import type { StoredRecord } from './stored-record.js'
import type { Text } from './text.js'

/** One unit's outcome. */
export interface UnitResult {
  readonly unit: string
  readonly name: Text
  readonly kind: UnitKind
  readonly group: string
  readonly table: string
  /** `undecided`: facts the score needs are missing. */
  readonly status: 'decided' | 'undecided'
  /** Before the root's rounding. Absent while undecided. */
  readonly exact?: ExactString
  /** After the root's rounding. Absent while undecided. */
  readonly published?: DecimalString
  /** Under `missing: interval`: between which ends the total of an undecided unit lies. Absent where its data are faulty. */
  readonly range?: ScoreInterval
  readonly outOf: ExactString
  /** Place in the group, from 1; absent while undecided or open, or when vetoed units are not ranked. */
  readonly place?: number
  /** Under `missing: interval`: the places it can come to, where missing facts, its own or others', leave the place open. */
  readonly places?: PlaceInterval
  /** Other units that share the place. */
  readonly tiedWith: readonly string[]
  readonly bandGrade?: string
  readonly grade?: string
  /** Under `missing: interval`: the grades it can come to, where missing facts, its own or others', leave the grade open. */
  readonly grades?: GradeInterval
  readonly vetoes: readonly string[]
  /** Honours given; absent where there are none. */
  readonly honours?: readonly string[]
  readonly decisions: readonly Decision[]
  /** The records of its table and of the extras on top, as they are stored: `readRecord` fills in what is left out. */
  readonly root: StoredRecord
  readonly onTop: readonly StoredRecord[]
  /** The unit's case files that a table of the rulebook marks, by fact and number; absent where there are none. */
  readonly files?: readonly FileResult[]
  /**
   * Facts the score needs and does not have, by id. What is missing elsewhere stands here by the id of what asks for it: a
   * value of last year, a value over a group, the points of an item that a group's mean fills (`points:ID`).
   */
  readonly missing: readonly string[]
  /** Facts read although they were only claimed; those of last year by the value that reads them. */
  readonly unverified: readonly string[]
}

/** One group's outcome, best first. */
export interface GroupResult {
  readonly group: string
  readonly units: readonly string[]
  readonly assessed: number
  readonly quotas: readonly {
    readonly grade: string
    readonly places: number
    readonly taken: number
    /** Units that are not decided yet could still change it. */
    readonly provisional?: true
  }[]
  /** Who has which honour, best first; absent where the rulebook has none. */
  readonly honours?: readonly {
    readonly honour: string
    readonly places?: number
    readonly units: readonly string[]
    readonly provisional?: true
  }[]
}

/**
 * A city's year: the resolved rulebook, the facts, and what came of them. Plain data; it recomputes with nothing else at hand.
 */
export interface Year {
  readonly year: number
  /** 2 since records leave out what goes without saying. */
  readonly format: 2
  readonly engine: string
  readonly rulebook: ResolvedRulebook
  readonly submissions: readonly Submission[]
  /** What units claim of themselves was read: a self-score, never the official one (R10). Absent for the official one. */
  readonly read?: 'claimed'
  /** Submissions of the year before, where the rulebook looks back; those of units and of the city. */
  readonly lastYear?: readonly Submission[]
  /** Lots given when the year was assessed: units of a group in the order drawn. */
  readonly lots?: Readonly<Record<string, readonly string[]>>
  readonly groups: readonly GroupResult[]
  /** What was taken over groups, by group and value; absent where the rulebook looks at no other unit. */
  readonly cohorts?: readonly CohortResult[]
  readonly units: readonly UnitResult[]
  readonly assumptions: readonly Assumption[]
  /** Faults in the data (wrong type, n/0, unit in no table or two). A unit with an error here is undecided. */
  readonly findings: readonly Finding[]
}

/** A year with a digest over rulebook, facts, engine and result in canonical JSON (RFC 8785, SHA-256). */
export interface SealedYear {
  readonly seal: { readonly algorithm: 'sha256'; readonly digest: string }
  readonly year: Year
}

/** The city's figures from the units' and offices' submissions, with the units each rests on. */
export interface RollUp {
  readonly year: number
  readonly figures: readonly RollUpFigure[]
  /** Rates of these figures; absent where the catalog given has none. */
  readonly rates?: readonly RollUpRate[]
}

/** One rate of the city: sums over sums, never a mean of rates. */
export interface RollUpRate {
  readonly rate: string
  /** Sums of the counts of the units in `from`, each of which gave numerator and denominator. */
  readonly numerator: ExactString
  readonly denominator: ExactString
  /** Numerator over denominator, exact; absent where the denominator is 0, which is no rate. */
  readonly value?: ExactString
  readonly from: readonly string[]
  readonly expected: number
  /** Units that owe the rate and did not give both of its sides. */
  readonly missing: readonly string[]
}

/** The roll-up of a place below, for the roll-up of the place above it: counties for a city, cities for a province. */
export interface PlaceRollUp {
  /** Id of the place; its units are named "place/unit" above. */
  readonly place: string
  readonly rollUp: RollUp
}

/** What one giver adds to a figure. */
export interface TrailPart {
  /** Unit, city or place below. */
  readonly from: string
  /** Where the giver's own submission, or the city's about it, has the fact: a JSON pointer. Absent for a place below. */
  readonly pointer?: string
  /** Whose submission that is: the unit's, or the city's. Absent for a place below. */
  readonly in?: string
  readonly status: 'given' | 'notApplicable' | 'claimedOnly' | 'missing'
  /** What it adds, in the unit of the figure. Of events each matter counts once, so what several report adds up to more than the figure. */
  readonly value?: ExactString
}

/** A figure with what every giver adds to it. */
export interface Trail {
  readonly fact: string
  readonly year: number
  readonly aggregate: string
  /** Absent where nobody gave the fact. */
  readonly value?: ExactString
  readonly parts: readonly TrailPart[]
}

/** One figure of the city. */
export interface RollUpFigure {
  readonly fact: string
  /** A count, or a decimal for amounts. */
  readonly value: ExactString
  /** Units that gave it, of the units that should have. */
  readonly from: readonly string[]
  readonly expected: number
  readonly missing: readonly string[]
  /** Matters the events are about, where each is counted once: roll-ups above count them once, too. */
  readonly matters?: readonly string[]
}
