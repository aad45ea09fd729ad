import { dateOfDay, dayNumber, weekday } from './civil-day.js'
import { FazhiError } from './error.js'
import type { CalendarYear } from './schema/catalog/calendar.js'

/**
 * What kind of day it is. A Saturday or Sunday inside a public holiday is a `holiday`, one that is worked for a holiday a
 * `makeUpWorkday`; a day of a year without calendar data is `unknown`, never guessed.
 */
export type DayKind = 'workday' | 'makeUpWorkday' | 'weekend' | 'holiday' | 'unknown'

/**
 * What kind of day a date is, by the calendars given.
 * @param date YYYY-MM-DD.
 * @throws FazhiError `invalidOption` where the text is no day of the calendar.
 */
export const dayKind = (calendars: readonly CalendarYear[], date: string): DayKind => {
  const ofWeek = weekday(date)
  const calendar = calendars.find(({ year }) => year === Number(date.slice(0, 4)))
  if (calendar === undefined) return 'unknown'
  if (calendar.holidays.some(({ from, to }) => from <= date && date <= to)) return 'holiday'
  if (calendar.workdays.includes(date)) return 'makeUpWorkday'
  return ofWeek >= 6 ? 'weekend' : 'workday'
}

/** The name of the public holiday a date falls in (春节), where it does. */
export const holidayName = (calendars: readonly CalendarYear[], date: string): string | undefined =>
  calendars
    .find(({ year }) => year === Number(date.slice(0, 4)))
    ?.holidays.find(({ from, to }) => from <= date && date <= to)?.name

/** Whether a date is a working day, make-up days included; `undefined` where its year has no calendar data. */
export const isWorkingDay = (
  calendars: readonly CalendarYear[],
  date: string,
): boolean | undefined => {
  const kind = dayKind(calendars, date)
  return kind === 'unknown' ? undefined : kind === 'workday' || kind === 'makeUpWorkday'
}

/**
 * The date so many working days after another, or before it where the number is negative. The day itself is not counted: one working
 * day after a Friday is the next working day. Zero gives the day itself, whatever kind of day it is.
 * @returns `undefined` where a day on the way lies in a year without calendar data.
 * @throws FazhiError `invalidOption` where the number is not whole or the text is no day of the calendar.
 */
export const addWorkingDays = (
  calendars: readonly CalendarYear[],
  date: string,
  days: number,
): string | undefined => {
  if (!Number.isSafeInteger(days))
    throw new FazhiError('invalidOption', { option: 'days', expected: 'a whole number' })
  const step = days < 0 ? -1 : 1
  let day = dayNumber(date)
  for (let left = Math.abs(days); left > 0; ) {
    day += step
    const isWorked = isWorkingDay(calendars, dateOfDay(day))
    if (isWorked === undefined) return undefined
    if (isWorked) left--
  }
  return dateOfDay(day)
}
