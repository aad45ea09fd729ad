import type { DateMark } from '../layers/figures.js'

/** Whether a date of the text can be a day (YYYY-MM-DD): what it leaves unsaid is not held against it, but for the year of the report. */
export const canBeDay = (
  { year, month, day }: DateMark,
  date: string,
  reportYear: number,
): boolean => {
  const [y, m, d] = date.split('-').map(Number)
  return (
    (year ?? reportYear) === y &&
    (month === undefined || month === m) &&
    (day === undefined || day === d)
  )
}
