import type { Decision, UnitResult } from '@fazhi/model'
import type { Rational } from '../exact/index.js'

/** A unit on its way to a place and a grade: its score, the numbers ties are broken by, the vetoes against it. */
export interface Standing {
  readonly result: Omit<UnitResult, 'place' | 'tiedWith' | 'bandGrade' | 'grade' | 'decisions'>
  /** The number that decides; absent while undecided. */
  readonly score?: Rational
  /** Keys that separate equal scores, in order; more is better. */
  readonly breaks: readonly Rational[]
}

/** What was decided for a unit so far. */
export interface Outcome {
  readonly standing: Standing
  readonly place?: number
  readonly tiedWith: readonly string[]
  readonly bandGrade?: string
  readonly grade?: string
  readonly decisions: readonly Decision[]
}

/** The id of the unit. */
export const unitOf = ({ standing }: Outcome): string => standing.result.unit
