import type { CohortResult, ExactString } from '@fazhi/model'
import { type Cohort, cohortNamed } from '../compile/index.js'
import { fromExact, type Rational, rational, zero } from '../exact/index.js'
import type { Others } from '../facts/index.js'
import type { CohortOp } from '../graph/index.js'
import { known } from '../read/index.js'
import type { Taken } from './taken.js'

/** Key of a cohort over one group. */
export const keyOf = (name: string, group: string): string => `${name}|${group}`

const found = (fn: CohortOp['fn'], taken: Taken, unit: string): Rational | boolean => {
  switch (fn) {
    case 'mean':
    case 'max':
    case 'min':
      return taken.number ?? zero
    case 'any':
      return taken.number !== undefined
    case 'place':
      return taken.places.get(unit) ?? zero
    case 'member':
      return taken.places.has(unit)
  }
}

const nobody = (fn: CohortOp['fn']): Rational | boolean =>
  fn === 'member' || fn === 'any' ? false : zero

/**
 * What a unit sees of the cohorts taken so far. One that facts of somebody leave open is missing for everybody (R12);
 * over a group without units there is nobody.
 * @param group Id of the unit's own group; empty where it is in none.
 */
export const othersOf =
  (
    cohorts: ReadonlyMap<string, Cohort>,
    taken: ReadonlyMap<string, Taken>,
    isDone: (name: string) => boolean,
    unit: string,
    group: string,
  ): Others =>
  ({ of, fn }) => {
    if (!isDone(of)) return { missing: [of] }
    const one = taken.get(keyOf(of, cohortNamed(cohorts, of).among ?? group))
    if (one === undefined) return known(nobody(fn))
    return one.open.length > 0 ? { missing: [of] } : known(found(fn, one, unit))
  }

/** What a unit sees of the cohorts as a year keeps them. */
export const othersIn =
  (results: readonly CohortResult[], unit: string, group: string): Others =>
  ({ of, fn }) => {
    const [, among = group] = of.split('@')
    const isFill = of.startsWith('points:')
    const one = results.find((result) => result.value === of && (!isFill || result.group === among))
    if (one === undefined) return known(nobody(fn))
    if (one.open.length > 0) return { missing: [of] }
    const place = one.places?.[unit]
    if (fn === 'member') return known(place !== undefined)
    if (fn === 'place') return known(place === undefined ? zero : rational(BigInt(place)))
    if (fn === 'any') return known(one.number !== undefined)
    return known(one.number === undefined ? zero : fromExact(one.number))
  }

/** What a worked case says of other units: each number as if one unit had it. What it does not say is missing. */
export const othersGiven =
  (given: Readonly<Record<string, ExactString>>): Others =>
  ({ of, fn }) => {
    const [item = ''] = of.startsWith('points:') ? of.slice('points:'.length).split('@') : [of]
    const text = Object.hasOwn(given, item) ? given[item] : undefined
    if (text === undefined) return { missing: [of] }
    return known(fn === 'member' || fn === 'any' ? true : fromExact(text))
  }
