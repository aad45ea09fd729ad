import { nearest } from '@fazhi/findings'
import { decimal, label, type Rate } from '@fazhi/model'
import { ourJudgement, submissionRule } from '../check/rule.js'
import type { Subject } from '../check/subject.js'

/** The rate of the catalog that a name is, or is nearest to of all rates and facts. */
const rateMeant = ({ catalog, facts }: Subject, name: string): Rate | undefined => {
  const own = catalog.rates.find(({ id }) => id === name)
  if (own !== undefined) return own
  const id = nearest(name, [...facts.keys(), ...catalog.rates.map((rate) => rate.id)])
  return catalog.rates.find((rate) => rate.id === id)
}

/** A fact that the dictionary does not have: most often a misspelt id. */
export const unknownFact = submissionRule({
  id: 'SUB-020',
  title: { zh: '事实须在数据字典中', en: 'Facts are those of the dictionary' },
  severity: 'error',
  remedy: 'correct',
  basis: ourJudgement,
  *check(subject, look) {
    for (const set of subject.sets) {
      for (const fact of Object.keys(set.entries)) {
        look()
        if (subject.facts.has(fact)) continue
        const at = [subject.place(...set.path, fact)] as const
        const rate = rateMeant(subject, fact)
        if (rate !== undefined) {
          yield {
            code: 'SUB-020.rate',
            params: {
              fact: rate.id,
              name: rate.name.zh,
              nameEn: label(rate.name, 'en'),
              parts: [...rate.numerator, ...rate.denominator],
            },
            at,
            quote: fact,
          }
          continue
        }
        const id = nearest(fact, [...subject.facts.keys()])
        const meant = id === undefined ? undefined : subject.facts.get(id)
        yield meant === undefined
          ? { code: 'SUB-020', params: { fact }, at, quote: fact }
          : {
              code: 'SUB-020.nearest',
              params: {
                fact,
                nearest: meant.id,
                name: meant.name.zh,
                nameEn: meant.name.en ?? meant.name.zh,
              },
              at,
              quote: fact,
              expected: meant.id,
            }
      }
    }
  },
  bad: [
    {
      input: { unit: { facts: { 'litigation.herd': { verified: 5 } } } },
      finds: ['litigation.herd'],
    },
    {
      input: { unit: { facts: { somethingElseAltogether: { verified: 5 } } } },
      finds: ['somethingElseAltogether'],
    },
    {
      input: { unit: { facts: { 'villages.adviserCoverage': { verified: decimal('0.98') } } } },
      finds: ['villages.adviserCoverage'],
      why: 'a rate is computed, not handed in',
    },
    {
      input: { unit: { facts: { 'litigation.headApearanceRate': { verified: '89%' } } } },
      finds: ['litigation.headApearanceRate'],
      why: 'a rate with a slip of the pen is no fact either',
    },
    {
      input: { city: { units: { 'township-07': { 'litigation.lots': { verified: 0 } } } } },
      finds: ['litigation.lots'],
    },
  ],
  good: [
    { input: { unit: { facts: { 'litigation.heard': { verified: 5 } } } } },
    { input: { unit: { facts: {} } } },
    { input: { city: { facts: { 'commission.meetings': { verified: 3 } } } } },
  ],
})
