import { daysOfYear, type EventDay, type EventValue } from '@fazhi/model'
import type { Item } from '../graph/index.js'
import { known, type Reading } from './reading.js'

/** Events in an order of their own, so that the order they were written in changes nothing. */
export const eventsInOrder = (events: readonly EventValue[]): readonly EventValue[] => {
  const key = ({ date, matter, level, kind = '', title = '', happened = '' }: EventValue): string =>
    [date, matter, level, kind, title, happened].join('\u0000')
  return [...events].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}

/** The day of an event that is asked for, where it has it. */
export const dayOf = (event: EventValue, day: EventDay): string | undefined => event[day]

/** Whether an event is of a year by one of its days; one without that day is of none. */
export const isOfYear = (event: EventValue, day: EventDay, year: number): boolean => {
  const { first, last } = daysOfYear(year)
  const date = dayOf(event, day)
  return date !== undefined && first <= date && date <= last
}

/**
 * What can be asked of an event, by the name of the field: `level:…`, `kind:…`, `in:date` or `in:happened` (whether it is
 * of the year by that day), `since:date:2021-07-01` (whether that day is not before).
 */
export const eventItem = (event: EventValue, year: number): Item<Reading> => ({
  matter: event.matter,
  level: event.level,
  field: (name) => {
    const at = name.indexOf(':')
    const asked = name.slice(at + 1)
    switch (name.slice(0, at)) {
      case 'level':
        return known(event.level === asked)
      case 'kind':
        return known(event.kind === asked)
      case 'since': {
        const [day = '', from = ''] = asked.split(':')
        return known((dayOf(event, day === 'happened' ? 'happened' : 'date') ?? '') >= from)
      }
      default:
        return known(isOfYear(event, asked === 'happened' ? 'happened' : 'date', year))
    }
  },
})
