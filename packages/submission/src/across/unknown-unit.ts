import { nearest } from '@fazhi/findings'
import { ourJudgement } from '../check/rule.js'
import { placeAt, pointer } from '../place.js'
import { acrossRule } from './rule.js'

/** A unit the city speaks of that has handed nothing in. */
export const unknownUnit = acrossRule({
  id: 'SUB-061',
  title: { zh: '市里提到的单位都有填报', en: 'The city speaks of units that have handed in' },
  basis: ourJudgement,
  notApplicable: ({ units }) => (units.length === 0 ? 'no unit has handed in' : undefined),
  *check({ units, cities }, look) {
    const known = units.map(({ submission }) => submission.unit.id)
    for (const { submission, origin } of cities) {
      for (const unit of Object.keys(submission.units)) {
        look()
        if (known.includes(unit)) continue
        const at = [placeAt(origin, pointer(['units', unit]))] as const
        const meant = nearest(unit, known)
        yield meant === undefined
          ? { code: 'SUB-061', params: { unit }, at, quote: unit }
          : {
              code: 'SUB-061.nearest',
              params: { unit, nearest: meant },
              at,
              quote: unit,
              expected: meant,
            }
      }
    }
  },
  bad: [
    {
      input: {
        units: ['township-07'],
        cities: [{ id: 'city', units: { 'township-7': {}, 'bureau-of-water': {} } }],
      },
      finds: ['bureau-of-water', 'township-7'],
    },
  ],
  good: [
    { input: { units: ['township-07'], cities: [{ id: 'city', units: { 'township-07': {} } }] } },
    { input: { units: ['township-07'], cities: [{ id: 'city' }] } },
    {
      input: { cities: [{ id: 'city', units: { 'township-07': {} } }] },
      why: 'the city alone is looked at before the units have handed in',
    },
  ],
})
