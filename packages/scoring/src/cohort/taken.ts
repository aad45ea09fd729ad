import type { CohortResult, LeftOut } from '@fazhi/model'
import type { Cohort } from '../compile/index.js'
import {
  add,
  compare,
  divide,
  equal,
  greatest,
  isZero,
  least,
  type Rational,
  rational,
  toExact,
  zero,
} from '../exact/index.js'
import type { Brought } from './brought.js'

interface Counted {
  readonly unit: string
  readonly number: Rational
  readonly over?: Rational
}

/** A cohort taken over one group. */
export interface Taken {
  readonly cohort: Cohort
  readonly group: string
  readonly counted: readonly Counted[]
  readonly left: readonly LeftOut[]
  /** Units that leave it open. */
  readonly open: CohortResult['open']
  /** Its number; absent for places, and where nobody is counted or nothing is under it. */
  readonly number?: Rational
  readonly places: ReadonlyMap<string, Rational>
}

/** Places by the number, from 1; equal numbers share one, and the next is left out or not (R33). */
const placesOf = ({ first, ties }: Cohort, counted: readonly Counted[]) => {
  const sign = first === 'largest' ? -1 : 1
  const ordered = [...counted].sort((a, b) => sign * compare(a.number, b.number))
  const places = new Map<string, Rational>()
  let place = 0
  ordered.forEach(({ unit, number }, index) => {
    const before = ordered[index - 1]
    if (before === undefined || !equal(before.number, number))
      place = ties === 'dense' ? place + 1 : index + 1
    places.set(unit, rational(BigInt(place)))
  })
  return places
}

const numberOf = (
  { take: wanted, pooled }: Cohort,
  counted: readonly Counted[],
): Rational | undefined => {
  const numbers = counted.map(({ number }) => number)
  const [first] = numbers
  if (first === undefined) return undefined
  switch (wanted) {
    case 'place':
      return undefined
    case 'largest':
      return numbers.reduce(greatest, first)
    case 'smallest':
      return numbers.reduce(least, first)
    case 'mean': {
      const under = pooled
        ? counted.map(({ over }) => over ?? zero).reduce(add, zero)
        : rational(BigInt(counted.length))
      return isZero(under) ? undefined : divide(numbers.reduce(add, zero), under)
    }
  }
}

/** Puts together what the units of a group brought, in the order of their ids. */
export const take = (
  cohort: Cohort,
  group: string,
  brought: readonly (readonly [string, Brought])[],
): Taken => {
  const counted = brought.flatMap(([unit, one]) =>
    one.state === 'counted' ? [{ ...one, unit }] : [],
  )
  const number = numberOf(cohort, counted)
  return {
    cohort,
    group,
    counted,
    left: brought.flatMap(([unit, one]) => (one.state === 'left' ? [{ unit, why: one.why }] : [])),
    open: brought.flatMap(([unit, one]) =>
      one.state === 'open' ? [{ unit, missing: one.missing }] : [],
    ),
    ...(number === undefined ? {} : { number }),
    places: cohort.take === 'place' ? placesOf(cohort, counted) : new Map(),
  }
}

/** A cohort as a year keeps it. */
export const cohortResult = (taken: Taken): CohortResult => {
  const number = taken.open.length > 0 ? undefined : taken.number
  return {
    value: taken.cohort.name,
    group: taken.group,
    take: taken.cohort.take,
    units: taken.counted.map(({ unit }) => unit),
    left: taken.left,
    open: taken.open,
    ...(taken.cohort.take === 'place' && taken.open.length === 0
      ? {
          places: Object.fromEntries(
            taken.counted.map(({ unit }) => [unit, Number(taken.places.get(unit)?.n)] as const),
          ),
        }
      : {}),
    ...(number === undefined ? {} : { number: toExact(number) }),
  }
}
