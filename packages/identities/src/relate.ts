import { compare, type Exact, exact, subtract } from '@fazhi/model'
import { type Interval, onlyValue } from './interval.js'

/** Whether a relation is true for all values, for none, or cannot be told. */
export type Status = 'holds' | 'contradicted' | 'undecided'

/** How two sides may be related. */
export type Rel = '<=' | '<' | '=' | '!=' | '>=' | '>'

/** What became of a relation; for a contradiction, by how much at least it fails. */
export interface Outcome {
  readonly status: Status
  readonly margin?: Exact
}

const holds: Outcome = { status: 'holds' }
const undecided: Outcome = { status: 'undecided' }
const contradicted = (margin: Exact): Outcome => ({ status: 'contradicted', margin })

/** Whether every value of a is at most every value of b; below every one where `strictly`. */
const surelyBelow = (a: Interval, b: Interval, strictly: boolean): boolean => {
  if (a.hi === undefined || b.lo === undefined) return false
  const order = compare(a.hi, b.lo)
  return order < 0 || (order === 0 && (!strictly || a.open === true || b.openLo === true))
}

/** Whether every value of a is above every value of b. */
export const surelyAbove = (a: Interval, b: Interval): boolean => surelyBelow(b, a, true)

/** By how much the lowest of a lies above the highest of b. */
const gap = (a: Interval, b: Interval): Exact =>
  a.lo === undefined || b.hi === undefined ? exact(0n) : subtract(a.lo, b.hi)

const order = (a: Interval, b: Interval, strictly: boolean): Outcome => {
  if (surelyBelow(a, b, strictly)) return holds
  return surelyBelow(b, a, !strictly) ? contradicted(gap(a, b)) : undecided
}

const equal = (a: Interval, b: Interval): Outcome => {
  if (surelyBelow(a, b, true)) return contradicted(gap(b, a))
  if (surelyBelow(b, a, true)) return contradicted(gap(a, b))
  return onlyValue(a) !== undefined && onlyValue(b) !== undefined ? holds : undecided
}

const different = (a: Interval, b: Interval): Outcome => {
  const { status } = equal(a, b)
  if (status === 'undecided') return undecided
  return status === 'contradicted' ? holds : contradicted(exact(0n))
}

/** Decides a relation between two intervals whose values are independent of each other. */
export const relate = (a: Interval, rel: Rel, b: Interval): Outcome => {
  switch (rel) {
    case '<=':
      return order(a, b, false)
    case '<':
      return order(a, b, true)
    case '>=':
      return order(b, a, false)
    case '>':
      return order(b, a, true)
    case '=':
      return equal(a, b)
    case '!=':
      return different(a, b)
  }
}
