/** A law between counts that holds whatever the year was like: the sum of the left is at most, or is, the sum of the right. */
export interface Identity {
  readonly left: readonly string[]
  readonly rel: '<=' | '='
  readonly right: readonly string[]
}

const atMost = (left: string | readonly string[], right: string | readonly string[]): Identity => ({
  left: [left].flat(),
  rel: '<=',
  right: [right].flat(),
})

/** Identities over the facts of the dictionary. Each follows from the definitions of the facts; nothing here is a scheme's opinion. */
export const identities: readonly Identity[] = [
  atMost('leadership.problemsRectified', 'leadership.problemsListed'),
  atMost('study.examPassed', 'study.examDue'),
  atMost('decisions.reviewed', 'decisions.major'),
  atMost('documents.reviewed', 'documents.issued'),
  atMost('documents.filed', 'documents.toFile'),
  atMost('contracts.reviewed', 'contracts.signed'),
  atMost('information.answeredOnTime', 'information.requests'),
  atMost('litigation.headAppeared', 'litigation.heard'),
  atMost('litigation.principalAppeared', 'litigation.headAppeared'),
  atMost('recommendations.answered', 'recommendations.received'),
  atMost('enforcement.certified', 'enforcement.staff'),
  atMost('enforcement.disclosed', 'enforcement.concluded'),
  atMost('enforcement.majorReviewed', 'enforcement.majorDecisions'),
  atMost('disputes.settled', 'disputes.received'),
  atMost('mediators.trained', 'mediators.total'),
  atMost('villages.literate', 'villages.total'),
  atMost('villages.adviser', 'villages.total'),
  atMost('hotline.onTime', 'hotline.received'),
  atMost('inspection.rectified', 'inspection.problems'),
  // Applications that are neither accepted nor refused are dealt with otherwise, so the two need not fill the whole.
  atMost(['reconsideration.accepted', 'reconsideration.refused'], 'reconsideration.received'),
  {
    left: ['reconsideration.concluded', 'reconsideration.carriedOver'],
    rel: '=',
    right: ['reconsideration.carriedIn', 'reconsideration.accepted'],
  },
  atMost('reconsideration.concluded', ['reconsideration.carriedIn', 'reconsideration.accepted']),
  atMost(['reconsideration.corrected', 'reconsideration.mediated'], 'reconsideration.concluded'),
]
