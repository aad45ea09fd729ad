import { ourJudgement, submissionRule } from '../check/rule.js'
import { named } from '../check/subject.js'
import { quoteOf } from '../quote-of.js'

/** A fact from somebody who is not its source of record. */
export const otherSource = submissionRule({
  id: 'SUB-026',
  title: { zh: '事实由其来源单位填报', en: 'A fact comes from its source of record' },
  severity: 'warning',
  remedy: 'correct',
  basis: ourJudgement,
  *check(subject, look) {
    for (const { definition, value, path, set } of subject.values) {
      if (set.owner === 'city') continue
      look()
      const { source } = definition
      const isOther = set.owner === 'unit' ? source !== 'unit' : source === 'unit'
      if (!isOther) continue
      const at = [subject.place(...path)] as const
      const quote = quoteOf(value)
      if (source !== 'unit')
        yield { code: `SUB-026.${source}`, params: named(definition), at, quote }
      else
        yield {
          code: 'SUB-026',
          params: { ...named(definition), unit: set.unit ?? '' },
          at,
          quote,
        }
    }
  },
  bad: [
    { input: { unit: { facts: { 'litigation.lost': { claimed: 0 } } } }, finds: ['0'] },
    { input: { unit: { facts: { 'report.annual': { claimed: 'onTime' } } } }, finds: ['onTime'] },
    {
      input: { city: { units: { 'township-07': { 'litigation.heard': { verified: 5 } } } } },
      finds: ['5'],
    },
  ],
  good: [
    { input: { unit: { facts: { 'litigation.heard': { claimed: 5 } } } } },
    { input: { city: { units: { 'township-07': { 'litigation.lost': { verified: 0 } } } } } },
    { input: { city: { facts: { 'commission.meetings': { verified: 3 } } } } },
  ],
})
