import { compare, type DecimalString, decimal, exactOf, type FactValue } from '@fazhi/model'
import { ourJudgement, submissionRule } from '../check/rule.js'
import { named } from '../check/subject.js'
import { quoteOf } from '../quote-of.js'

/** Part and whole of a value that has both: covered of all, score of the full mark. */
const partAndWhole = (
  value: FactValue,
): { readonly part: string; readonly whole: string } | undefined => {
  if (typeof value !== 'object' || Array.isArray(value)) return undefined
  if ('covered' in value && 'of' in value)
    return { part: String(value.covered), whole: String(value.of) }
  if ('score' in value && 'of' in value)
    return { part: value.score as DecimalString, whole: value.of as DecimalString }
  return undefined
}

/** More covered than there is, or a score above its full mark. */
export const partAboveWhole = submissionRule({
  id: 'SUB-025',
  title: { zh: '部分不大于全部', en: 'A part is within its whole' },
  severity: 'error',
  remedy: 'correct',
  basis: ourJudgement,
  *check(subject, look) {
    for (const { definition, value, path } of subject.values) {
      if (definition.type !== 'coverage' && definition.type !== 'score') continue
      const parts = partAndWhole(value)
      if (parts === undefined) continue
      look()
      if (compare(exactOf(parts.part), exactOf(parts.whole)) <= 0) continue
      yield {
        code: 'SUB-025',
        params: { ...named(definition), ...parts },
        at: [subject.place(...path)],
        quote: quoteOf(value),
      }
    }
  },
  bad: [
    {
      input: {
        city: {
          units: {
            'township-07': {
              'survey.satisfaction': { verified: { score: decimal('100.1'), of: decimal('100') } },
            },
          },
        },
      },
      finds: ['{"score":"100.1","of":"100"}'],
    },
  ],
  good: [
    {
      input: {
        city: {
          units: {
            'township-07': {
              'survey.satisfaction': { verified: { score: decimal('100.0'), of: decimal('100') } },
            },
          },
        },
      },
    },
    {
      input: {
        city: {
          units: {
            'township-07': {
              'survey.satisfaction': { verified: { score: decimal('88.5'), of: decimal('100') } },
            },
          },
        },
      },
    },
    {
      input: {
        city: {
          units: {
            'township-07': {
              'survey.satisfaction': { verified: { score: decimal('9'), of: decimal('10') } },
            },
          },
        },
      },
    },
  ],
})
