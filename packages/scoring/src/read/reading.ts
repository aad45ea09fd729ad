import { InternalError } from '@fazhi/model'
import type { Rational } from '../exact/index.js'

/**
 * What the reference reader knows of a node. `value` is absent while the facts leave it open. `missing` names the facts
 * the value rests on that are not there; a value with missing facts is the worst outcome, not the true one.
 */
export interface Reading {
  readonly value?: Rational | boolean
  readonly missing: readonly string[]
}

const none: readonly string[] = []

/** A value that is known. */
export const known = (value: Rational | boolean): Reading => ({ value, missing: none })

/** The missing facts of several readings, each once, in order. */
export const missingOf = (readings: readonly Reading[]): readonly string[] => {
  const open = readings.filter(({ missing }) => missing.length > 0)
  const [only] = open
  if (only === undefined) return none
  return open.length === 1
    ? only.missing
    : [...new Set(open.flatMap(({ missing }) => missing))].sort()
}

/** The number of a reading that is settled. @throws InternalError when it is open or a truth value. */
export const numberIn = (reading: Reading | undefined): Rational => {
  const value = reading?.value
  if (value === undefined || typeof value === 'boolean') throw new InternalError('not a number')
  return value
}

/** Whether a reading is settled as true. */
export const isTrue = (reading: Reading | undefined): boolean => reading?.value === true
