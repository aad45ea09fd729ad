import type { Figure } from './figures.js'

/** Counts that a sentence says add up, and that do not under any reading. */
export interface Account {
  /** The count that says so: the rest, the total, what is still under way, or the whole of a list. */
  readonly cue: Figure
  readonly others: readonly Figure[]
}
