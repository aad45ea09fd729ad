import type { EventValue, ResolvedRulebook } from '@fazhi/model'
import { InternalError } from '@fazhi/model'
import { parseExact, rational, zero } from '../exact/index.js'
import {
  ballotsOf,
  countsOf,
  existsIn,
  type FactReading,
  filedValue,
  filingOfUnit,
  markOf,
  noOthers,
  numberOfFact,
  own,
  papersLacking,
  partOf,
  type UnitFacts,
  wholeOfFact,
} from '../facts/index.js'
import type { Algebra, FactInput, Input, Item } from '../graph/index.js'
import { eventItem, eventsInOrder } from './event-item.js'
import { known, type Reading } from './reading.js'

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

/** A fact that is asked for, of this year or of the one before. */
type Asked = Pick<FactInput, 'fact' | 'last'>

/** What is missing where a fact is: the fact, or the value that looks back at it. */
const nameOf = ({ fact, last }: Asked): string => last ?? fact

/** How the reference reader answers the questions of a graph for one unit. */
export const unitQuestions = (
  rulebook: ResolvedRulebook,
  {
    submission,
    readings,
    lastYear = new Map(),
    others = noOthers,
    papers,
  }: Pick<UnitFacts, 'submission' | 'readings' | 'lastYear' | 'others' | 'papers'>,
): Pick<Algebra<Reading>, 'input' | 'items' | 'cohort'> => {
  const { unit } = submission
  const definitionOf = (fact: string) => {
    const definition = own(rulebook.facts, fact)
    if (definition === undefined) throw new InternalError(`no definition of ${fact}`)
    return definition
  }
  const readingOf = ({ fact, last }: Asked): FactReading | undefined =>
    (last === undefined ? readings : lastYear).get(fact)
  /** A fact that is not applicable is not missing either: the clause that reads it is silent. */
  const given = (
    question: Asked,
    answer: (reading: Extract<FactReading, { state: 'given' }>) => Reading,
  ): Reading => {
    const reading = readingOf(question)
    if (reading === undefined) return { missing: [nameOf(question)] }
    return reading.state === 'given' ? answer(reading) : { missing: [] }
  }
  const filing = (value: string) => filingOfUnit(rulebook, readings, value)
  /** A filing that cannot be measured for want of the day after which it is due lacks that fact, otherwise itself. */
  const lackingIn = ({ fact, value }: Extract<Input, { kind: 'filed' | 'daysLate' }>): Reading => {
    const { due } = filedValue(rulebook, value)
    const after = 'after' in due ? readings.get(due.after) : undefined
    if ('after' in due && after === undefined) return { missing: [due.after] }
    return { missing: after?.state === 'notApplicable' ? [] : [fact] }
  }
  const input = (question: Input): Reading => {
    switch (question.kind) {
      case 'number':
        return given(question, ({ value }) => {
          const definition = definitionOf(question.fact)
          // Marks of several signers are no number until a rule says how they become one.
          return definition.type === 'judgement' && Array.isArray(value)
            ? { missing: [nameOf(question)] }
            : known(numberOfFact(definition, value))
        })
      case 'raters':
        return given(question, ({ value }) => {
          const mark = markOf(question.take, value)
          return mark === undefined ? { missing: [nameOf(question)] } : known(mark)
        })
      case 'whole':
        return given(question, ({ value }) =>
          known(wholeOfFact(definitionOf(question.fact), value)),
        )
      case 'part':
        return given(question, ({ value }) => {
          const part = partOf(countsOf(value), question.every, question.index)
          return part === undefined ? { missing: [nameOf(question)] } : known(part)
        })
      case 'ballots':
        return given(question, ({ value }) => known(ballotsOf(value, question.option)))
      case 'flag':
        return given(question, ({ value }) => known(value === true))
      case 'level':
        return given(question, ({ value }) =>
          // The days of a filing are no state until a rule says how they become one.
          typeof value === 'string'
            ? known(question.in.includes(value))
            : { missing: [nameOf(question)] },
        )
      case 'filed':
        return given(question, () => {
          const state = filing(question.value)?.state
          return state === undefined ? lackingIn(question) : known(question.in.includes(state))
        })
      case 'daysLate':
        return given(question, () => {
          const days = filing(question.value)?.daysLate
          return days === undefined ? lackingIn(question) : known(rational(BigInt(days)))
        })
      case 'notApplicable':
        return known(readingOf(question)?.state === 'notApplicable')
      case 'papers':
        return known(
          papersLacking(papers === undefined ? {} : { papers }, question.facts, question.kinds)
            .length === 0,
        )
      case 'exists':
        return known(existsIn(unit, rulebook.year, question.every, question.index))
      case 'attribute':
        return known(question.in.includes(unit[question.attribute]))
    }
  }
  const items: Algebra<Reading>['items'] = (fact, last) => {
    const asked: Asked = { fact, ...(last === undefined ? {} : { last }) }
    const reading = readingOf(asked)
    if (reading?.state !== 'given')
      return { absent: { missing: reading === undefined ? [nameOf(asked)] : [] } }
    const list = reading.value as readonly unknown[]
    const { type, levels } = definitionOf(fact)
    const of = last === undefined ? rulebook.year : rulebook.year - 1
    return type === 'events'
      ? { items: eventsInOrder(list as readonly EventValue[]).map((one) => eventItem(one, of)) }
      : { items: list.map((sample) => sampleItem(sample, levels)) }
  }
  return { input, items, cohort: others }
}
