import { nearest } from '@fazhi/findings'
import { ourJudgement, submissionRule } from '../check/rule.js'

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
