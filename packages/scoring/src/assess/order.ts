import type { CitySubmission, Submission, UnitSubmission } from '@fazhi/model'
import { canonicalJson } from '../seal/canonical-json.js'

/** Whether a submission is a unit's own. */
export const isUnit = (submission: Submission): submission is UnitSubmission => 'unit' in submission

/** Whether a submission is of the city's own offices. */
export const isCity = (submission: Submission): submission is CitySubmission => 'city' in submission

const keyOf = (submission: Submission): string =>
  isUnit(submission) ? `1${submission.unit.id}` : '0'

/** Submissions in an order of their own: the city first, then units by id; what is equal in that, by content. */
export const inOrder = (submissions: readonly Submission[]): readonly Submission[] => {
  const keyed = submissions.map((submission) => ({
    submission,
    key: `${keyOf(submission)}\u0000${canonicalJson(submission)}`,
  }))
  return keyed
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ submission }) => submission)
}
