import { daysOfYear } from '@fazhi/model'
import { ourJudgement, submissionRule } from '../check/rule.js'
import { principalsOf } from './examples.js'

/** A principal who held no day of the year's office. */
export const termOutsideYear = submissionRule({
  id: 'SUB-039',
  title: { zh: '任期与本年有关', en: 'A term touches the year' },
  severity: 'warning',
  remedy: 'correct',
  basis: ourJudgement,
  *check(subject, look) {
    const { first, last } = daysOfYear(subject.year)
    for (const [index, { name, term }] of (subject.unit?.principals ?? []).entries()) {
      look()
      if (term.from <= last && (term.to === undefined || term.to >= first)) continue
      yield {
        code: 'SUB-039',
        params: { principal: name, from: term.from, to: term.to ?? '…', year: subject.year },
        at: [subject.place('principals', index, 'term')],
        quote: term.from,
      }
    }
  },
  bad: [
    {
      input: { unit: { principals: principalsOf(['2018-01-01', '2020-12-31'], ['2021-01-01']) } },
      finds: ['2018-01-01'],
    },
    {
      input: { unit: { principals: principalsOf(['2020-01-01'], ['2022-01-01']) } },
      finds: ['2022-01-01'],
    },
  ],
  good: [
    { input: {} },
    { input: { unit: { principals: principalsOf(['2018-01-01', '2021-01-01'], ['2021-01-02']) } } },
    { input: { unit: { principals: principalsOf(['2020-01-01', '2021-12-30'], ['2021-12-31']) } } },
  ],
})
