import { type AcknowledgementFinding, runRules } from '@fazhi/findings'
import type { Answer, Submission } from '@fazhi/model'
import type { SubmissionFinding } from '../codes.js'
import { submissionRules } from '../rules/list.js'
import type { SubmissionRule } from './rule.js'
import { type CheckOptions, subjectOf } from './subject.js'

/** The answer about submissions: verdict, findings, plan, and what every rule did. */
export type SubmissionAnswer = Answer<SubmissionFinding | AcknowledgementFinding>

/**
 * Says whether a submission is ready to be scored, and what stands in the way: unknown facts, values of the wrong shape,
 * contradictions, missing facts and evidence, terms and duty reports. The submission is well formed (`parseSubmission`).
 * @throws FazhiError `invalidRule` when a rule of the caller's has the id of another one.
 */
export const checkSubmission = (
  submission: Submission,
  options: CheckOptions,
): SubmissionAnswer => {
  const unit = 'unit' in submission ? submission.unit : undefined
  // What others' rules say is typed by their own codes.
  const own = (options.rules ?? []) as unknown as readonly SubmissionRule[]
  return runRules([...submissionRules, ...own], subjectOf(submission, options), {
    phase: 'submit',
    date: options.date,
    acknowledgements: options.acknowledgements,
    ...(options.acknowledgementsFrom === undefined
      ? {}
      : { acknowledgementsFrom: options.acknowledgementsFrom }),
    context: {
      ...(unit === undefined ? {} : { kind: unit.kind }),
      ...(unit?.level === undefined ? {} : { level: unit.level }),
    },
  })
}
