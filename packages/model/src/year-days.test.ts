import { expect, test } from 'vitest'
import { daysInYear, daysOfYear } from './year-days.js'

test('a year has a first and a last day', () => {
  expect(daysOfYear(2021)).toEqual({ first: '2021-01-01', last: '2021-12-31' })
})

test.each([
  ['all year', {}, { first: '2021-01-01', last: '2021-12-31' }],
  ['from June', { from: '2021-06-01' }, { first: '2021-06-01', last: '2021-12-31' }],
  ['until June', { to: '2021-06-30' }, { first: '2021-01-01', last: '2021-06-30' }],
  [
    'from the year before into the next',
    { from: '2020-05-01', to: '2022-05-01' },
    { first: '2021-01-01', last: '2021-12-31' },
  ],
  [
    'one day',
    { from: '2021-12-31', to: '2021-12-31' },
    { first: '2021-12-31', last: '2021-12-31' },
  ],
  ['before', { to: '2020-12-31' }, undefined],
  ['after', { from: '2022-01-01' }, undefined],
  ['ended before it began', { from: '2021-06-02', to: '2021-06-01' }, undefined],
] as const)('%s', (_, span, expected) => {
  expect(daysInYear(span, 2021)).toEqual(expected)
})
