import {
  dayBefore,
  type EventValue,
  type FactDefinition,
  type FactValue,
  type PrincipalTerm,
} from '@fazhi/model'
import type { FactReading } from '../facts/index.js'

/** How much of a fact a term shows. */
export interface FactInTerm {
  readonly fact: string
  /** `term`: only what lies inside it; `wholeYear`: the fact has no dates, and is that of the unit's year. */
  readonly basis: 'term' | 'wholeYear'
  /** Events left out, since they lie outside the term. */
  readonly leftOut?: number
  /** Quarters or months, from 0, of which only a part lies inside: they are counted whole, and nothing is apportioned. */
  readonly partly?: readonly number[]
  /** Quarters or months of which no day lies inside: they are left out. */
  readonly outside?: readonly number[]
}

const firstDay = (year: number, month: number): string =>
  `${year}-${String(month).padStart(2, '0')}-01`

/** First and last day of a quarter or month of a year, from 0. */
const daysOf = (year: number, parts: number, index: number) => {
  const size = 12 / parts
  const isLast = index + 1 === parts
  return {
    from: firstDay(year, index * size + 1),
    to: dayBefore(isLast ? firstDay(year + 1, 1) : firstDay(year, (index + 1) * size + 1)),
  }
}

const ofSeries = (
  fact: string,
  value: readonly number[],
  year: number,
  { from, to }: PrincipalTerm,
): { readonly value: FactValue; readonly kept: FactInTerm } => {
  const partly: number[] = []
  const outside: number[] = []
  const inside = value.map((count, index) => {
    const days = daysOf(year, value.length, index)
    const isOut = days.to < from || (to !== undefined && days.from > to)
    const isWhole = from <= days.from && (to === undefined || to >= days.to)
    if (isOut) outside.push(index)
    else if (!isWhole) partly.push(index)
    return isOut ? 0 : count
  })
  return {
    value: inside,
    kept: {
      fact,
      basis: 'term',
      ...(partly.length === 0 ? {} : { partly }),
      ...(outside.length === 0 ? {} : { outside }),
    },
  }
}

/** A fact as far as it lies inside a term: events by their day, a series by its quarters or months; every other fact as it is. */
export const factInTerm = (
  definition: FactDefinition,
  reading: FactReading,
  year: number,
  term: PrincipalTerm,
): { readonly reading: FactReading; readonly kept: FactInTerm } => {
  const { id: fact, type } = definition
  const whole = { reading, kept: { fact, basis: 'wholeYear' as const } }
  if (reading.state !== 'given' || !Array.isArray(reading.value)) return whole
  if (type === 'events') {
    const { from, to } = term
    const events = reading.value as readonly EventValue[]
    const value = events.filter(({ date }) => date >= from && (to === undefined || date <= to))
    const leftOut = events.length - value.length
    return {
      reading: { ...reading, value },
      kept: { fact, basis: 'term', ...(leftOut === 0 ? {} : { leftOut }) },
    }
  }
  if (type !== 'count' || definition.series === undefined) return whole
  const { value, kept } = ofSeries(fact, reading.value as readonly number[], year, term)
  return { reading: { ...reading, value }, kept }
}
