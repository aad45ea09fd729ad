import type { Days } from './schema/common.js'

/** Two days and all between them, both included, YYYY-MM-DD. */
export interface DaysOfYear {
  readonly first: string
  readonly last: string
}

/** First and last day of a year. */
export const daysOfYear = (year: number): DaysOfYear => ({
  first: `${year}-01-01`,
  last: `${year}-12-31`,
})

/** First and last day of a span in a year; nothing where it has none. A side of the span that is absent is open. */
export const daysInYear = (span: Days, year: number): DaysOfYear | undefined => {
  const days = daysOfYear(year)
  const { from = days.first, to = days.last } = span
  // Days of the calendar order as text.
  const first = from > days.first ? from : days.first
  const last = to < days.last ? to : days.last
  return first > last ? undefined : { first, last }
}
