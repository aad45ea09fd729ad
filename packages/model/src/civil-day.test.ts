import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateOfDay, dayAfter, dayBefore, dayNumber, isDay, weekday } from './civil-day.js'
import { FazhiError } from './error.js'

test.each([
  ['1970-01-01', 0, 4],
  ['1969-12-31', -1, 3],
  ['2000-02-29', 11_016, 2],
  ['2021-09-18', 18_888, 6],
  ['2021-10-17', 18_917, 7],
  ['2021-12-25', 18_986, 6],
  ['2024-02-29', 19_782, 4],
  ['2026-01-01', 20_454, 4],
  ['2100-03-01', 47_541, 1],
] as const)('%s is day %i, weekday %i', (date, number, ofWeek) => {
  expect(dayNumber(date)).toBe(number)
  expect(dateOfDay(number)).toBe(date)
  expect(weekday(date)).toBe(ofWeek)
  expect(isDay(date)).toBe(true)
})

test.each([
  '2021-02-29',
  '2100-02-29',
  '2021-13-01',
  '2021-00-10',
  '2021-04-31',
  '2021-01-00',
  '2021-1-1',
  '2021/01/01',
  ' 2021-01-01',
  '2021-01-01T00:00:00Z',
  '',
])('"%s" is no day of the calendar', (text) => {
  expect(isDay(text)).toBe(false)
  expect(() => dayNumber(text)).toThrow(FazhiError)
})

test.each([
  ['2021-12-31', '2022-01-01'],
  ['2024-02-28', '2024-02-29'],
  ['2023-02-28', '2023-03-01'],
  ['1999-12-31', '2000-01-01'],
])('%s is the day before %s', (before, after) => {
  expect(dayAfter(before)).toBe(after)
  expect(dayBefore(after)).toBe(before)
})

test('numbers and days are each other’s inverse, and the week has seven days, also before 1970', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: dayNumber('0400-03-01'), max: dayNumber('9999-12-31') }),
      (day) => {
        const date = dateOfDay(day)
        expect(dayNumber(date)).toBe(day)
        // The platform's own calendar, in UTC, as a second opinion.
        expect(new Date(day * 86_400_000).toISOString().slice(0, 10)).toBe(date)
        expect(new Date(day * 86_400_000).getUTCDay() || 7).toBe(weekday(date))
      },
    ),
  )
})
