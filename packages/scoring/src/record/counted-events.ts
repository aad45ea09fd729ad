import type { Counted, EventValue } from '@fazhi/model'
import type { CountedPlan } from '../compile/index.js'
import { toExact } from '../exact/index.js'
import { dayOf, eventsInOrder, isOfYear, keptValues } from '../read/index.js'
import type { UnitReading } from './checks.js'

type OfEvents = Pick<Counted, 'events' | 'left'>

/** The events that counted with what each came to, and those that did not with the reason; both in an order of their own. */
export const countedEvents = (unit: UnitReading, { events: op, asked }: CountedPlan): OfEvents => {
  const reading = op && unit.facts.readings.get(op.of)
  if (op === undefined || reading?.state !== 'given') return {}
  const all = eventsInOrder(reading.value as readonly EventValue[])
  const kept = keptValues(op, unit.itemsOf(op))
  const counted = new Set(kept.map(({ index }) => index))
  const { dated = 'date', kinds } = asked ?? {}
  const why = (event: EventValue): NonNullable<OfEvents['left']>[number]['why'] => {
    if (!isOfYear(event, dated, unit.rulebook.year)) return 'outside'
    return kinds === undefined || kinds.includes(event.kind ?? '') ? 'matter' : 'kind'
  }
  const left = all.flatMap((event, index) =>
    counted.has(index)
      ? []
      : [
          {
            level: event.level,
            matter: event.matter,
            date: dayOf(event, dated) ?? event.date,
            why: why(event),
          },
        ],
  )
  return {
    events: kept.flatMap(({ index, each }) => {
      const event = all[index]
      return event === undefined
        ? []
        : [{ level: event.level, matter: event.matter, price: toExact(each) }]
    }),
    ...(left.length === 0 ? {} : { left }),
  }
}
