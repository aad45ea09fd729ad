import { catalog } from '@fazhi/catalog'
import { type Data, type Interval, recordsOf, whole } from '@fazhi/identities'
import type { Records } from '@fazhi/model'
import fc from 'fast-check'

/** Counts that the identities and the wholes of facts speak of, and that a report states rates of. */
const counts = catalog.facts.filter(({ type }) => type === 'count').map(({ id }) => id)

/** Small counts of some facts. */
export const figures = fc.dictionary(fc.constantFrom(...counts), fc.integer({ min: 0, max: 6 }), {
  minKeys: 25,
  maxKeys: 90,
  noNullPrototype: true,
})

const day = fc.constantFrom(
  '2020-12-31',
  '2021-03-01',
  '2021-06-04',
  '2021-10-05',
  '2021-12-24',
  '2022-01-04',
)
const small = fc.integer({ min: 0, max: 4 })
const id = fc.constantFrom('a', 'b', 'c', 'd')
/** Few records with days, numbers and references that often fit and often do not. */
export const records: fc.Arbitrary<Records> = fc.record({
  meetings: fc.uniqueArray(
    fc.record(
      {
        id,
        body: fc.constantFrom('commission-city', '执法协调小组'),
        ordinal: fc.integer({ min: 1, max: 4 }),
        date: day,
        passed: fc.array(id, { maxLength: 2 }),
      },
      { requiredKeys: ['id', 'body', 'date'], noNullPrototype: true },
    ),
    { selector: (one) => one.id, maxLength: 4 },
  ),
  documents: fc.uniqueArray(
    fc.record(
      { id, title: fc.constant('规划'), issuer: fc.constant('市委'), date: day, adoptedAt: id },
      { requiredKeys: ['id', 'title', 'issuer', 'date'], noNullPrototype: true },
    ),
    { selector: (one) => one.id, maxLength: 4 },
  ),
  lists: fc.uniqueArray(
    fc.record(
      {
        id,
        title: fc.constant('清单'),
        issuer: fc.constant('司法局'),
        items: small,
        within: id,
        batch: fc.integer({ min: 1, max: 2 }),
      },
      { requiredKeys: ['id', 'title', 'issuer', 'items'], noNullPrototype: true },
    ),
    { selector: (one) => one.id, maxLength: 4 },
  ),
  populations: fc.uniqueArray(
    fc.record(
      {
        id,
        name: fc.constant({ zh: '名册' }),
        kind: fc.constantFrom('townships', 'villages', 'villagesAndCommunities'),
        year: fc.constant(2021),
        count: small,
        source: fc.constant('民政局'),
      },
      { noNullPrototype: true },
    ),
    { selector: (one) => one.id, maxLength: 4 },
  ),
  coverages: fc.uniqueArray(
    fc.record(
      {
        id,
        what: fc.constant({ zh: '顾问' }),
        population: id,
        covered: small,
        missing: fc.array(id, { maxLength: 3 }),
      },
      { requiredKeys: ['id', 'what', 'population', 'covered'], noNullPrototype: true },
    ),
    { selector: (one) => one.id, maxLength: 3 },
  ),
})

/** A unit some laws are for. */
export const unit = fc.constantFrom(
  { kind: 'township', enforcementPower: true, level: 'township' } as const,
  { kind: 'department', enforcementPower: false, level: 'county' } as const,
  { kind: 'partyBody', enforcementPower: false } as const,
)

/** Figures and records as laws look at them. */
export const dataOf = (
  values: Readonly<Record<string, Interval>>,
  of: Records,
  who: NonNullable<Data['unit']>,
): Data => ({
  year: 2021,
  unit: who,
  value: (fact) => (Object.hasOwn(values, fact) ? values[fact] : undefined),
  records: recordsOf({ records: of }),
})

/** Exact figures. */
export const points = (all: Readonly<Record<string, number>>): Record<string, Interval> =>
  Object.fromEntries(Object.entries(all).map(([fact, count]) => [fact, whole(count)]))
