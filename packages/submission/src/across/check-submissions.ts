import { acknowledgeAnswer, mergeAnswers, runRules } from '@fazhi/findings'
import { checkSubmission, type SubmissionAnswer } from '../check/check-submission.js'
import { lawsOf } from '../check/subject.js'
import { type CollectionOptions, collect, type SubmissionFile } from './collection.js'
import { acrossRules } from './list.js'

/**
 * Checks several submissions, each by itself and all together: two units with one id, units the city names and nobody knows,
 * two submissions of one city, mixed years, facts only the city could give. One answer for all; acknowledgements are held against
 * all of it.
 */
export const checkSubmissions = (
  files: readonly SubmissionFile[],
  { acknowledgements, acknowledgementsFrom, ...options }: CollectionOptions,
): SubmissionAnswer => {
  const { date } = options
  const laws = lawsOf(options)
  const across: SubmissionAnswer = runRules(acrossRules, collect(files, options), {
    phase: 'submit',
    date,
  })
  const merged = mergeAnswers([
    across,
    ...files.map(({ submission, ...origin }) =>
      checkSubmission(submission, { ...options, ...origin, laws }),
    ),
  ])
  if (acknowledgements === undefined) return merged
  return acknowledgeAnswer(merged, acknowledgements, {
    date,
    ...(acknowledgementsFrom === undefined ? {} : { origin: acknowledgementsFrom }),
  })
}
