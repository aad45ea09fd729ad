import { ourJudgement, submissionRule } from '../check/rule.js'
import { dutyReportOf } from './examples.js'

/** A duty report that cannot be about the year: reports are given in the year or in the first quarter after it. */
export const dutyReportDate = submissionRule({
  id: 'SUB-042',
  title: {
    zh: '述法日期在本年或次年一季度',
    en: 'Duty reports are given in or soon after the year',
  },
  severity: 'error',
  remedy: 'correct',
  basis: ourJudgement,
  *check(subject, look) {
    const from = `${subject.year}-01-01`
    const to = `${subject.year + 1}-03-31`
    for (const [index, { date }] of (subject.unit?.dutyReports ?? []).entries()) {
      look()
      if (date >= from && date <= to) continue
      yield {
        code: 'SUB-042',
        params: { date, from, to },
        at: [subject.place('dutyReports', index, 'date')],
        quote: date,
      }
    }
  },
  bad: [
    {
      input: { unit: { dutyReports: [dutyReportOf('party', '2020-12-31')] } },
      finds: ['2020-12-31'],
    },
    {
      input: { unit: { dutyReports: [dutyReportOf('party', '2022-04-01')] } },
      finds: ['2022-04-01'],
    },
  ],
  good: [
    { input: { unit: { dutyReports: [dutyReportOf('party', '2021-01-01')] } } },
    { input: { unit: { dutyReports: [dutyReportOf('party', '2022-03-31')] } } },
    { input: { unit: { dutyReports: [] } } },
  ],
})
