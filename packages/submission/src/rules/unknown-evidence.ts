import { nearest } from '@fazhi/findings'
import { recordsOf } from '../check/records.js'
import { ourJudgement, submissionRule } from '../check/rule.js'
import type { Subject } from '../check/subject.js'
import { dutyReportOf } from './examples.js'
import { meetingOf } from './record-examples.js'

/** Lists of evidence with where they stand: of facts, of records, of duty reports. */
function* listsOf(
  subject: Subject,
): Iterable<readonly [path: readonly (string | number)[], evidence: readonly string[]]> {
  for (const set of subject.sets)
    for (const [fact, { evidence }] of Object.entries(set.entries))
      if (evidence !== undefined) yield [[...set.path, fact, 'evidence'], evidence]
  for (const { record, path } of recordsOf(subject.submission))
    if (record.evidence !== undefined) yield [[...path, 'evidence'], record.evidence]
  for (const [index, { evidence }] of (subject.unit?.dutyReports ?? []).entries())
    if (evidence !== undefined) yield [['dutyReports', index, 'evidence'], evidence]
}

/** Evidence that a fact, a record or a duty report names and the list does not have. */
export const unknownEvidence = submissionRule({
  id: 'SUB-032',
  title: { zh: '引用的佐证须在清单中', en: 'Evidence that is named is listed' },
  severity: 'error',
  remedy: 'correct',
  basis: ourJudgement,
  *check(subject, look) {
    const known = subject.submission.evidence.map((evidence) => evidence.id)
    for (const [path, list] of listsOf(subject)) {
      for (const [index, evidence] of list.entries()) {
        look()
        if (known.includes(evidence)) continue
        const at = [subject.place(...path, index)] as const
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
    {
      input: {
        unit: {
          records: { meetings: [meetingOf({ evidence: ['e1', '签到表'] })] },
          dutyReports: [{ ...dutyReportOf('party', '2021-12-25'), evidence: ['e3'] }],
        },
      },
      finds: ['e3', '签到表'],
    },
  ],
  good: [
    { input: { unit: { facts: { 'litigation.heard': { verified: 5, evidence: ['e1'] } } } } },
    { input: { unit: { facts: { 'litigation.heard': { verified: 5, evidence: [] } } } } },
    { input: { unit: { facts: { 'litigation.heard': { verified: 5 } } } } },
    { input: { unit: { records: { meetings: [meetingOf({ evidence: ['e1'] })] } } } },
  ],
})
