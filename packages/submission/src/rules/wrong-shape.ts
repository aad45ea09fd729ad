import { show } from '@fazhi/findings'
import { decimal, type FactValue } from '@fazhi/model'
import { fitsType } from '../check/fits-type.js'
import { ourJudgement, submissionRule } from '../check/rule.js'
import { named } from '../check/subject.js'
import { quoteOf } from '../quote-of.js'

/** Whether a value is written as a rate is: per cent, per mille, or a number with decimals. */
const isRate = (value: FactValue): boolean =>
  typeof value === 'string' && /^[0-9]+(?:\.[0-9]+)?[%％‰]$|^[0-9]+\.[0-9]+$/.test(value)

/** A value that is well formed but not of the shape its fact has. */
export const wrongShape = submissionRule({
  id: 'SUB-021',
  title: { zh: '值须符合事实的类型', en: 'A value has the shape of its fact' },
  severity: 'error',
  remedy: 'correct',
  basis: ourJudgement,
  *check(subject, look) {
    for (const { definition, value, path } of subject.values) {
      look()
      if (fitsType(definition, value)) continue
      yield {
        code: `SUB-021.${definition.type === 'count' && isRate(value) ? 'rate' : definition.type}`,
        params: { ...named(definition), value: show(value) },
        at: [subject.place(...path)],
        quote: quoteOf(value),
      }
    }
  },
  bad: [
    { input: { unit: { facts: { 'litigation.heard': { verified: '5件' } } } }, finds: ['5件'] },
    {
      input: { unit: { facts: { 'litigation.headAppeared': { verified: '88.9%' } } } },
      finds: ['88.9%'],
      why: 'a rate where a count is asked for',
    },
    { input: { unit: { facts: { 'leadership.plan': { claimed: 1 } } } }, finds: ['1'] },
    { input: { unit: { facts: { 'publicity.funds': { claimed: 120000 } } } }, finds: ['120000'] },
    { input: { unit: { facts: { 'counsel.status': { claimed: true } } } }, finds: ['true'] },
    {
      input: { city: { units: { 'township-07': { 'report.annual': { verified: 'yes' } } } } },
      finds: ['yes'],
      why: 'a filing is in time, late or never',
    },
    {
      input: {
        city: {
          units: {
            'township-07': {
              'report.annual': { verified: { sent: '2021-04-01', received: '2021-03-01' } },
            },
          },
        },
      },
      finds: ['{"sent":"2021-04-01","received":"2021-0…#870f7fe9015fd5f3'],
      why: 'nothing is received before it is sent',
    },
    {
      input: { city: { facts: { 'report.submittedOn': { verified: '2022-02-30' } } } },
      finds: ['2022-02-30'],
    },
    {
      input: { city: { units: { 'township-07': { awards: { verified: 2 } } } } },
      finds: ['2'],
    },
  ],
  good: [
    { input: { unit: { facts: { 'litigation.heard': { verified: 5 } } } } },
    {
      input: {
        city: {
          units: { 'township-07': { 'report.annual': { verified: { received: '2021-03-01' } } } },
        },
      },
    },
    { input: { unit: { facts: { 'publicity.activities': { claimed: [1, 0, 2, 4] } } } } },
    {
      input: {
        unit: {
          facts: { 'publicity.funds': { claimed: { amount: decimal('12.50'), unit: '万元' } } },
        },
      },
    },
    { input: { city: { units: { 'township-07': { awards: { verified: [] } } } } } },
    { input: { city: { units: { 'township-07': { 'report.annual': { verified: 'late' } } } } } },
  ],
})
