import { fc, test as propertyTest } from '@fast-check/vitest'
import type { CitySubmission, FactDefinition, FactEntries, UnitSubmission } from '@fazhi/model'
import { describe, expect, test } from 'vitest'
import { rollUp } from './roll-up.js'
import { trailOf } from './trail.js'

const fact = (
  id: string,
  aggregate: FactDefinition['aggregate'] = 'sum',
  type: FactDefinition['type'] = 'count',
  source: FactDefinition['source'] = 'unit',
): FactDefinition => ({
  id,
  name: { zh: id },
  type,
  source,
  aggregate,
  definition: id,
  provenance: { source: 'test', certainty: 'inferred' },
})

const catalog = {
  facts: [
    fact('heard'),
    fact('appeared'),
    fact('awards', 'distinct', 'events'),
    fact('meetings', 'ownerOnly', 'count', 'commissionOffice'),
  ],
  rates: [
    {
      id: 'appearance',
      name: { zh: '出庭率' },
      definition: '出庭率',
      numerator: ['appeared'],
      denominator: ['heard'],
      basis: { id: 'heard', says: '开庭' },
      range: { least: '0', most: '100' },
      better: 'higher',
      provenance: { source: 'test', certainty: 'inferred' },
    },
  ],
} as unknown as Parameters<typeof rollUp>[1] & { facts: readonly FactDefinition[] }

const unit = (id: string, facts: FactEntries): UnitSubmission => ({
  submission: 1,
  year: 2021,
  unit: { id, name: { zh: id }, kind: 'township', enforcementPower: true },
  principals: [],
  facts,
  evidence: [],
  dutyReports: [],
})
const cases = (id: string, heard: number, appeared: number): UnitSubmission =>
  unit(id, { heard: { verified: heard }, appeared: { verified: appeared } })
const office = (id: string, meetings: number): CitySubmission => ({
  submission: 1,
  year: 2021,
  city: { id, name: { zh: id } },
  facts: { meetings: { verified: meetings } },
  units: {},
  evidence: [],
})

const rateOf = (inputs: Parameters<typeof rollUp>[0]) => rollUp(inputs, catalog).rates

describe('a rate of the city', () => {
  test('is the sum of the numerators over the sum of the denominators, not the mean of 1/2 and 9/9', () => {
    expect(rateOf([cases('a', 2, 1), cases('b', 9, 9)])).toEqual([
      {
        rate: 'appearance',
        numerator: '10',
        denominator: '11',
        value: '10/11',
        from: ['a', 'b'],
        expected: 2,
        missing: [],
      },
    ])
  })

  test('speaks of the units that gave both sides only', () => {
    expect(
      rateOf([cases('a', 4, 3), unit('b', { heard: { verified: 100 } }), unit('c', {})]),
    ).toEqual([
      {
        rate: 'appearance',
        numerator: '3',
        denominator: '4',
        value: '0.75',
        from: ['a'],
        expected: 3,
        missing: ['b', 'c'],
      },
    ])
  })

  test('is none where nothing is there to divide by: neither 0 nor 100 %', () => {
    const [rate] = rateOf([cases('a', 0, 0)]) ?? []
    expect(rate).toMatchObject({ numerator: '0', denominator: '0' })
    expect(rate).not.toHaveProperty('value')
  })
})

describe('counties roll up to a city, cities to a province', () => {
  const north = rollUp([cases('t1', 4, 3), cases('t2', 6, 6), office('north', 3)], catalog)
  const south = rollUp([cases('t1', 10, 5), unit('t2', {}), office('south', 9)], catalog)
  const city = rollUp(
    [{ place: 'north', rollUp: north }, { place: 'south', rollUp: south }, office('city', 2)],
    catalog,
  )

  test('sums add up, and each unit is named with its county', () => {
    expect(city.figures.find(({ fact: id }) => id === 'heard')).toEqual({
      fact: 'heard',
      value: '20',
      from: ['north/t1', 'north/t2', 'south/t1'],
      expected: 4,
      missing: ['south/t2'],
    })
  })

  test('a rate is the sum of all numerators over all denominators: 14 of 20', () => {
    expect(city.rates?.[0]).toMatchObject({ numerator: '14', denominator: '20', value: '0.7' })
  })

  test('what a county owns itself stays its own', () => {
    expect(city.figures.find(({ fact: id }) => id === 'meetings')).toMatchObject({
      value: '2',
      from: ['city'],
    })
  })

  test('and again, by the same function', () => {
    const province = rollUp([{ place: 'city', rollUp: city }, cases('alone', 5, 1)], catalog)
    expect(province.figures[0]).toEqual({
      fact: 'heard',
      value: '25',
      from: ['alone', 'city/north/t1', 'city/north/t2', 'city/south/t1'],
      expected: 5,
      missing: ['city/south/t2'],
    })
    expect(province.rates?.[0]).toMatchObject({ numerator: '15', denominator: '25', value: '0.6' })
  })

  test('a county without the figure is missing as a whole', () => {
    const empty = rollUp([unit('t9', {})], catalog)
    const above = rollUp([cases('a', 2, 1), { place: 'empty', rollUp: empty }], catalog)
    expect(above.figures[0]).toMatchObject({
      value: '2',
      from: ['a'],
      expected: 2,
      missing: ['empty'],
    })
  })

  test('a matter two counties report is one matter above them', () => {
    const award = (matter: string) => ({
      awards: { verified: [{ date: '2021-05-01', level: 'city', matter }] },
    })
    const [a, b] = ['x', 'y'].map((id) => rollUp([unit(id, award('省级表彰'))], catalog))
    if (a === undefined || b === undefined) throw new Error('two roll-ups')
    const above = rollUp(
      [
        { place: 'a', rollUp: a },
        { place: 'b', rollUp: b },
      ],
      catalog,
    )
    expect(above.figures.find(({ fact: id }) => id === 'awards')).toMatchObject({
      value: '1',
      matters: ['省级表彰'],
    })
  })

  const some = fc.array(fc.tuple(fc.nat(50), fc.nat(50), fc.nat(2)), {
    minLength: 1,
    maxLength: 12,
  })
  propertyTest.prop([some])(
    'however units are put into counties, the figures are the same',
    (rows) => {
      const units = rows.map(([heard, appeared, county], index) => ({
        county,
        submission: cases(`t${String(index).padStart(2, '0')}`, heard, appeared),
      }))
      const direct = rollUp(
        units.map(({ submission }) => submission),
        catalog,
      )
      const counties = [2, 0, 1].flatMap((county) => {
        const own = units.filter((one) => one.county === county).map(({ submission }) => submission)
        return own.length === 0
          ? []
          : [{ place: `c${county}`, rollUp: rollUp(own.reverse(), catalog) }]
      })
      const twice = rollUp(counties, catalog)
      expect(twice.figures.map(({ fact: id, value, expected }) => [id, value, expected])).toEqual(
        direct.figures.map(({ fact: id, value, expected }) => [id, value, expected]),
      )
      expect(twice.rates?.[0]?.value).toBe(direct.rates?.[0]?.value)
      expect(rollUp([...counties].reverse(), catalog)).toEqual(twice)
    },
  )
})

describe('the trail of a figure', () => {
  test('names what each unit adds and where it stands, and adds up', () => {
    const inputs = [
      cases('b', 6, 6),
      cases('a', 4, 3),
      unit('c', { heard: { claimed: 7 } }),
      unit('d', { heard: { notApplicable: { reason: '无行政案件' } } }),
      unit('e', {}),
    ]
    expect(trailOf(inputs, catalog, 'heard')).toEqual({
      fact: 'heard',
      year: 2021,
      aggregate: 'sum',
      value: '10',
      parts: [
        { from: 'a', in: 'a', pointer: '/facts/heard', status: 'given', value: '4' },
        { from: 'b', in: 'b', pointer: '/facts/heard', status: 'given', value: '6' },
        { from: 'c', in: 'c', pointer: '/facts/heard', status: 'claimedOnly' },
        { from: 'd', in: 'd', pointer: '/facts/heard', status: 'notApplicable' },
        { from: 'e', in: 'e', pointer: '/facts/heard', status: 'missing' },
      ],
    })
  })

  test('goes through a place below, and refuses a fact nobody knows', () => {
    const north = rollUp([cases('t1', 4, 3)], catalog)
    expect(trailOf([{ place: 'north', rollUp: north }], catalog, 'heard').parts).toEqual([
      { from: 'north', status: 'given', value: '4' },
    ])
    expect(() => trailOf([], catalog, 'herd')).toThrow('invalidOption')
  })
})
