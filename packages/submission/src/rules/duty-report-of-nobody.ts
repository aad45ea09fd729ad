import { nearest } from '@fazhi/findings'
import { ourJudgement, submissionRule } from '../check/rule.js'
import { dutyReportOf } from './examples.js'

/** A duty report by somebody who is not among the principals. */
export const dutyReportOfNobody = submissionRule({
  id: 'SUB-041',
  title: { zh: '述法人须是主要负责人', en: 'Duty reports are by principals' },
  severity: 'error',
  remedy: 'correct',
  basis: ourJudgement,
  *check(subject, look) {
    const known = (subject.unit?.principals ?? []).map(({ id }) => id)
    for (const [index, { principal }] of (subject.unit?.dutyReports ?? []).entries()) {
      look()
      if (known.includes(principal)) continue
      const at = [subject.place('dutyReports', index, 'principal')] as const
      const meant = nearest(principal, known)
      yield meant === undefined
        ? { code: 'SUB-041', params: { principal }, at, quote: principal }
        : {
            code: 'SUB-041.nearest',
            params: { principal, nearest: meant },
            at,
            quote: principal,
            expected: meant,
          }
    }
  },
  bad: [
    {
      input: { unit: { dutyReports: [dutyReportOf('partyy', '2022-01-10')] } },
      finds: ['partyy'],
    },
    {
      input: { unit: { dutyReports: [dutyReportOf('deputy-mayor', '2022-01-10')] } },
      finds: ['deputy-mayor'],
    },
  ],
  good: [
    { input: {} },
    { input: { unit: { dutyReports: [dutyReportOf('party', '2022-01-10')] } } },
    { input: { unit: { dutyReports: [] } } },
  ],
})
