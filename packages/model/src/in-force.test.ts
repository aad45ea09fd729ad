import { expect, test } from 'vitest'
import { inForce, knownDays } from './in-force.js'
import type { Dated } from './schema/catalog/validity.js'

const read = { source: 'the text', certainty: 'read' } as const

const text: Dated = { from: '2021-07-15', to: '2023-12-31', provenance: read }

test.each([
  ['2021-07-14', 'notInForce'],
  ['2021-07-15', 'inForce'],
  ['2023-12-31', 'inForce'],
  ['2024-01-01', 'notInForce'],
] as const)('on %s a text with both days read is %s', (day, found) => {
  expect(inForce(text, day)).toBe(found)
})

test('a side without a date is open', () => {
  expect(inForce({ provenance: read }, '1990-01-01')).toBe('inForce')
  expect(inForce({ from: '2021-07-15', provenance: read }, '2099-12-31')).toBe('inForce')
  expect(inForce({ to: '2020-12-31', provenance: read }, '1990-01-01')).toBe('inForce')
})

test.each(['remembered', 'inferred'] as const)(
  'a day that is only %s decides nothing',
  (certainty) => {
    const entry: Dated = { ...text, fromCertainty: certainty }
    expect(inForce(entry, '2021-07-14')).toBe('unknown')
    expect(inForce(entry, '2022-01-01')).toBe('unknown')
    // The other day was read and still decides.
    expect(inForce(entry, '2024-01-01')).toBe('notInForce')
  },
)

test('a last day worked out from the next text decides', () => {
  const entry: Dated = { to: '2023-12-31', toCertainty: 'computed', provenance: read }
  expect(inForce(entry, '2024-01-01')).toBe('notInForce')
})

test('the days of a remembered entry are remembered, unless said otherwise', () => {
  const remembered = { source: 'memory', certainty: 'remembered' } as const
  expect(inForce({ from: '2021-07-15', provenance: remembered }, '2021-01-01')).toBe('unknown')
  expect(
    inForce({ from: '2021-07-15', fromCertainty: 'read', provenance: remembered }, '2021-01-01'),
  ).toBe('notInForce')
})

test('only days that were read or worked out are known', () => {
  expect(knownDays(text)).toEqual({ from: '2021-07-15', to: '2023-12-31' })
  expect(knownDays({ ...text, fromCertainty: 'remembered', toCertainty: 'computed' })).toEqual({
    to: '2023-12-31',
  })
  expect(knownDays({ ...text, toCertainty: 'inferred' })).toEqual({ from: '2021-07-15' })
  expect(knownDays({ provenance: read })).toEqual({})
})
