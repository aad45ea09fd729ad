import { defineRule, type Rule } from '@fazhi/findings'
import type { CitySubmission, Policies, ScoreHeld, UnitSubmission } from '@fazhi/model'
import type { ContentCodes } from '../codes.js'
import type { Subject } from './subject.js'

/** An example of a rule: what is laid over a sound submission, and what is asked beside it. */
export interface Example {
  /** Laid over a sound submission of a township for 2021. */
  readonly unit?: Partial<UnitSubmission>
  /** Laid over a sound submission of a city for 2021; then the unit is not looked at. */
  readonly city?: Partial<CitySubmission>
  /** The year asked for. */
  readonly asked?: number
  /** Facts that the table of the unit reads, each under an item of its own or several under one, and what the rulebook says of missing and unverified ones. */
  readonly reads?: readonly (string | readonly string[])[]
  /** What the unit came to when it was scored. */
  readonly score?: ScoreHeld
  /** Facts of events that the rulebook prices, saying that the day on which they happened decides. */
  readonly dated?: readonly string[]
  /** Kinds of evidence the items of that table ask for. */
  readonly shows?: readonly string[]
  readonly missing?: Policies['missing']
  readonly unverified?: Policies['unverified']
}

/** A rule about one submission. */
export type SubmissionRule = Rule<Subject, ContentCodes, Example>

/** Declares a rule of this package. A submission is checked whole, whether it is drafted, handed in or published. */
export const submissionRule = (
  rule: Omit<SubmissionRule, 'phases' | 'outcome'> & Partial<Pick<SubmissionRule, 'outcome'>>,
): SubmissionRule =>
  defineRule({ outcome: 'fail', ...rule, phases: ['draft', 'submit', 'publish'] })

/** Our own judgement: what follows from the meaning of the data, not from a norm. */
export const ourJudgement = { authority: 'ourJudgement' } as const
