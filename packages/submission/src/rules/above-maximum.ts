import { countOf } from '../check/count-of.js'
import { ourJudgement, submissionRule } from '../check/rule.js'
import { named } from '../check/subject.js'
import { quoteOf } from '../quote-of.js'

/** A count larger than is possible in a year: a slip of the key, or another unit of measure. */
export const aboveMaximum = submissionRule({
  id: 'SUB-024',
  title: { zh: '数量不超过可能的最大值', en: 'A count is possible' },
  severity: 'error',
  remedy: 'correct',
  basis: ourJudgement,
  *check(subject, look) {
    for (const { definition, value, path } of subject.values) {
      if (definition.maximum === undefined) continue
      const count = countOf(value)
      if (count === undefined) continue
      look()
      if (count <= BigInt(definition.maximum)) continue
      yield {
        code: 'SUB-024',
        params: { ...named(definition), value: String(count), most: String(definition.maximum) },
        at: [subject.place(...path)],
        quote: quoteOf(value),
      }
    }
  },
  bad: [
    { input: { unit: { facts: { 'litigation.heard': { verified: 501 } } } }, finds: ['501'] },
    {
      input: { unit: { facts: { 'leadership.sessions': { claimed: [20, 20, 20, 20] } } } },
      finds: ['[20,20,20,20]'],
      why: 'the quarters together are more than 60',
    },
  ],
  good: [
    { input: { unit: { facts: { 'litigation.heard': { verified: 500 } } } } },
    { input: { unit: { facts: { 'leadership.sessions': { claimed: [15, 15, 15, 15] } } } } },
    { input: { unit: { facts: { 'leadership.plan': { claimed: true } } } } },
  ],
})
