import { ourJudgement, submissionRule } from '../check/rule.js'
import { principalsOf } from './examples.js'

/** Two people in one office at a time. The day of handing over may belong to both. */
export const overlappingTerms = submissionRule({
  id: 'SUB-038',
  title: { zh: '同一职务的任期不重叠', en: 'Terms in one office do not overlap' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  basis: ourJudgement,
  *check(subject, look) {
    const principals = [...(subject.unit?.principals ?? []).entries()]
    for (const [index, one] of principals) {
      for (const [otherIndex, other] of principals.slice(index + 1)) {
        if (one.role !== other.role) continue
        look()
        const from = one.term.from > other.term.from ? one.term.from : other.term.from
        const to = [one.term.to, other.term.to].filter((end) => end !== undefined).sort()[0]
        if (to !== undefined && to <= from) continue
        yield {
          code: 'SUB-038',
          params: { principal: one.name, other: other.name, from, to: to ?? '…' },
          at: [
            subject.place('principals', index, 'term'),
            subject.place('principals', otherIndex, 'term'),
          ],
          quote: from,
        }
      }
    }
  },
  bad: [
    {
      input: { unit: { principals: principalsOf(['2020-01-01', '2021-05-31'], ['2021-05-01']) } },
      finds: ['2021-05-01'],
    },
    {
      input: { unit: { principals: principalsOf(['2021-05-01'], ['2020-01-01']) } },
      finds: ['2021-05-01'],
    },
  ],
  good: [
    { input: {} },
    { input: { unit: { principals: principalsOf(['2020-01-01', '2021-05-01'], ['2021-05-01']) } } },
    { input: { unit: { principals: principalsOf(['2020-01-01', '2021-04-30'], ['2021-05-01']) } } },
  ],
})
