const millisecondsADay = 86_400_000

const shift = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * millisecondsADay).toISOString().slice(0, 10)

/** The day after a calendar date. */
export const dayAfter = (date: string): string => shift(date, 1)

/** The day before a calendar date. */
export const dayBefore = (date: string): string => shift(date, -1)

/** Whether a text is a date of the calendar, YYYY-MM-DD. */
export const isDate = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  // A day like 31 February parses into March in some engines; only what comes back unchanged exists.
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
}

/** First and last day of a year. ISO dates order as text. */
export const daysOf = (year: number): { readonly first: string; readonly last: string } => ({
  first: `${year}-01-01`,
  last: `${year}-12-31`,
})
