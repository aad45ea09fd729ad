import {
  addWorkingDays,
  type CalendarYear,
  dateOfDay,
  dayAfter,
  dayBefore,
  dayNumber,
  type FactValue,
  type FiledValue,
  type FilingState,
  isWorkingDay,
} from '@fazhi/model'

/** What keeps a filing from being measured, by finding code. */
export type FilingFault =
  /** The day that the rule goes by is not there. */
  | { readonly code: 'SCR-035' | 'SCR-042' }
  /** Working days are asked of a year without calendar. */
  | { readonly code: 'SCR-036'; readonly year: number }
  /** Only a state was handed in, from which no number of days follows. */
  | { readonly code: 'SCR-037'; readonly state: string }

/** What a rule makes of a filing. What does not follow from what was handed in is absent. */
export interface Filing {
  readonly state?: FilingState
  readonly daysLate?: number
  readonly due?: string
  /** The day that was held against the due day. */
  readonly day?: string
  readonly fault?: FilingFault
}

type Rule = Omit<FiledValue, 'kind' | 'id' | 'title' | 'of'>
type Years = readonly CalendarYear[]

/** A day, or the year whose calendar is lacking. */
type Found<T> = T | { readonly lacking: number }

const isLacking = <T>(found: Found<T>): found is { readonly lacking: number } =>
  typeof found === 'object' && found !== null && 'lacking' in found

const yearOf = (date: string): number => Number(date.slice(0, 4))

const firstLacking = (calendars: Years, date: string): number => {
  let year = yearOf(date)
  while (calendars.some((one) => one.year === year)) year += 1
  return year
}

const dueOf = (
  { due, days, nonWorkingDue }: Rule,
  calendars: Years,
  after: string | undefined,
): Found<string | undefined> => {
  if ('after' in due && after === undefined) return undefined
  let day: string | undefined
  if ('on' in due) day = due.on
  else if (days === 'calendar') day = dateOfDay(dayNumber(after ?? '') + due.within)
  else day = addWorkingDays(calendars, after ?? '', due.within)
  if (day === undefined) return { lacking: firstLacking(calendars, dayAfter(after ?? '')) }
  if (nonWorkingDue === 'stays') return day
  for (;;) {
    const isWorked = isWorkingDay(calendars, day)
    if (isWorked === undefined) return { lacking: yearOf(day) }
    if (isWorked) return day
    day = dayAfter(day)
  }
}

/** Days after one day, up to another and with it. */
const daysBetween = ({ days }: Rule, calendars: Years, from: string, to: string): Found<number> => {
  if (days === 'calendar') return Math.max(0, dayNumber(to) - dayNumber(from))
  let count = 0
  for (let day = dayNumber(from) + 1; day <= dayNumber(to); day += 1) {
    const date = dateOfDay(day)
    const isWorked = isWorkingDay(calendars, date)
    if (isWorked === undefined) return { lacking: yearOf(date) }
    if (isWorked) count += 1
  }
  return count
}

const outside = (year: number): Filing => ({ fault: { code: 'SCR-036', year } })

const stateOf = (last: string, day: string, lateUntil: string | undefined): FilingState => {
  if (day <= last) return 'onTime'
  return lateUntil !== undefined && day > lateUntil ? 'never' : 'late'
}

/** A filing of which only the state was handed in: it is that, whatever the rule. */
const ofState = (
  rule: Rule,
  calendars: Years,
  state: FilingState,
  after: string | undefined,
): Filing => {
  const unknown: Filing = { state, fault: { code: 'SCR-037', state } }
  if (state === 'onTime') return { state, daysLate: 0 }
  const { lateUntil } = rule
  if (state === 'late' || lateUntil === undefined) return unknown
  const due = dueOf(rule, calendars, after)
  if (isLacking(due)) return { state, ...outside(due.lacking) }
  if (due === undefined) return { state }
  const last = rule.dueDay === 'counts' ? due : dayBefore(due)
  const daysLate = daysBetween(rule, calendars, last, lateUntil)
  return isLacking(daysLate) ? { state, ...outside(daysLate.lacking) } : { state, due, daysLate }
}

/**
 * A filing by a rule (R21): in time up to the last good day, late after it, and after `lateUntil` as if never made. Days late
 * are counted from the day after the last good day to the day of the filing, at most to `lateUntil`.
 * @param after The day of the fact after which days are counted; `undefined` where it is not there.
 */
export const measureFiling = (
  rule: Rule,
  calendars: Years,
  value: FactValue,
  after: string | undefined,
): Filing => {
  if (typeof value === 'string') return ofState(rule, calendars, value as FilingState, after)
  const day = (value as { readonly sent?: string; readonly received?: string })[rule.by]
  if (day === undefined) return { fault: { code: rule.by === 'received' ? 'SCR-035' : 'SCR-042' } }
  const due = dueOf(rule, calendars, after)
  if (isLacking(due)) return outside(due.lacking)
  if (due === undefined) return { day }
  const last = rule.dueDay === 'counts' ? due : dayBefore(due)
  const { lateUntil } = rule
  const end = lateUntil !== undefined && lateUntil < day ? lateUntil : day
  const daysLate = daysBetween(rule, calendars, last, end)
  const state = stateOf(last, day, lateUntil)
  return isLacking(daysLate)
    ? { state, ...outside(daysLate.lacking), due, day }
    : { state, daysLate, due, day }
}
