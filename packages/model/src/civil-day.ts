import { FazhiError } from './error.js'

/** Days before each month of a year counted from March, so that the leap day comes last. */
const daysBefore = [0, 31, 61, 92, 122, 153, 184, 214, 245, 275, 306, 337]
const daysOfCycle = 146_097

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const daysOfMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

const form = /^(\d{4})-(\d{2})-(\d{2})$/

/** Year, month and day of a text, where it is a day of the calendar. */
const partsOf = (text: string): readonly [number, number, number] | undefined => {
  const [, year, month, day] = (form.exec(text) ?? []).map(Number)
  if (year === undefined || month === undefined || day === undefined) return undefined
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysOfMonth(year, month)
  return exists ? [year, month, day] : undefined
}

/** Whether a text is a day of the calendar, YYYY-MM-DD. */
export const isDay = (text: string): boolean => partsOf(text) !== undefined

/**
 * Number of a calendar day: 0 is 1 January 1970, the day after has one more. No clock and no time zone take part.
 * @param date YYYY-MM-DD.
 * @throws FazhiError `invalidOption` where the text is no day of the calendar.
 */
export const dayNumber = (date: string): number => {
  const parts = partsOf(date)
  if (parts === undefined)
    throw new FazhiError('invalidOption', { option: 'date', expected: 'YYYY-MM-DD' })
  const [y, month, day] = parts
  const year = month > 2 ? y : y - 1
  const days = 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  return days + (daysBefore[(month + 9) % 12] ?? 0) + day - 719_469
}

/** The calendar day of a number, YYYY-MM-DD; the inverse of {@link dayNumber}. */
export const dateOfDay = (day: number): string => {
  const sinceMarch = day + 719_468
  const cycle = Math.floor(sinceMarch / daysOfCycle)
  const ofCycle = sinceMarch - cycle * daysOfCycle
  const yearOfCycle = Math.floor(
    (ofCycle -
      Math.floor(ofCycle / 1460) +
      Math.floor(ofCycle / 36_524) -
      Math.floor(ofCycle / 146_096)) /
      365,
  )
  const ofYear =
    ofCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100))
  const index = daysBefore.findLastIndex((before) => before <= ofYear)
  const month = ((index + 2) % 12) + 1
  const year = cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(ofYear - (daysBefore[index] ?? 0) + 1)}`
}

/**
 * The day after a calendar day.
 * @throws FazhiError `invalidOption` where the text is no day of the calendar.
 */
export const dayAfter = (date: string): string => dateOfDay(dayNumber(date) + 1)

/**
 * The day before a calendar day.
 * @throws FazhiError `invalidOption` where the text is no day of the calendar.
 */
export const dayBefore = (date: string): string => dateOfDay(dayNumber(date) - 1)

/** Day of the week: 1 is Monday, 7 is Sunday (ISO 8601). */
export const weekday = (date: string): number => {
  const sinceMonday = (dayNumber(date) + 3) % 7
  return (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1
}
