import type { ExactString } from './decimal.js'

/** Another value of the rulebook, by its id, in the place of a number. */
export interface BoundValue {
  readonly value: string
}

/** What a value is compared with: a number, or what another value of the same unit comes to. */
export type Bound = ExactString | BoundValue

/** The number of a bound that is one; nothing for a bound that is another value. */
export const fixedBound = (bound: Bound): ExactString | undefined =>
  typeof bound === 'string' ? bound : undefined

/** A bound as one text: its number, or the id of its value. No number is an id. */
export const boundText = (bound: Bound): string => (typeof bound === 'string' ? bound : bound.value)
