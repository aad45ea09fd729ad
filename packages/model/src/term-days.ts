import { dayNumber } from './civil-day.js'
import type { Days } from './schema/common.js'
import { daysInYear } from './year-days.js'

/**
 * Days of a year on which somebody was in office, both ends of the term included: 0 to 365, or 366 in a leap year. A term without
 * `to` lasts beyond the year; one that ends before it begins has no day. The dates are days of the calendar, as the schemas of
 * terms and units ask for.
 */
export const daysInOffice = (term: Days, year: number): number => {
  const days = daysInYear(term, year)
  return days === undefined ? 0 : dayNumber(days.last) - dayNumber(days.first) + 1
}
