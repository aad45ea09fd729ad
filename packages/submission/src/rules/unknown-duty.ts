import { nearest } from '@fazhi/findings'
import { ourJudgement, submissionRule } from '../check/rule.js'
import { dutyReportOf } from './examples.js'

/** A duty that is none of the twelve. */
export const unknownDuty = submissionRule({
  id: 'SUB-043',
  title: { zh: '职责须是目录所列', en: 'Duties are those of the catalog' },
  severity: 'error',
  remedy: 'correct',
  basis: ourJudgement,
  *check(subject, look) {
    const known = subject.catalog.duties.map(({ id }) => id)
    for (const [index, report] of (subject.unit?.dutyReports ?? []).entries()) {
      for (const [place, duty] of report.duties.entries()) {
        look()
        if (known.includes(duty)) continue
        const at = [subject.place('dutyReports', index, 'duties', place)] as const
        const meant = nearest(duty, known)
        yield meant === undefined
          ? { code: 'SUB-043', params: { duty }, at, quote: duty }
          : {
              code: 'SUB-043.nearest',
              params: { duty, nearest: meant },
              at,
              quote: duty,
              expected: meant,
            }
      }
    }
  },
  bad: [
    {
      input: { unit: { dutyReports: [dutyReportOf('party', '2022-01-10', ['PC1_LEADS'])] } },
      finds: ['PC1_LEADS'],
    },
    {
      input: { unit: { dutyReports: [dutyReportOf('party', '2022-01-10', ['带头学法'])] } },
      finds: ['带头学法'],
    },
  ],
  good: [
    { input: { unit: { dutyReports: [dutyReportOf('party', '2022-01-10', ['PC1_LEAD'])] } } },
    { input: { unit: { dutyReports: [dutyReportOf('party', '2022-01-10')] } } },
    {
      input: {
        unit: { dutyReports: [dutyReportOf('party', '2022-01-10', ['PC1_LEAD', 'PC5_PERSONNEL'])] },
      },
    },
  ],
})
