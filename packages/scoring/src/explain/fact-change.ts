import type { FactValue } from '@fazhi/model'

/** One fact of a unit at another value, and how to say it. */
export interface Change {
  readonly fact: string
  readonly value: FactValue
  readonly words: string
  /** Not the best of its kind by itself, but perhaps together with another fact. */
  readonly isForPairs?: true
}
