import { nearest } from '@fazhi/findings'
import { ourJudgement, submissionRule } from '../check/rule.js'

/** Evidence that a fact names and the list does not have. */
export const unknownEvidence = submissionRule({
  id: 'SUB-032',
  title: { zh: '引用的佐证须在清单中', en: 'Evidence that is named is listed' },
  severity: 'error',
  remedy: 'correct',
  basis: ourJudgement,
  *check(subject, look) {
    const known = subject.submission.evidence.map((evidence) => evidence.id)
    for (const set of subject.sets) {
      for (const [fact, entry] of Object.entries(set.entries)) {
        for (const [index, evidence] of (entry.evidence ?? []).entries()) {
          look()
          if (known.includes(evidence)) continue
          const at = [subject.place(...set.path, fact, 'evidence', index)] as const
          const meant = nearest(evidence, known)
          yield meant === undefined
            ? { code: 'SUB-032', params: { evidence }, at, quote: evidence }
            : {
                code: 'SUB-032.nearest',
                params: { evidence, nearest: meant },
                at,
                quote: evidence,
                expected: meant,
              }
        }
      }
    }
  },
  bad: [
    {
      input: { unit: { facts: { 'litigation.heard': { verified: 5, evidence: ['台账'] } } } },
      finds: ['台账'],
    },
    {
      input: { unit: { facts: { 'litigation.heard': { verified: 5, evidence: ['e1', 'e2'] } } } },
      finds: ['e2'],
    },
    {
      input: {
        city: { facts: { 'commission.meetings': { verified: 3, evidence: ['minutes-9'] } } },
      },
      finds: ['minutes-9'],
    },
  ],
  good: [
    { input: { unit: { facts: { 'litigation.heard': { verified: 5, evidence: ['e1'] } } } } },
    { input: { unit: { facts: { 'litigation.heard': { verified: 5, evidence: [] } } } } },
    { input: { unit: { facts: { 'litigation.heard': { verified: 5 } } } } },
  ],
})
