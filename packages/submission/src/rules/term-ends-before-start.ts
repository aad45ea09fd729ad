import { ourJudgement, submissionRule } from '../check/rule.js'
import { principalsOf } from './examples.js'

/** A term whose last day lies before its first. */
export const termEndsBeforeStart = submissionRule({
  id: 'SUB-036',
  title: { zh: '任期结束不早于开始', en: 'A term ends after it begins' },
  severity: 'error',
  remedy: 'correct',
  basis: ourJudgement,
  *check(subject, look) {
    for (const [index, { name, term }] of (subject.unit?.principals ?? []).entries()) {
      if (term.to === undefined) continue
      look()
      if (term.to >= term.from) continue
      yield {
        code: 'SUB-036',
        params: { principal: name, from: term.from, to: term.to },
        at: [
          subject.place('principals', index, 'term', 'to'),
          subject.place('principals', index, 'term', 'from'),
        ],
        quote: term.to,
      }
    }
  },
  bad: [
    {
      input: { unit: { principals: principalsOf(['2021-05-01', '2021-04-30']) } },
      finds: ['2021-04-30'],
    },
  ],
  good: [
    { input: { unit: { principals: principalsOf(['2020-05-01', '2021-12-31']) } } },
    { input: { unit: { principals: principalsOf(['2021-05-01', '2021-05-01']) } } },
    { input: { unit: { principals: principalsOf(['2020-05-01']) } } },
  ],
})
