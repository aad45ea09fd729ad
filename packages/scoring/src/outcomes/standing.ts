import type { Counted, Decision, UnitResult } from '@fazhi/model'
import type { Rational } from '../exact/index.js'
import type { UnitRules } from './unit-rules.js'

/** A unit on its way to a place and a grade: its score, the numbers ties are broken by, the rules that concern it. */
export interface Standing {
  readonly result: Omit<
    UnitResult,
    'place' | 'tiedWith' | 'bandGrade' | 'grade' | 'honours' | 'decisions'
  >
  /** The number that decides; absent while undecided. */
  readonly score?: Rational
  /** What is known of it all the same, under `missing: interval`; an absent end is unbounded. */
  readonly open?: OpenScore
  /** Whether a fact its rules ask for is missing, under `missing: interval`; a rule about its grade may wait for it. */
  readonly lacksFacts?: true
  /** Keys that separate equal scores, in order; more is better. */
  readonly breaks: readonly Rational[]
  readonly rules: UnitRules
  /** Undecided because no item that is worth points applies. */
  readonly isEmpty: boolean
}

/** Ends of a score that missing facts leave open, and the vetoes that they leave open. */
export interface OpenScore {
  readonly lo?: Rational
  readonly hi?: Rational
  readonly mayRaise: readonly OpenVeto[]
}

/** A veto that missing facts may still raise. */
export interface OpenVeto {
  readonly id: string
  readonly missing: readonly string[]
}

/** Places counted from both ends. */
export interface Place {
  readonly first: number
  readonly last: number
}

/** A veto that is raised against a unit, with what was counted for it. */
export interface Raised {
  readonly id: string
  readonly counted: readonly Counted[]
}

/** What was decided for a unit so far. */
export interface Outcome {
  readonly standing: Standing
  /** The published place. */
  readonly place?: Place
  /** The place before vetoes, which rules about grades read. */
  readonly placeBefore?: Place
  readonly tiedWith: readonly string[]
  readonly bandGrade?: string
  /** Absent where there are no grades, and while the grade is open. */
  readonly grade?: string
  readonly raised: readonly Raised[]
  readonly honours: readonly string[]
  readonly decisions: readonly Decision[]
}

/** The id of the unit. */
export const unitOf = ({ standing }: Outcome): string => standing.result.unit

/** Whether a unit has a band but its grade rests on what is not known yet: a missing fact, a lot that was not drawn. */
export const isGradeOpen = ({ bandGrade, grade }: Outcome): boolean =>
  bandGrade !== undefined && grade === undefined

/** The outcome with one more decision on record. */
export const decide = (outcome: Outcome, ...decisions: readonly Decision[]): Outcome => ({
  ...outcome,
  decisions: [...outcome.decisions, ...decisions],
})
