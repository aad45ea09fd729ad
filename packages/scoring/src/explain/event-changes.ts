import type { EventsClause, EventValue, FactDefinition } from '@fazhi/model'
import { compare, type Rational, zero } from '../exact/index.js'
import { own } from '../facts/index.js'
import type { Asking } from './asking.js'
import type { Change } from './fact-change.js'

/** Of a longer list not every choice of events to leave out is tried. */
const longest = 8

/** So many new events are tried at most. */
const mostAdded = 3

type Events = readonly EventValue[]

interface Tried {
  readonly events: Events
  readonly moved: Events
  readonly gain: Rational
}

interface Listed {
  readonly fact: string
  readonly definition: FactDefinition
  readonly events: Events
}

/** The list of events a clause prices, where it is given and short enough to search. */
export const searchedEvents = (
  { each }: EventsClause,
  { rulebook, readings }: Asking,
): Listed | undefined => {
  const value = own(rulebook.values, each)
  const fact = value?.kind === 'fact' ? value.fact : each
  const definition = own(rulebook.facts, fact)
  const reading = readings.get(fact)
  if (definition === undefined || reading?.state !== 'given') return undefined
  const events = reading.value as Events
  return events.length > longest ? undefined : { fact, definition, events }
}

/** Every choice of events, by how many there are of them. */
const choices = (events: Events): readonly Events[] =>
  events
    .reduce<Events[]>((sets, event) => sets.concat(sets.map((set) => [...set, event])), [[]])
    .slice(1)

/** Every choice of so many levels or fewer, a level as often as one likes. */
const levelsAdded = (levels: readonly string[], most: number): readonly (readonly string[])[] => {
  const ofSize = (size: number): readonly (readonly string[])[] =>
    size === 0
      ? [[]]
      : ofSize(size - 1).flatMap((chosen) =>
          levels
            .slice(Math.max(0, levels.indexOf(chosen.at(-1) ?? '')))
            .map((level) => [...chosen, level]),
        )
  return Array.from({ length: most }, (_, index) => ofSize(index + 1)).flat()
}

/** A new event of a level: of a matter of its own, on the last day of the year, of a kind that counts. */
const newEvent = (
  level: string,
  at: number,
  { definition, events }: Listed,
  { kinds }: EventsClause,
  year: number,
): EventValue => {
  const date = `${year}-12-31`
  const [kind] = kinds ?? definition.kinds ?? []
  const taken = new Set(events.map(({ matter }) => matter))
  let matter = `+${at + 1}`
  while (taken.has(matter)) matter = `+${matter}`
  return {
    level,
    matter,
    date,
    happened: date,
    ...(kind === undefined ? {} : { kind }),
  }
}

/** The fewest events that gain anything, of these what gains most; and what gains most of all, by the fewest events. */
const nearestAndBest = (tried: readonly Tried[]): readonly Tried[] => {
  const gaining = tried.filter(({ gain }) => compare(gain, zero) > 0)
  const better = (a: Tried, b: Tried): Tried => {
    const order = compare(b.gain, a.gain)
    return order > 0 || (order === 0 && b.moved.length < a.moved.length) ? b : a
  }
  const [first] = gaining
  if (first === undefined) return []
  const fewest = Math.min(...gaining.map(({ moved }) => moved.length))
  const near = gaining.filter(({ moved }) => moved.length === fewest)
  const nearest = near.slice(1).reduce(better, near[0] ?? first)
  const best = gaining.slice(1).reduce(better, first)
  return nearest === best ? [best] : [nearest, best]
}

/**
 * Events that would have to be gone, or to be added, so that points are won back: of a clause that loses every choice of the
 * events there are is tried; of one that gains every choice of levels, of a few new events.
 */
export const eventChanges = (clause: EventsClause, asking: Asking): readonly Change[] => {
  const listed = searchedEvents(clause, asking)
  if (listed === undefined) return []
  const { fact, definition, events } = listed
  const { say, name, level: levelName } = asking.speaker
  const tried = (of: Events, moved: Events): Tried => ({
    events: of,
    moved,
    gain: asking.gain(fact, of),
  })
  const room = definition.maximum === undefined ? mostAdded : definition.maximum - events.length
  const all =
    clause.verb === 'lose'
      ? choices(events).map((gone) =>
          tried(
            events.filter((event) => !gone.includes(event)),
            gone,
          ),
        )
      : levelsAdded(definition.levels ?? [], Math.max(0, Math.min(mostAdded, room))).map(
          (levels) => {
            const added = levels.map((level, at) =>
              newEvent(level, at, listed, clause, asking.rulebook.year),
            )
            return tried([...events, ...added], added)
          },
        )
  return nearestAndBest(all).map(({ events: value, moved }) => ({
    fact,
    value: value,
    words: say(clause.verb === 'lose' ? 'winBack.eventsLess' : 'winBack.eventsMore', {
      name: name(fact),
      count: moved.length,
      which: moved
        .map(({ level, matter }) => (clause.verb === 'lose' ? matter : levelName(fact, level)))
        .join(say('listComma')),
    }),
  }))
}
