import { fc, test as propertyTest } from '@fast-check/vitest'
import {
  type CitySubmission,
  decimal,
  type FactDefinition,
  type FactEntries,
  type Unit,
  type UnitSubmission,
} from '@fazhi/model'
import { describe, expect, test } from 'vitest'
import { addAmounts } from './amount.js'
import { rollUp } from './roll-up.js'

const fact = (
  id: string,
  type: FactDefinition['type'],
  source: FactDefinition['source'],
  aggregate: FactDefinition['aggregate'],
): FactDefinition => ({
  id,
  name: { zh: id },
  type,
  source,
  aggregate,
  definition: id,
  provenance: { source: 'test', certainty: 'inferred' },
})

const facts: readonly FactDefinition[] = [
  fact('heard', 'count', 'unit', 'sum'),
  fact('lost', 'count', 'court', 'sum'),
  fact('funds', 'amount', 'unit', 'sum'),
  fact('staff', 'count', 'unit', 'last'),
  fact('awards', 'events', 'commissionOffice', 'distinct'),
  fact('meetings', 'count', 'commissionOffice', 'ownerOnly'),
  fact('plan', 'flag', 'unit', 'none'),
]

const unit = (id: string, entries: FactEntries, year = 2021): UnitSubmission => ({
  submission: 1,
  year,
  unit: { id, name: { zh: id }, kind: 'department', enforcementPower: true },
  principals: [],
  facts: entries,
  evidence: [],
  dutyReports: [],
})

const city = (entries: FactEntries, units: CitySubmission['units'] = {}): CitySubmission => ({
  submission: 1,
  year: 2021,
  city: { id: 'city', name: { zh: '示例市' } },
  facts: entries,
  units,
  evidence: [],
})

describe('the figure of the city', () => {
  test('adds verified counts; a series is its sum', () => {
    const submissions = [
      unit('a', { heard: { verified: 5 } }),
      unit('b', { heard: { verified: [1, 0, 2, 4] } }),
    ]
    expect(rollUp(submissions, { facts })).toEqual({
      year: 2021,
      figures: [{ fact: 'heard', value: '12', from: ['a', 'b'], expected: 2, missing: [] }],
    })
  })

  test('never takes a claim, and says which units are missing', () => {
    const submissions = [
      unit('c', { heard: { claimed: 100 } }),
      unit('a', { heard: { claimed: 9, verified: 5 } }),
      unit('b', {}),
    ]
    expect(rollUp(submissions, { facts }).figures).toEqual([
      { fact: 'heard', value: '5', from: ['a'], expected: 3, missing: ['b', 'c'] },
    ])
  })

  test('misses a unit only for facts its kind and its power can have', () => {
    const ofKind = (id: string, kind: Unit['kind'], enforcementPower: boolean, given = {}) => {
      const submission = unit(id, given)
      return { ...submission, unit: { ...submission.unit, kind, enforcementPower } }
    }
    const asked: readonly FactDefinition[] = [
      {
        ...fact('villages', 'count', 'unit', 'sum'),
        askedOf: { kind: ['township', 'subdistrict'] },
      },
      { ...fact('staff', 'count', 'unit', 'sum'), askedOf: { enforcementPower: true } },
      { ...fact('lost', 'count', 'court', 'sum'), askedOf: { enforcementPower: true } },
      {
        ...fact('penalties', 'count', 'unit', 'sum'),
        askedOf: { kind: ['department'], enforcementPower: true },
      },
    ]
    const submissions = [
      ofKind('archive', 'department', false),
      ofKind('market', 'department', true, { staff: { verified: 40 }, penalties: { verified: 9 } }),
      ofKind('police', 'department', true),
      ofKind('street', 'subdistrict', true, { villages: { verified: 8 } }),
      ofKind('town', 'township', false),
      city({}, { market: { lost: { verified: 1 } } }),
    ]
    expect(rollUp(submissions, { facts: asked }).figures).toEqual([
      { fact: 'villages', value: '8', from: ['street'], expected: 2, missing: ['town'] },
      { fact: 'staff', value: '40', from: ['market'], expected: 3, missing: ['police', 'street'] },
      { fact: 'lost', value: '1', from: ['market'], expected: 3, missing: ['police', 'street'] },
      { fact: 'penalties', value: '9', from: ['market'], expected: 2, missing: ['police'] },
    ])
  })

  test('misses a unit only for facts its level can have, where it says its level', () => {
    const ofLevel = (id: string, level?: Unit['level'], given = {}) => {
      const submission = unit(id, given)
      return { ...submission, unit: { ...submission.unit, ...(level && { level }) } }
    }
    const rules: FactDefinition = {
      ...fact('rules', 'count', 'unit', 'sum'),
      askedOf: { level: ['province', 'prefecture'] },
    }
    const submissions = [
      ofLevel('city', 'prefecture', { rules: { verified: 2 } }),
      ofLevel('county', 'county'),
      ofLevel('unsaid'),
    ]
    expect(rollUp(submissions, { facts: [rules] }).figures).toEqual([
      { fact: 'rules', value: '2', from: ['city'], expected: 2, missing: ['unsaid'] },
    ])
  })

  test('keeps a figure it did not ask for, and hears a claim it did not ask for', () => {
    const villages: FactDefinition = {
      ...fact('villages', 'count', 'unit', 'sum'),
      askedOf: { kind: ['township'] },
    }
    const submissions = [
      unit('farm', { villages: { verified: 3 } }),
      unit('forest', { villages: { claimed: 2 } }),
      unit('archive', {}),
    ]
    expect(rollUp(submissions, { facts: [villages] }).figures).toEqual([
      { fact: 'villages', value: '3', from: ['farm'], expected: 2, missing: ['forest'] },
    ])
  })

  test('counts a reasoned "not applicable" as an answer that adds nothing', () => {
    const submissions = [
      unit('a', { heard: { verified: 5 } }),
      unit('b', { heard: { notApplicable: { reason: '无行政案件' } } }),
    ]
    expect(rollUp(submissions, { facts }).figures).toEqual([
      { fact: 'heard', value: '5', from: ['a', 'b'], expected: 2, missing: [] },
    ])
  })

  test('takes what an office knows of each unit from the city, not from the unit', () => {
    const submissions = [
      unit('a', { lost: { verified: 7 } }),
      unit('b', {}),
      city({}, { a: { lost: { verified: 2 } }, b: { lost: { verified: 0 } } }),
    ]
    expect(rollUp(submissions, { facts }).figures).toEqual([
      { fact: 'lost', value: '2', from: ['a', 'b'], expected: 2, missing: [] },
    ])
  })

  test('takes an owner’s figure from the city’s own facts', () => {
    expect(
      rollUp([city({ meetings: { verified: 3 } }), unit('a', { meetings: { verified: 9 } })], {
        facts,
      }).figures,
    ).toEqual([{ fact: 'meetings', value: '3', from: ['city'], expected: 1, missing: [] }])
  })

  test('takes a stock at the end of its series', () => {
    const submissions = [
      unit('a', { staff: { verified: [9, 9, 9, 10] } }),
      unit('b', { staff: { verified: 4 } }),
    ]
    expect(rollUp(submissions, { facts }).figures[0]?.value).toBe('14')
  })

  test('counts a matter once, though two units share it', () => {
    const event = (matter: string) => ({ level: 'city', matter, date: '2021-05-01' })
    const submissions = [
      unit('a', {}),
      unit('b', {}),
      city(
        {},
        {
          a: { awards: { verified: [event('m'), event('n')] } },
          b: { awards: { verified: [event('m')] } },
        },
      ),
    ]
    expect(rollUp(submissions, { facts }).figures[0]?.value).toBe('2')
  })

  test('adds money exactly across units of money', () => {
    const money = (amount: string, of: '元' | '万元') => ({
      verified: { amount: decimal(amount), unit: of },
    })
    const submissions = [
      unit('a', { funds: money('0.1', '万元') }),
      unit('b', { funds: money('0.2', '元') }),
      unit('c', { funds: money('12.50', '万元') }),
    ]
    // 1000 + 0.2 + 125000 元
    expect(rollUp(submissions, { facts }).figures[0]?.value).toBe('126000.2')
    const inTenThousands = [{ ...fact('funds', 'amount', 'unit', 'sum'), measure: '万元' }]
    expect(rollUp(submissions, { facts: inTenThousands }).figures[0]?.value).toBe('12.60002')
  })

  test('leaves out other years, and has no figure where nobody answered', () => {
    const submissions = [unit('a', { heard: { verified: 5 } }, 2020), unit('b', {})]
    expect(rollUp(submissions, { facts })).toEqual({ year: 2021, figures: [] })
    expect(rollUp(submissions, { facts }, { year: 2020 }).figures[0]?.value).toBe('5')
    expect(rollUp([], { facts })).toEqual({ year: 0, figures: [] })
  })
})

const entries = fc.record(
  {
    heard: fc.record({ verified: fc.nat(1000) }),
    staff: fc.record({ verified: fc.array(fc.nat(50), { minLength: 1, maxLength: 12 }) }),
    funds: fc.record({
      verified: fc.record({
        amount: fc
          .nat(9999)
          .map((cents) =>
            decimal(`${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`),
          ),
        unit: fc.constantFrom('元' as const, '万元' as const, '亿元' as const),
      }),
    }),
  },
  { requiredKeys: [] },
)

propertyTest.prop([
  fc.uniqueArray(fc.tuple(fc.string({ minLength: 1, maxLength: 3 }), entries), {
    selector: ([id]) => id,
    maxLength: 8,
  }),
  fc.infiniteStream(fc.nat()),
])('a roll-up does not depend on the order of the submissions', (units, keys) => {
  const submissions = units.map(([id, given]) => unit(id, given as FactEntries))
  const shuffled = submissions
    .map((submission) => ({ submission, key: keys.next().value as number }))
    .sort((a, b) => a.key - b.key)
    .map(({ submission }) => submission)
  expect(rollUp(shuffled, { facts })).toEqual(rollUp(submissions, { facts }))
})

test('amounts add up by hand', () => {
  expect(
    addAmounts(
      [
        { amount: decimal('1.5'), unit: '亿元' },
        { amount: decimal('-0.5'), unit: '亿元' },
      ],
      '万元',
    ),
  ).toBe('10000')
  expect(addAmounts([{ amount: decimal('-0.05'), unit: '元' }], '元')).toBe('-0.05')
  expect(addAmounts([], '元')).toBe('0')
})
