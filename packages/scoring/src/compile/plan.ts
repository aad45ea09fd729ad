import type {
  Clause,
  EventDay,
  ExactString,
  Group,
  Honour,
  LeftOut,
  Lowering,
  Raters,
  Rounding,
  ScoreNode,
  StandingLeaf,
  Verb,
  Veto,
} from '@fazhi/model'
import type { Id, Input, ListOp, Node } from '../graph/index.js'

/** Whether there is less under a value than it asks for. */
export interface Few {
  readonly isFew: Id
  readonly atLeast: number
}

/** Ballots that are shown by option: of these tallies together. */
export interface BallotsPlan {
  readonly of: readonly string[]
  readonly options: readonly string[]
}

/** Where to find what was counted for a value. */
export interface CountedPlan {
  readonly value: string
  readonly number?: Id
  readonly flag?: Id
  /** A level is shown by its name; the fact holds it. */
  readonly level?: string
  /** The value that measures a filing: without a number its state is shown, with one the days late. */
  readonly filing?: string
  readonly of?: Id
  readonly over?: Id
  readonly bound?: ExactString
  /** A bound that is another value: which, and where its number is. */
  readonly boundOf?: { readonly value: string; readonly number: Id }
  /** A requirement for the year, and where it is found reduced for part of one. */
  readonly required?: { readonly reduced?: Id }
  readonly units?: Id
  readonly ballots?: BallotsPlan
  readonly few?: Few
  readonly series?: readonly { readonly gap: Id; readonly exists: Id }[]
  /** The judgement whose marks are shown, and how they become one. */
  readonly marks?: { readonly fact: string; readonly take: Raters }
  /** The list whose kept items are shown with their prices. */
  readonly events?: ListOp
  /** Which events are asked about at all. */
  readonly asked?: { readonly dated: EventDay; readonly kinds?: readonly string[] }
  /** Levels with a limit of their own: their points before it and after. */
  readonly held?: readonly { readonly level: string; readonly before: Id; readonly after: Id }[]
}

/** Where to find the movement of a clause. Amounts are sizes; the verb has the sign. */
export interface ClausePlan {
  readonly shape: Clause['shape']
  readonly clause: readonly number[]
  readonly verb: Verb
  readonly amount: Id
  /** Amount before `atMost`. */
  readonly before?: Id
  /** Whether an operand is not applicable, so that the clause moves nothing. */
  readonly silent: Id
  /** Whether a rate has nothing under it. */
  readonly noneDue?: Id
  /** Whether that makes the whole leaf not applicable. */
  readonly empties?: Id
  readonly counted: readonly CountedPlan[]
  /** For a container: what counts of the clauses inside it. */
  readonly take?: 'sum' | 'largest' | 'smallest'
  readonly inner: readonly ClausePlan[]
}

/** A condition: whether it holds, and whether an operand is not applicable. */
export interface ConditionPlan {
  readonly holds: Id
  readonly silent: Id
  readonly counted: readonly CountedPlan[]
}

/** A condition of an outcome rule; how a unit stands in its group is asked when that is known. */
export type RulePlan =
  | { readonly kind: 'ofUnit'; readonly when: ConditionPlan }
  | { readonly kind: 'standing'; readonly leaf: StandingLeaf }
  | { readonly kind: 'all' | 'any'; readonly of: readonly RulePlan[] }
  | { readonly kind: 'not'; readonly of: RulePlan }

/** The rules about outcomes that may concern units of a table. */
export interface OutcomeRules {
  /** Vetoes that read how a unit stands. */
  readonly standingVetoes: readonly { readonly veto: Veto; readonly when: RulePlan }[]
  readonly lowerings: readonly { readonly lowering: Lowering; readonly when: RulePlan }[]
  readonly honours: readonly { readonly honour: Honour; readonly when?: RulePlan }[]
  /** By group, for each of its grades, what the grade needs. */
  readonly needs: ReadonlyMap<string, readonly (readonly RulePlan[])[]>
}

/** Where to find every step of R1 for a score node. */
export interface NodePlan {
  readonly node: ScoreNode
  readonly path: string
  readonly applies?: ConditionPlan
  readonly voidWhen?: ConditionPlan
  /** Whether papers that the item asks for are named by none of the facts it rests on. */
  readonly proven?: {
    readonly lacking: Id
    readonly facts: readonly string[]
    readonly kinds: readonly string[]
  }
  /** Not applicable: nothing is scored here. */
  readonly notApplicable: Id
  /** Not applicable and out of the full at stake. */
  readonly gone: Id
  readonly raw: Id
  readonly filled: Id
  readonly capped: Id
  readonly clipped: Id
  readonly points: Id
  /** Of a leaf that a group's mean fills: its clauses after clip, whether or not it applies, without the fill. */
  readonly scored?: Id
  readonly full: Id
  readonly folded: Id
  readonly given: { readonly points: Id; readonly full: Id }
  readonly clauses: readonly ClausePlan[]
  readonly items: readonly NodePlan[]
}

/** Something the data must satisfy before a rule may be read with it; a breach is a finding. */
export type Check = {
  /** Whether the rule applies to the unit at all. */
  readonly active: Id
  /** The value that looks back at last year, where it is last year's data that must satisfy it. */
  readonly last?: string
} & (
  | {
      readonly kind: 'rate'
      readonly value: string
      readonly of: Id
      readonly over: Id
      readonly mayExceed: boolean
      /** The whole is looked up elsewhere (a group, last year, points): 0 is nothing to compare with, whatever the part. */
      readonly isBase?: true
    }
  | { readonly kind: 'levels'; readonly fact: string; readonly priced: readonly string[] }
  | { readonly kind: 'series'; readonly fact: string; readonly every: 'quarter' | 'month' }
  | {
      readonly kind: 'judged'
      readonly fact: string
      readonly from: ExactString
      readonly to: ExactString
      readonly step: ExactString
      readonly raters?: Raters
    }
  /** Every event has the day that says whether it is of the year; those of another year are left out. */
  | { readonly kind: 'dated'; readonly fact: string; readonly by: EventDay }
  | { readonly kind: 'kinds'; readonly fact: string; readonly known: readonly string[] }
  /** A filing has the days that its rule goes by, and there is a calendar for them. */
  | {
      readonly kind: 'filed'
      readonly fact: string
      readonly value: string
      readonly asks: 'state' | 'days'
    }
  /** A filing is handed in as a state: no rule says how its days become one. */
  | { readonly kind: 'state'; readonly fact: string }
  /** One signer gave the mark. */
  | { readonly kind: 'signer'; readonly fact: string }
)

/** What one unit brings into a cohort. */
export interface Offer {
  /** Name of the cohort. */
  readonly of: string
  readonly number: Id
  /** What is under the number, for a pooled mean. */
  readonly over?: Id
  /** Whether the unit has no such value, and why. */
  readonly left: readonly { readonly why: LeftOut['why']; readonly holds: Id }[]
  /** What the unit's data must satisfy for the value to be read. */
  readonly checks: readonly Check[]
}

/** A table as a graph, with the places in it that make records. */
export interface Program {
  readonly nodes: readonly Node[]
  readonly inputs: readonly Input[]
  /** Facts the program asks for, in order of their ids. */
  readonly facts: readonly string[]
  /** Facts of the year before that it asks for, with the values that look back at them, in order of their ids. */
  readonly lastYear: readonly { readonly fact: string; readonly values: readonly string[] }[]
  /** What the units of the table bring into cohorts. */
  readonly offers: readonly Offer[]
  /** Whether any node looks at other units. */
  readonly looks: boolean
  /** Facts whose events of another year are left out; of any other fact they are a fault. */
  readonly dated: ReadonlySet<string>
  readonly root: NodePlan
  readonly onTop: readonly NodePlan[]
  /** Folded root and extras, before the root's rounding. */
  readonly exact: Id
  /** After the root's rounding; the same number where none is declared. */
  readonly rounded: Id
  readonly rounding?: Rounding
  /** Vetoes that a unit's facts and points settle. */
  readonly vetoes: readonly { readonly veto: Veto; readonly when: ConditionPlan }[]
  readonly rules: OutcomeRules
  /** The groups of the table, with whether a unit is in them where the group says for which. */
  readonly groups: readonly { readonly group: Group; readonly holds?: Id }[]
  /** Whether nothing is at stake: no item that is worth points applies. */
  readonly nothing: Id
  readonly checks: readonly Check[]
}
