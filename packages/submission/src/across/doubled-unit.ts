import { placeAt } from '@fazhi/findings'
import { ourJudgement } from '../check/rule.js'
import { acrossRule } from './rule.js'

/** Two submissions with one unit id: which one counts cannot be told. */
export const doubledUnit = acrossRule({
  id: 'SUB-060',
  title: { zh: '单位代号不重复', en: 'A unit hands in once' },
  basis: ourJudgement,
  *check({ units }, look) {
    const byId = new Map<string, (typeof units)[number][]>()
    for (const unit of units) {
      const { id } = unit.submission.unit
      const same = byId.get(id)
      if (same === undefined) byId.set(id, [unit])
      else same.push(unit)
    }
    for (const [id, same] of byId) {
      look()
      const [first, ...others] = same
      if (first === undefined || others.length === 0) continue
      yield {
        code: 'SUB-060',
        params: { unit: id, count: same.length },
        at: [
          placeAt(first.origin, '/unit/id'),
          ...others.map(({ origin }) => placeAt(origin, '/unit/id')),
        ],
        quote: id,
      }
    }
  },
  bad: [
    { input: { units: ['township-07', 'township-08', 'township-07'] }, finds: ['township-07'] },
    { input: { units: ['a', 'b', 'b', 'a', 'a'] }, finds: ['a', 'b'] },
  ],
  good: [
    { input: { units: ['township-07', 'township-08'] } },
    { input: { units: [] } },
    { input: { units: ['township-07'], cities: [{ id: 'township-07' }] } },
  ],
})
