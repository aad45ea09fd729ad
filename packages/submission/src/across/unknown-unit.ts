import { nearest, placeAt } from '@fazhi/findings'
import { pointer } from '@fazhi/model'
import { isId } from '../check/records.js'
import { ourJudgement } from '../check/rule.js'
import type { Collection } from './collection.js'
import { acrossRule } from './rule.js'

type Path = readonly (string | number)[]

/** Ids of units, and of whoever took part in meetings, that records name; what is spelt like a name is never looked up. */
const namedIn = (
  submission: Collection['all'][number]['submission'],
): readonly { readonly id: string; readonly by: 'record' | 'attended'; readonly path: Path }[] => {
  const { meetings, inspections, recognitions, objections } = submission.records ?? {}
  const of = (by: 'record' | 'attended', names: readonly string[] | undefined, ...path: Path) =>
    (names ?? []).flatMap((id, index) => (isId(id) ? [{ id, by, path: [...path, index] }] : []))
  return [
    ...(meetings ?? []).flatMap(({ attended }, index) =>
      of('attended', attended, 'records', 'meetings', index, 'attended'),
    ),
    ...(inspections ?? []).flatMap(({ units }, index) =>
      of('record', units, 'records', 'inspections', index, 'units'),
    ),
    ...(recognitions ?? []).flatMap(({ units }, index) =>
      of('record', units, 'records', 'recognitions', index, 'units'),
    ),
    // A unit's own objections are held against the unit itself, whoever else has handed in.
    ...('city' in submission ? (objections ?? []) : []).map(({ unit }, index) => ({
      id: unit,
      by: 'record' as const,
      path: ['records', 'objections', index, 'unit'],
    })),
  ]
}

/** A unit the city or a record speaks of that has handed nothing in. */
export const unknownUnit = acrossRule({
  id: 'SUB-061',
  title: { zh: '提到的单位都有填报', en: 'Units that are spoken of have handed in' },
  basis: ourJudgement,
  notApplicable: ({ units }) =>
    units.length === 0 ? { zh: '还没有单位填报', en: 'no unit has handed in yet' } : undefined,
  *check({ all, units, cities }, look) {
    const known = units.map(({ submission }) => submission.unit.id)
    const persons = units.flatMap(({ submission }) => submission.principals.map(({ id }) => id))
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
    for (const { submission, origin } of all) {
      for (const { id, by, path } of namedIn(submission)) {
        look()
        const possible = by === 'record' ? known : [...known, ...persons]
        if (possible.includes(id)) continue
        const at = [placeAt(origin, pointer(path))] as const
        const meant = nearest(id, possible)
        yield meant === undefined
          ? { code: `SUB-061.${by}`, params: { id }, at, quote: id }
          : {
              code: `SUB-061.${by}.nearest`,
              params: { id, nearest: meant },
              at,
              quote: id,
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
    {
      input: {
        units: ['township-07'],
        cities: [
          {
            id: 'city',
            records: {
              inspections: [
                {
                  id: 'november',
                  form: 'onSite',
                  body: '市委依法治市办',
                  date: '2021-11-15',
                  units: ['township-07', 'township-70', '市水利局'],
                  problems: [],
                },
              ],
              meetings: [
                {
                  id: 'fifth',
                  body: '市委依法治市委',
                  date: '2021-12-25',
                  attended: ['partie', 'government', '市长'],
                },
              ],
              objections: [
                {
                  id: 'first',
                  unit: 'bureau',
                  raisedOn: '2022-02-10',
                  asks: '更正',
                  grounds: '有签到表',
                },
              ],
            },
          },
        ],
      },
      finds: ['township-70', 'partie', 'bureau'],
    },
  ],
  good: [
    { input: { units: ['township-07'], cities: [{ id: 'city', units: { 'township-07': {} } }] } },
    { input: { units: ['township-07'], cities: [{ id: 'city' }] } },
    {
      input: { cities: [{ id: 'city', units: { 'township-07': {} } }] },
      why: 'the city alone is looked at before the units have handed in',
    },
    {
      input: {
        units: ['township-07', 'bureau'],
        cities: [
          {
            id: 'city',
            records: {
              recognitions: [
                {
                  id: 'award',
                  kind: 'award',
                  level: 'province',
                  body: '省委依法治省办',
                  title: '通报表扬',
                  matter: '普法先进',
                  date: '2021-05-01',
                  units: ['bureau', 'township-07'],
                },
              ],
              meetings: [
                {
                  id: 'fifth',
                  body: '市委依法治市委',
                  date: '2021-12-25',
                  attended: ['bureau', 'party', '市长'],
                },
              ],
            },
          },
        ],
      },
    },
  ],
})
