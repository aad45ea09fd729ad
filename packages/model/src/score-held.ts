import type { ExactString } from './decimal.js'

/** What a unit's score came to, for its self-score to be held against. */
export interface ScoreHeld {
  /** Published total. */
  readonly total: ExactString
  /** Every item that counts, in the order of the table, extras on top last. */
  readonly items: readonly {
    readonly item: string
    /** As the score sheet shows them: folded into the item above. */
    readonly points: ExactString
    /** Facts of the item that were verified otherwise than they were claimed. Empty for an item with items below it. */
    readonly changed: readonly string[]
  }[]
}
