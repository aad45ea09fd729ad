import { daysInYear } from '@fazhi/model'
import { ourJudgement, submissionRule } from '../check/rule.js'
import { dutyReportOf, principalsOf } from './examples.js'

/** A principal in office at the end of the year who has not reported on the duty (述法). */
export const dutyReportMissing = submissionRule({
  id: 'SUB-040',
  title: { zh: '主要负责人都有述法报告', en: 'Every principal has reported' },
  severity: 'warning',
  remedy: 'correct',
  basis: ourJudgement,
  *check(subject, look) {
    const { unit, year } = subject
    if (unit === undefined) return
    const last = daysInYear(unit.unit.exists ?? {}, year)?.last
    if (last === undefined) return
    for (const [index, { id, name, term }] of unit.principals.entries()) {
      if (term.from > last || (term.to !== undefined && term.to < last)) continue
      look()
      if (unit.dutyReports.some((report) => report.principal === id)) continue
      yield {
        code: 'SUB-040',
        params: { principal: name, year },
        at: [subject.place('principals', index), subject.place('dutyReports')],
        quote: id,
      }
    }
  },
  bad: [
    { input: { unit: { dutyReports: [] } }, finds: ['party', 'government'] },
    {
      input: {
        unit: {
          principals: principalsOf(['2020-01-01', '2021-04-30'], ['2021-05-01']),
          dutyReports: [dutyReportOf('government', '2022-01-10'), dutyReportOf('p1', '2021-04-20')],
        },
      },
      finds: ['p2'],
    },
  ],
  good: [
    { input: {} },
    {
      input: {
        unit: {
          principals: principalsOf(['2020-01-01', '2021-04-30'], ['2021-05-01']),
          dutyReports: [dutyReportOf('government', '2022-01-10'), dutyReportOf('p2', '2022-01-10')],
        },
      },
      why: 'who left in spring reports elsewhere',
    },
    { input: { unit: { principals: [], dutyReports: [] } } },
  ],
})
