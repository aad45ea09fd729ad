import { type DueDay, type FiledValue, filingStates, isDay } from '@fazhi/model'
import { assume, type Context, type Cursor, child, report } from '../context.js'
import { missing, readChoice, readMap, readText, readWhole } from '../shape.js'
import { readTitle } from '../text.js'
import { readPart, type ValueReader } from './part.js'

const keys = [
  'filed',
  'due',
  'within',
  'after',
  'by',
  'dueDay',
  'nonWorkingDue',
  'days',
  'lateUntil',
  'title',
] as const

/** Most days within which something may be due: ten years. */
const mostDays = 3660

/** The name of a fact of a type; anything else is said. */
const readFact = (
  reader: ValueReader,
  cursor: Cursor,
  type: 'filing' | 'date',
): string | undefined => {
  const { context } = reader
  const part = readPart(reader, cursor)
  if (part === undefined) return undefined
  const fact = part.value === undefined ? context.facts.get(part.id) : undefined
  // A filing with states of its own has none that days could lead to.
  const isPlain = fact?.levels?.every((level) => filingStates.some((state) => state === level))
  if (fact?.type === type && (type === 'date' || isPlain !== false)) return part.id
  const params = { name: part.id, type: part.type }
  return report(context, cursor.pointer, { code: `RBK-021.${type}`, params })
}

/** `03-31` of the year that is assessed, or a day of any year, as `2022-03-31`. */
const readDay = (context: Context, cursor: Cursor): string | undefined => {
  const text = readText(context, cursor)
  if (text === undefined) return undefined
  const day = /^\d\d-\d\d$/.test(text) ? `${context.lastDay.slice(0, 4)}-${text}` : text
  return isDay(day)
    ? day
    : report(context, cursor.pointer, { code: 'RBK-150', params: { value: text } })
}

const readDue = (reader: ValueReader, id: string, cursor: Cursor): DueDay | undefined => {
  const { context } = reader
  const [due, within, after] = ['due', 'within', 'after'].map((key) => child(cursor, key)) as [
    Cursor,
    Cursor,
    Cursor,
  ]
  const isFixed = due.value !== undefined
  if (isFixed === (within.value !== undefined) || (isFixed && after.value !== undefined))
    return report(context, cursor.pointer, { code: 'RBK-151', params: { name: id } }, 'key')
  if (isFixed) {
    const on = readDay(context, due)
    return on === undefined ? undefined : { on }
  }
  const days = readWhole(context, within, mostDays)
  if (days === 0)
    report(context, within.pointer, { code: 'RBK-010.whole', params: { key: 'within' } })
  if (after.value === undefined) return missing(context, cursor, 'after')
  const fact = readFact(reader, after, 'date')
  return days === undefined || days === 0 || fact === undefined
    ? undefined
    : { within: days, after: fact }
}

const choices = {
  by: ['received', 'sent'],
  dueDay: ['counts', 'not'],
  nonWorkingDue: ['moves', 'stays'],
  days: ['calendar', 'working'],
} as const

/** One of two; what is left unsaid is taken to be the first, and that is an assumption with a name. */
const readOr = <Key extends keyof typeof choices>(
  context: Context,
  id: string,
  cursor: Cursor,
  key: Key,
): (typeof choices)[Key][number] => {
  const at = child(cursor, key)
  const [usual] = choices[key]
  if (at.value === undefined) assume(context, `value.${key}`, usual, cursor.pointer, id)
  return readChoice<(typeof choices)[Key][number]>(context, at, choices[key]) ?? usual
}

/** Whether a rule asks which days are worked. */
export const asksCalendar = ({
  days,
  nonWorkingDue,
}: Pick<FiledValue, 'days' | 'nonWorkingDue'>): boolean =>
  days === 'working' || nonWorkingDue === 'moves'

/** Working days are known where there is a calendar of the year; that there is none is said before anyone is scored. */
const checkCalendar = (context: Context, due: DueDay, cursor: Cursor): void => {
  const day = 'on' in due ? due.on : context.lastDay
  const year = Number(day.slice(0, 4))
  if (context.catalog.calendars.some((one) => one.year === year)) return
  const known = context.catalog.calendars.map((one) => String(one.year))
  report(context, cursor.pointer, { code: 'RBK-152', params: { year, known } }, 'key')
}

/** `{ filed: report.annual, due: 03-31, by: received, dueDay: counts, nonWorkingDue: moves, days: calendar, lateUntil: 06-30 }` */
export const readFiled = (
  reader: ValueReader,
  id: string,
  cursor: Cursor,
): FiledValue | undefined => {
  const { context } = reader
  readMap(context, cursor, keys)
  const of = readFact(reader, child(cursor, 'filed'), 'filing')
  const due = readDue(reader, id, cursor)
  const rule = {
    by: readOr(context, id, cursor, 'by'),
    dueDay: readOr(context, id, cursor, 'dueDay'),
    nonWorkingDue: readOr(context, id, cursor, 'nonWorkingDue'),
    days: readOr(context, id, cursor, 'days'),
  }
  const until = child(cursor, 'lateUntil')
  const lateUntil = until.value === undefined ? undefined : readDay(context, until)
  if (lateUntil !== undefined && due !== undefined && 'on' in due && lateUntil <= due.on)
    report(context, until.pointer, { code: 'RBK-153', params: { value: lateUntil, due: due.on } })
  if (of === undefined || due === undefined) return undefined
  if (asksCalendar(rule)) checkCalendar(context, due, cursor)
  return {
    kind: 'filed',
    id,
    title: readTitle(context, child(cursor, 'title'), id),
    of,
    due,
    ...rule,
    ...(lateUntil === undefined ? {} : { lateUntil }),
  }
}
