import { runRules } from '@fazhi/findings'
import type { Answer, Submission } from '@fazhi/model'
import type { SubmissionFinding } from '../codes.js'
import { submissionRules } from '../rules/list.js'
import { type CheckOptions, subjectOf } from './subject.js'

/**
 * Says whether a submission is ready to be scored, and what stands in the way: unknown facts, values of the wrong shape,
 * contradictions, missing facts and evidence, terms and duty reports. The submission is well formed (`parseSubmission`).
 */
export const checkSubmission = (
  submission: Submission,
  options: CheckOptions,
): Answer<SubmissionFinding> =>
  runRules(submissionRules, subjectOf(submission, options), {
    phase: 'submit',
  })
