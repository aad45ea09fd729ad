import type { Bound } from './bound.js'
import type { Condition, Relation } from './condition.js'
import type { ExactString } from './decimal.js'
import type { Basis, MessageParams } from './finding.js'
import type { Group, Honour, Lowering, Veto } from './outcome-rules.js'
import type { DataPlace } from './place.js'
import type { Rounding } from './rounding.js'
import type { CalendarYear } from './schema/catalog/calendar.js'
import type { FactDefinition } from './schema/catalog/fact-definition.js'
import type { Text } from './text.js'
import type { ValueDefinition } from './value-definition.js'

/*
 * The resolved rulebook: what `@fazhi/rulebook` makes of the YAML and `@fazhi/scoring` computes with.
 * Plain data; every name is resolved, every default is written out, every parameter a table overrides is in place.
 */

/**
 * What a not-applicable leaf yields, as (points, full at stake): `rescale` (0,0), `fullCredit` (full,full), `zero` (0,full),
 * `groupMean` (mean of a group,full).
 */
export type NotApplicablePolicy = 'rescale' | 'fullCredit' | 'zero' | 'groupMean'

/** Of a leaf whose points stand in for a not-applicable unit's by the mean of a group (R8). */
export interface GroupMean {
  /** Id of the group whose units are taken; the unit's own group when absent. */
  readonly among?: string
  /** What is yielded where no unit of the group really scored the leaf. */
  readonly fallback: Exclude<NotApplicablePolicy, 'groupMean'>
}

/**
 * What a missing fact does. `refuse`: no score; `interval`: no score, but the ends between which it lies, and places and
 * grades as far as they stand at both; `noPoints`: the clause's worst outcome, never a fact of 0 (R11).
 */
export type MissingPolicy = 'refuse' | 'interval' | 'noPoints'

/** The choices that matter and that a rulebook says once. */
export interface Policies {
  /** Which number decides places and bands. */
  readonly decideOn: 'published' | 'exact'
  readonly missing: MissingPolicy
  /** Whether a fact that is only claimed may be read; each one is then listed. */
  readonly unverified: 'refuse' | 'accept'
  /**
   * What papers that an item asks for and nobody named do: nothing, or no points for the item (R10). Absent: nothing. What a
   * false paper costs is a rule of the rulebook: a clause, a lowering or a veto on a fact.
   */
  readonly evidence?: 'ignore' | 'noPoints'
  readonly ties: {
    /** 1-1-3 or 1-1-2. */
    readonly places: 'shared' | 'dense'
    readonly breakBy: readonly TieBreak[]
  }
  readonly vetoed: {
    readonly ranked: boolean
    readonly inQuotaBase: boolean
    /** Whether their values and points enter what is taken over a group; absent when nothing is, and the rulebook does not say. */
    readonly inMeans?: boolean
  }
  /** Whether several lowerings add up, or only the largest counts (R30). Absent: the largest. */
  readonly lowerings?: 'largest' | 'stack'
}

/**
 * A key that separates equal scores: points of a node (more is better), points lost by deductions on top (less is better),
 * or no veto before a veto.
 */
export type TieBreak =
  | { readonly key: 'node'; readonly node: string }
  | { readonly key: 'fewestPointsDeducted' | 'noVeto' }

/** Which way a clause moves points. The sign is the verb's; prices are positive. */
export type Verb = 'gain' | 'lose'

/** What happens when a rate has nothing under it (0/0): the leaf is not applicable, or the clause takes its best or worst outcome. */
export type WhenNone = 'notApplicable' | 'met' | 'unmet'

interface ClauseBase {
  readonly at?: DataPlace
}

/** A fixed price when a condition holds. `unless` in the YAML is `not` here. */
export interface ConditionClause extends ClauseBase {
  readonly shape: 'condition'
  readonly verb: Verb
  readonly price: ExactString
  readonly when: Condition
}

/**
 * How a requirement is reduced for part of a year: by the months on at least one day of which the unit existed, as a part
 * of twelve; then rounded to a whole one, or left exact (R15).
 */
export interface Prorate {
  readonly by: 'month'
  readonly round: 'exact' | 'up' | 'down' | 'half-up'
}

/** A price for each unit of a value, of its shortfall below or excess above a bound. */
export interface EachClause extends ClauseBase {
  readonly shape: 'each'
  readonly verb: Verb
  readonly price: ExactString
  readonly each: string
  readonly gap?: { readonly side: 'below' | 'above'; readonly bound: Bound }
  /** Of a fixed `below` for the year: reduced for a unit that did not exist all year. Absent: it is not reduced. */
  readonly prorate?: Prorate
  /** Size of one unit of the gap: 1 by default, 0.01 for `1pp` of a rate. */
  readonly per: ExactString
  /** How a part of a unit counts: exactly, as a whole one, or not at all. */
  readonly part: 'exact' | 'up' | 'down'
  readonly every?: 'quarter' | 'month'
  readonly atMost?: ExactString
  readonly whenNone?: WhenNone
}

/** Which day of an event says whether it is of the year: that of its document, or that on which it happened. */
export type EventDay = 'date' | 'happened'

/** Events of a fact, priced by level; of one matter the highest counts, or all. */
export interface EventsClause extends ClauseBase {
  readonly shape: 'events'
  readonly verb: Verb
  readonly prices: Readonly<Record<string, ExactString>>
  readonly each: string
  readonly sameMatter: 'highest' | 'all'
  /** With `highest`: what the lower levels of a matter count for, each once, as a part of their price from 0 to 1. Absent: nothing. */
  readonly lower?: ExactString
  /** Only events of these kinds count. Absent: of every kind. */
  readonly kinds?: readonly string[]
  /** Events of another year by this day are left out. Absent: the day of the document, and one of another year is a fault of the data. */
  readonly dated?: EventDay
  /** Prices that hold from a day on, in the order of the days, taken on the day of each event (R38); before the first `prices` hold. */
  readonly since?: readonly {
    readonly from: string
    readonly prices: Readonly<Record<string, ExactString>>
  }[]
  /** Most points of a level, by level; before `atMost`. */
  readonly atMostOf?: Readonly<Record<string, ExactString>>
  readonly atMost?: ExactString
}

/** A share of a price: a rate, or a score over its full mark. Never more than the whole. */
export interface ShareClause extends ClauseBase {
  readonly shape: 'share'
  readonly verb: Verb
  readonly price: ExactString
  readonly share: string
  readonly whenNone?: WhenNone
}

/** A row of a table: first match wins, `else` is last. */
export type Row =
  | { readonly rel: Relation; readonly bound: Bound; readonly points: ExactString }
  | { readonly level: string; readonly points: ExactString }
  | { readonly else: true; readonly points: ExactString }

/** Points by the band or level a value falls in. */
export interface ByClause extends ClauseBase {
  readonly shape: 'by'
  readonly verb: Verb
  readonly by: string
  readonly rows: readonly Row[]
  readonly whenNone?: WhenNone
}

/**
 * How the marks of several signers become one: their mean, the middle one (of an even number the mean of the two in the
 * middle), or the mean without one highest and one lowest, for which there must be three at least.
 */
export type Raters = 'mean' | 'median' | 'trimmed'

/** A mark a signer gives within a range and a step. */
export interface JudgedClause extends ClauseBase {
  readonly shape: 'judged'
  readonly verb: Verb
  readonly judged: string
  readonly from: ExactString
  readonly to: ExactString
  readonly step: ExactString
  /** Absent where one signer gives the mark; marks of several are then a fault of the data. */
  readonly raters?: Raters
}

/** Clauses that move points together: summed, or only the largest or smallest movement counts. */
export interface TogetherClause extends ClauseBase {
  readonly shape: 'together'
  readonly of: readonly Clause[]
  readonly take: 'sum' | 'largest' | 'smallest'
  readonly atMost?: ExactString
}

/** What moves points. */
export type Clause =
  | ConditionClause
  | EachClause
  | EventsClause
  | ShareClause
  | ByClause
  | JudgedClause
  | TogetherClause

/** One kind of node for leaf, block, component, table and extra. A leaf has clauses, a branch has items. */
export interface ScoreNode {
  /** Unique in the table. */
  readonly id: string
  readonly title: Text
  /** Worth in the parent. An extra on top has 0. */
  readonly points: ExactString
  /** Full mark on the own scale. */
  readonly outOf: ExactString
  /** In the own scale. */
  readonly floor: ExactString
  /** In the own scale. */
  readonly ceiling: ExactString
  readonly applies?: Condition
  readonly zeroWhen?: Condition
  readonly round?: Rounding
  /** For a leaf: what not applicable yields. For a branch: present and `rescale` where rescaling happens. */
  readonly notApplicable: NotApplicablePolicy | 'pass'
  /** With the policy `groupMean`, and only then. */
  readonly groupMean?: GroupMean
  /** Points before the clauses move them: full for all-lose, 0 for all-gain. */
  readonly start: ExactString
  readonly items: readonly ScoreNode[]
  readonly clauses: readonly Clause[]
  readonly duty: readonly string[]
  readonly basis: readonly Basis[]
  readonly scorer?: string
  readonly evidence: readonly string[]
  readonly at?: DataPlace
}

/** A table binds units by their attributes; a unit is bound to exactly one. */
export interface Table {
  readonly id: string
  readonly title: Text
  readonly for: Condition
  readonly root: ScoreNode
  /** Added to the folded root after all rescaling, each capped alone, before the root's rounding. */
  readonly onTop: readonly ScoreNode[]
}

/**
 * A table whose subject is a case file instead of a unit: every file of its facts is marked by it, by the same rules of meaning,
 * and the marks are the samples. Conditions on attributes ask about the unit whose file it is.
 */
export interface FileTable {
  /** No table of units has it. */
  readonly id: string
  readonly title: Text
  /** Ids of the facts of type samples whose files it marks; a fact has one such table at most. */
  readonly of: readonly string[]
  /** What a file's points come to, after its rounding, is the mark; `points` is its full mark. */
  readonly root: ScoreNode
}

/** Something a rulebook left unsaid although it matters; every result rests on it by name. */
export interface Assumption {
  /** For example "ties.places". */
  readonly code: string
  readonly params: MessageParams
  readonly at?: DataPlace
}

/** A rulebook with everything resolved: what is computed with, sealed and shown. */
export interface ResolvedRulebook {
  readonly rulebook: 1
  readonly id: string
  readonly version: string
  readonly status: 'sample' | 'transcribed' | 'adopted'
  readonly year: number
  readonly title: Text
  readonly source?: string
  readonly policies: Policies
  /** Facts used, by id. */
  readonly facts: Readonly<Record<string, FactDefinition>>
  /** Values used, by id; every fact that a clause or condition reads is here under its own id. */
  readonly values: Readonly<Record<string, ValueDefinition>>
  readonly tables: readonly Table[]
  /** Tables of case files; absent where there are none. */
  readonly fileTables?: readonly FileTable[]
  readonly groups: readonly Group[]
  readonly vetoes: readonly Veto[]
  readonly lowerings?: readonly Lowering[]
  readonly honours?: readonly Honour[]
  /** The working days that filings are measured with: all the calendars there were; absent where nothing is measured with them. */
  readonly calendars?: readonly CalendarYear[]
  readonly assumptions: readonly Assumption[]
}
