import { ourJudgement, submissionRule } from '../check/rule.js'
import { named } from '../check/subject.js'
import { quoteOf } from '../quote-of.js'

const periods = { quarter: 4, month: 12 } as const

/** A list where the fact is one number a year, or not the periods of a year. */
export const seriesLength = submissionRule({
  id: 'SUB-023',
  title: { zh: '按季、按月的数不多于一年的期数', en: 'A series has the periods of a year' },
  severity: 'error',
  remedy: 'correct',
  basis: ourJudgement,
  *check(subject, look) {
    for (const { definition, value, path } of subject.values) {
      if (definition.type !== 'count' || !Array.isArray(value)) continue
      look()
      const at = [subject.place(...path)] as const
      const { length } = value
      const quote = quoteOf(value)
      if (definition.series === undefined)
        yield { code: 'SUB-023.none', params: { ...named(definition), length }, at, quote }
      else if (length !== periods[definition.series])
        yield {
          code: 'SUB-023.periods',
          params: { ...named(definition), length, periods: periods[definition.series] },
          at,
          quote,
        }
    }
  },
  bad: [
    { input: { unit: { facts: { 'litigation.heard': { verified: [1, 4] } } } }, finds: ['[1,4]'] },
    {
      input: { unit: { facts: { 'leadership.sessions': { verified: [1, 1, 1, 1, 1] } } } },
      finds: ['[1,1,1,1,1]'],
    },
    {
      input: { unit: { facts: { 'leadership.sessions': { verified: [2, 1] } } } },
      finds: ['[2,1]'],
      why: 'which quarters are meant cannot be told',
    },
  ],
  good: [
    { input: { unit: { facts: { 'leadership.sessions': { verified: [1, 1, 0, 2] } } } } },
    { input: { unit: { facts: { 'leadership.sessions': { claimed: [0, 0, 0, 0] } } } } },
    { input: { unit: { facts: { 'leadership.sessions': { verified: 4 } } } } },
  ],
})
