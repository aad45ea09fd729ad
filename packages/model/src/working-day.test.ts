import { expect, test } from 'vitest'
import { FazhiError } from './error.js'
import type { CalendarYear } from './schema/catalog/calendar.js'
import { addWorkingDays, dayKind, holidayName, isWorkingDay } from './working-day.js'

/** A made-up year: two days off from Thursday 30 December, worked for on Sunday 26 December. */
const calendars: readonly CalendarYear[] = [
  {
    id: 'calendar-2021',
    year: 2021,
    holidays: [{ name: '岁末', from: '2021-12-30', to: '2021-12-31' }],
    workdays: ['2021-12-26'],
    authority: 'ourJudgement',
    provenance: { source: 'invented', certainty: 'inferred' },
  },
]

test.each([
  ['2021-12-24', 'workday'],
  ['2021-12-25', 'weekend'],
  ['2021-12-26', 'makeUpWorkday'],
  ['2021-12-29', 'workday'],
  ['2021-12-30', 'holiday'],
  ['2021-12-31', 'holiday'],
  ['2022-01-01', 'unknown'],
  ['2020-12-31', 'unknown'],
] as const)('%s is a %s', (date, kind) => {
  expect(dayKind(calendars, date)).toBe(kind)
})

test('a make-up day is a working day; a year without data has none and denies none', () => {
  expect(isWorkingDay(calendars, '2021-12-26')).toBe(true)
  expect(isWorkingDay(calendars, '2021-12-25')).toBe(false)
  expect(isWorkingDay(calendars, '2021-12-30')).toBe(false)
  expect(isWorkingDay(calendars, '2022-01-04')).toBeUndefined()
  expect(isWorkingDay([], '2021-12-24')).toBeUndefined()
})

test('a holiday has a name, another day has none', () => {
  expect(holidayName(calendars, '2021-12-31')).toBe('岁末')
  expect(holidayName(calendars, '2021-12-29')).toBeUndefined()
  expect(holidayName([], '2021-12-31')).toBeUndefined()
})

test.each([
  ['2021-12-23', 0, '2021-12-23'],
  ['2021-12-25', 0, '2021-12-25'],
  ['2021-12-23', 1, '2021-12-24'],
  ['2021-12-24', 1, '2021-12-26'],
  ['2021-12-24', 4, '2021-12-29'],
  ['2021-12-31', -1, '2021-12-29'],
  ['2021-12-27', -2, '2021-12-24'],
  ['2021-12-29', 1, undefined],
] as const)('%s and %i working days: %s', (date, days, found) => {
  expect(addWorkingDays(calendars, date, days)).toBe(found)
})

test('asking with no day of the calendar or with half a day is misuse', () => {
  expect(() => dayKind(calendars, '2021-02-30')).toThrow(FazhiError)
  expect(() => addWorkingDays(calendars, '2021-12-24', 0.5)).toThrow(FazhiError)
})
