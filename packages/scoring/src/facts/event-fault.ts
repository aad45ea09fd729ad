import type { EventDay, EventValue } from '@fazhi/model'

/** What a rule asks of every event of a list beside its level. */
export type EventsAsked =
  | { readonly kind: 'dated'; readonly by: EventDay }
  | { readonly kind: 'kinds'; readonly known: readonly string[] }

/** What is wrong with an event, by finding code. */
export type EventFault =
  | { readonly code: 'SCR-033'; readonly matter: string }
  | { readonly code: 'SCR-034'; readonly matter: string; readonly known: readonly string[] }

/** The first event that lacks the day or a known kind by which it is to be sorted; it is never left out in silence. */
export const eventFault = (
  asked: EventsAsked,
  events: readonly EventValue[],
): EventFault | undefined => {
  if (asked.kind === 'dated') {
    const event = events.find((one) => one[asked.by] === undefined)
    return event && { code: 'SCR-033', matter: event.matter }
  }
  const { known } = asked
  const event = events.find(({ kind }) => kind === undefined || !known.includes(kind))
  return event && { code: 'SCR-034', matter: event.matter, known }
}
