import { placeAt } from '@fazhi/findings'
import { ourJudgement } from '../check/rule.js'
import { acrossRule } from './rule.js'

/** More than one submission of one city's offices. */
export const doubledCity = acrossRule({
  id: 'SUB-062',
  title: { zh: '一个市一份市里填报', en: 'A city hands in once' },
  basis: ourJudgement,
  *check({ cities }, look) {
    for (const id of new Set(cities.map(({ submission }) => submission.city.id))) {
      look()
      const same = cities.filter(({ submission }) => submission.city.id === id)
      const [first, ...others] = same
      if (first === undefined || others.length === 0) continue
      yield {
        code: 'SUB-062',
        params: { city: first.submission.city.name.zh, count: same.length },
        at: [
          placeAt(first.origin, '/city/id'),
          ...others.map(({ origin }) => placeAt(origin, '/city/id')),
        ],
        quote: id,
      }
    }
  },
  bad: [{ input: { cities: [{ id: 'city' }, { id: 'city' }] }, finds: ['city'] }],
  good: [
    { input: { cities: [{ id: 'city' }] } },
    { input: { cities: [{ id: 'east' }, { id: 'west' }] } },
    { input: { units: ['township-07'] } },
  ],
})
