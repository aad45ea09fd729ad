import type { EventValue, ResolvedRulebook } from '@fazhi/model'
import { InternalError } from '@fazhi/model'
import { parseExact, zero } from '../exact/index.js'
import {
  ballotsOf,
  countsOf,
  existsIn,
  type FactReading,
  markOf,
  numberOfFact,
  own,
  partOf,
  type UnitFacts,
  wholeOfFact,
} from '../facts/index.js'
import type { Algebra, Input, Item } from '../graph/index.js'
import { known, type Reading } from './reading.js'

/** Events in an order of their own, so that the order they were written in changes nothing. */
export const eventsInOrder = (events: readonly EventValue[]): readonly EventValue[] => {
  const key = ({ date, matter, level, kind = '', title = '' }: EventValue): string =>
    [date, matter, level, kind, title].join('\u0000')
  return [...events].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}

const eventItem = (event: EventValue): Item<Reading> => ({
  matter: event.matter,
  field: (name) => known(name === `level:${event.level}`),
})

/** A void sample has the mark 0 and is of the last class. */
const sampleItem = (sample: unknown, classes: readonly string[] = []): Item<Reading> => ({
  field: (name) => {
    if (name === 'valid') return known(sample !== 'notValid')
    if (name.startsWith('class:'))
      return known(name === `class:${sample === 'void' ? classes.at(-1) : String(sample)}`)
    return known(
      typeof sample === 'string' || typeof sample === 'number'
        ? (parseExact(String(sample)) ?? zero)
        : zero,
    )
  },
})

/** How the reference reader answers the questions of a graph for one unit. */
export const unitQuestions = (
  rulebook: ResolvedRulebook,
  { submission, readings }: Pick<UnitFacts, 'submission' | 'readings'>,
): Pick<Algebra<Reading>, 'input' | 'items'> => {
  const { unit } = submission
  const definitionOf = (fact: string) => {
    const definition = own(rulebook.facts, fact)
    if (definition === undefined) throw new InternalError(`no definition of ${fact}`)
    return definition
  }
  /** A fact that is not applicable is not missing either: the clause that reads it is silent. */
  const given = (
    fact: string,
    answer: (reading: Extract<FactReading, { state: 'given' }>) => Reading,
  ): Reading => {
    const reading = readings.get(fact)
    if (reading === undefined) return { missing: [fact] }
    return reading.state === 'given' ? answer(reading) : { missing: [] }
  }
  const input = (question: Input): Reading => {
    switch (question.kind) {
      case 'number':
        return given(question.fact, ({ value }) => {
          const definition = definitionOf(question.fact)
          // Marks of several signers are no number until a rule says how they become one.
          return definition.type === 'judgement' && Array.isArray(value)
            ? { missing: [question.fact] }
            : known(numberOfFact(definition, value))
        })
      case 'raters':
        return given(question.fact, ({ value }) => {
          const mark = markOf(question.take, value)
          return mark === undefined ? { missing: [question.fact] } : known(mark)
        })
      case 'whole':
        return given(question.fact, ({ value }) =>
          known(wholeOfFact(definitionOf(question.fact), value)),
        )
      case 'part':
        return given(question.fact, ({ value }) => {
          const part = partOf(countsOf(value), question.every, question.index)
          return part === undefined ? { missing: [question.fact] } : known(part)
        })
      case 'ballots':
        return given(question.fact, ({ value }) => known(ballotsOf(value, question.option)))
      case 'flag':
        return given(question.fact, ({ value }) => known(value === true))
      case 'level':
        return given(question.fact, ({ value }) =>
          known(typeof value === 'string' && question.in.includes(value)),
        )
      case 'notApplicable':
        return known(readings.get(question.fact)?.state === 'notApplicable')
      case 'exists':
        return known(existsIn(unit, rulebook.year, question.every, question.index))
      case 'attribute':
        return known(question.in.includes(unit[question.attribute]))
    }
  }
  const items: Algebra<Reading>['items'] = (fact) => {
    const reading = readings.get(fact)
    if (reading?.state !== 'given')
      return { absent: { missing: reading === undefined ? [fact] : [] } }
    const list = reading.value as readonly unknown[]
    const { type, levels } = definitionOf(fact)
    return type === 'events'
      ? { items: eventsInOrder(list as readonly EventValue[]).map(eventItem) }
      : { items: list.map((sample) => sampleItem(sample, levels)) }
  }
  return { input, items }
}
