import { daysOfYear, type Evidence } from '@fazhi/model'
import { ourJudgement, submissionRule } from '../check/rule.js'
import { evidenceWindows } from '../data/evidence-windows.js'

/** Evidence for the examples; only kind and date matter. */
const paper = (kind: Evidence['kind'], date: string): readonly Evidence[] => [
  { id: 'e1', kind, title: '材料', body: '青石镇', date },
]

/** Evidence dated where papers of its kind prove nothing about the year. */
export const evidenceOutsideYear = submissionRule({
  id: 'SUB-033',
  title: { zh: '佐证日期在本年内', en: 'Evidence is of the year' },
  severity: 'error',
  remedy: 'confirm',
  basis: ourJudgement,
  *check(subject, look) {
    const { first, last } = daysOfYear(subject.year)
    const lastOfAll = `${subject.year + 1}-03-31`
    for (const [index, evidence] of subject.submission.evidence.entries()) {
      look()
      const window = evidenceWindows[evidence.kind]
      const tooOld = evidence.date < first && !window.older
      const tooNew = evidence.date > (window.later ? lastOfAll : last)
      if (!tooOld && !tooNew) continue
      yield {
        code: 'SUB-033',
        params: { evidence: evidence.title, date: evidence.date, year: subject.year },
        at: [subject.place('evidence', index, 'date')],
        quote: evidence.date,
      }
    }
  },
  bad: [
    { input: { unit: { evidence: paper('minutes', '2020-12-31') } }, finds: ['2020-12-31'] },
    { input: { unit: { evidence: paper('minutes', '2022-01-05') } }, finds: ['2022-01-05'] },
    {
      input: { city: { evidence: paper('courtStatistics', '2022-04-01') } },
      finds: ['2022-04-01'],
    },
    { input: { unit: { evidence: paper('issuedDocument', '2022-01-05') } }, finds: ['2022-01-05'] },
  ],
  good: [
    { input: { unit: { evidence: paper('minutes', '2021-01-01') } } },
    { input: { unit: { evidence: paper('minutes', '2021-12-31') } } },
    {
      input: { city: { evidence: paper('courtStatistics', '2022-01-20') } },
      why: 'figures of a year are drawn up after it',
    },
    {
      input: { unit: { evidence: paper('issuedDocument', '2018-06-01') } },
      why: 'a standing rule is older than the year it is applied in',
    },
  ],
})
