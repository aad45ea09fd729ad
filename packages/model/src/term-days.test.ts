import { expect, test } from 'vitest'
import { daysInOffice } from './term-days.js'

test.each([
  ['the whole of a common year', { from: '2021-01-01', to: '2021-12-31' }, 2021, 365],
  ['the whole of a leap year', { from: '2020-01-01', to: '2020-12-31' }, 2020, 366],
  ['one day: first and last are both included', { from: '2021-05-04', to: '2021-05-04' }, 2021, 1],
  ['two days', { from: '2021-05-04', to: '2021-05-05' }, 2021, 2],
  ['from spring on, not ended', { from: '2021-04-01' }, 2021, 275],
  [
    'a term from before that lasts until August',
    { from: '2019-05-01', to: '2021-08-31' },
    2021,
    243,
  ],
  ['who came in March and left before', { from: '2021-03-01', to: '2021-02-28' }, 2021, 0],
  ['over the leap day', { from: '2024-02-28', to: '2024-03-01' }, 2024, 3],
  ['over the same days of a common year', { from: '2023-02-28', to: '2023-03-01' }, 2023, 2],
  ['2000 has a leap day', { from: '2000-02-01', to: '2000-02-29' }, 2000, 29],
  ['2100 has none', { from: '2100-02-01', to: '2100-03-01' }, 2100, 29],
  ['an earlier term', { from: '2018-01-01', to: '2020-12-31' }, 2021, 0],
  ['a later term', { from: '2022-01-01' }, 2021, 0],
  ['its last day is the first of the year', { from: '2018-01-01', to: '2021-01-01' }, 2021, 1],
  ['its first day is the last of the year', { from: '2021-12-31' }, 2021, 1],
  ['no side given: the whole year', {}, 2021, 365],
  ['the other year of a term over two', { from: '2020-07-01', to: '2021-06-30' }, 2020, 184],
])('%s', (_, term, year, days) => {
  expect(daysInOffice(term, year)).toBe(days)
})
