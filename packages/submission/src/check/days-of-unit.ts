import type { Unit } from '@fazhi/model'
import { daysOf } from './dates.js'

/** First and last day of a year on which the unit exists; nothing when it does not exist in that year. */
export const daysOfUnit = (
  unit: Unit,
  year: number,
): { readonly first: string; readonly last: string } | undefined => {
  const days = daysOf(year)
  const { from = days.first, to = days.last } = unit.exists ?? {}
  const first = from > days.first ? from : days.first
  const last = to < days.last ? to : days.last
  return first > last ? undefined : { first, last }
}
