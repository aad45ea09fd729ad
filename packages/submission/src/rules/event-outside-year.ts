import { type CitySubmission, daysOfYear, type EventValue } from '@fazhi/model'
import { datedFacts } from '../check/dated-facts.js'
import { ourJudgement, submissionRule } from '../check/rule.js'
import { named } from '../check/subject.js'

const awardOn = (date: string): Partial<CitySubmission> => ({
  units: {
    'township-07': { awards: { verified: [{ level: 'city', matter: '普法先进', date }] } },
  },
})

/** An award or a criticism of another year, unless the rulebook says which day decides: then it is kept, and does not count. */
export const eventOutsideYear = submissionRule({
  id: 'SUB-046',
  title: { zh: '事件发生在本年', en: 'Events are of the year' },
  severity: 'error',
  remedy: 'correct',
  basis: ourJudgement,
  *check(subject, look) {
    const { first, last } = daysOfYear(subject.year)
    const dated = datedFacts(subject.rulebook)
    for (const { definition, value, path } of subject.values) {
      if (definition.type !== 'events' || !Array.isArray(value)) continue
      if (dated.has(definition.id)) continue
      for (const [index, event] of (value as readonly (EventValue | number)[]).entries()) {
        if (typeof event !== 'object') continue
        look()
        if (event.date >= first && event.date <= last) continue
        yield {
          code: 'SUB-046',
          params: { ...named(definition), date: event.date, year: subject.year },
          at: [subject.place(...path, index, 'date')],
          quote: event.date,
        }
      }
    }
  },
  bad: [
    { input: { city: awardOn('2020-12-31') }, finds: ['2020-12-31'] },
    { input: { city: awardOn('2022-01-01') }, finds: ['2022-01-01'] },
    {
      input: { city: awardOn('2022-01-01'), reads: ['study.sessions'], dated: ['criticisms'] },
      finds: ['2022-01-01'],
    },
  ],
  good: [
    { input: { city: awardOn('2021-01-01') } },
    { input: { city: awardOn('2021-12-31') } },
    { input: { city: { units: { 'township-07': { awards: { verified: [] } } } } } },
    { input: { city: awardOn('2020-12-31'), reads: ['study.sessions'], dated: ['awards'] } },
  ],
})
