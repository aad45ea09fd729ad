import type { Counted } from '@fazhi/model'
import type { CountedPlan } from '../compile/index.js'
import { add, type Rational, rational, toExact, zero } from '../exact/index.js'
import { ballotsOf, keptMarks, marksOf, monthsOf } from '../facts/index.js'
import { isTrue, type Reading } from '../read/index.js'
import type { UnitReading } from './checks.js'
import { countedEvents } from './counted-events.js'
import { countedFiling } from './counted-filing.js'

/** The exact text of a number; `undefined` while the facts leave it open. */
export const textOf = (reading: Reading | undefined) => {
  const value = reading?.value
  return value === undefined || typeof value === 'boolean' ? undefined : toExact(value)
}

const levelOf = ({ facts }: UnitReading, fact: string): string | undefined => {
  const reading = facts.readings.get(fact)
  // Handed in as anything but a level, it is a fault that has been said, and no level to name.
  return reading?.state === 'given' && typeof reading.value === 'string' ? reading.value : undefined
}

const marksIn = (
  { facts }: UnitReading,
  { fact, take }: NonNullable<CountedPlan['marks']>,
): Counted['marks'] => {
  const reading = facts.readings.get(fact)
  if (reading?.state !== 'given') return undefined
  const marks = marksOf(reading.value)
  const kept = new Set(keptMarks(take, marks))
  return marks.map((one) => ({
    signer: one.signer,
    mark: toExact(one.mark),
    kept: kept.has(one),
  }))
}

/** Ballots by option, of several tallies together; nothing while one of them is not there. */
const ballotsIn = (
  { facts }: UnitReading,
  { of, options }: NonNullable<CountedPlan['ballots']>,
): Counted['ballots'] => {
  const tallies = of.flatMap((fact) => {
    const reading = facts.readings.get(fact)
    return reading?.state === 'given' ? [reading.value] : []
  })
  if (tallies.length < of.length) return undefined
  const cast = (option: string): Rational =>
    tallies.map((tally) => ballotsOf(tally, option)).reduce(add, zero)
  return Object.fromEntries(options.map((option) => [option, toExact(cast(option))]))
}

/** What became of a requirement where the unit did not exist all year; of one that did there is nothing to say. */
const partOfYear = (
  { facts, rulebook, values }: UnitReading,
  { required }: CountedPlan,
): Pick<Counted, 'partOfYear'> => {
  if (required === undefined) return {}
  const months = monthsOf(facts.submission.unit, rulebook.year)
  if (months === 12) return {}
  const to = required.reduced === undefined ? undefined : textOf(values[required.reduced])
  return { partOfYear: { months, ...(to === undefined ? {} : { to }) } }
}

/** A bound: the number it is, or the value it is and what that came to. */
const boundOf = (
  { bound, boundOf: other }: CountedPlan,
  value: (id: number) => Reading | undefined,
): Pick<Counted, 'bound' | 'boundOf'> => {
  if (other === undefined) return bound === undefined ? {} : { bound }
  const was = textOf(value(other.number))
  return { ...(was === undefined ? {} : { bound: was }), boundOf: other.value }
}

/** What was counted for a clause, from the values of its nodes. */
export const countedOf = (unit: UnitReading, plan: CountedPlan): Counted => {
  const value = (id: number | undefined): Reading | undefined =>
    id === undefined ? undefined : unit.values[id]
  const flag = value(plan.flag)?.value
  const filing = plan.filing === undefined ? undefined : countedFiling(unit, plan.filing)
  const was =
    plan.level === undefined
      ? flag === undefined
        ? (textOf(value(plan.number)) ?? (plan.number === undefined ? filing?.state : undefined))
        : String(flag)
      : levelOf(unit, plan.level)
  const of = textOf(value(plan.of))
  const over = textOf(value(plan.over))
  const units = textOf(value(plan.units))
  const ballots = plan.ballots === undefined ? undefined : ballotsIn(unit, plan.ballots)
  const isFew = plan.few !== undefined && isTrue(value(plan.few.isFew))
  const held = plan.held?.flatMap(({ level, before, after }) => {
    const [from, to] = [textOf(value(before)), textOf(value(after))]
    return from === undefined || to === undefined || from === to ? [] : [{ level, from, to }]
  })
  const marks = plan.marks === undefined ? undefined : marksIn(unit, plan.marks)
  const series = plan.series?.map(({ gap, exists }) =>
    isTrue(value(exists)) ? (textOf(value(gap)) ?? null) : null,
  )
  return {
    value: plan.value,
    ...(was === undefined ? {} : { was }),
    ...(of === undefined ? {} : { of }),
    ...(over === undefined ? {} : { over }),
    ...boundOf(plan, value),
    ...partOfYear(unit, plan),
    ...(units === undefined ? {} : { units }),
    ...filing?.shown,
    ...(ballots === undefined ? {} : { ballots }),
    ...(isFew ? { few: toExact(rational(BigInt(plan.few?.atLeast ?? 0))) } : {}),
    ...countedEvents(unit, plan),
    ...(held === undefined || held.length === 0 ? {} : { held }),
    ...(marks === undefined ? {} : { marks }),
    ...(series === undefined ? {} : { series }),
  }
}
