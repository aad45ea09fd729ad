import type { Clause, Condition } from '@fazhi/model'
import type { Asking } from './asking.js'
import { searchedEvents } from './event-changes.js'
import { laddersOf } from './sum-ladders.js'

const leavesOf = (condition: Condition): readonly Condition[] => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(leavesOf)
    case 'not':
      return leavesOf(condition.of)
    default:
      return [condition]
  }
}

/** The value, where no single number stands for it, so that no other value of it was tried. */
const unlessLadder = (value: string, asking: Asking): readonly string[] =>
  asking.rulebook.values[value]?.kind !== 'filed' &&
  laddersOf(asking.rulebook, asking.readings, value).length === 0
    ? [value]
    : []

/**
 * The values a clause reads whose changes were not searched: samples, means, amounts, long lists of events and how many there
 * are, sums of anything but counts, and a series that is not priced by its parts. What wins points back there is not said, rather than guessed.
 */
export const notSearched = (clause: Clause, asking: Asking): readonly string[] => {
  switch (clause.shape) {
    case 'condition':
      return leavesOf(clause.when).flatMap((leaf) =>
        leaf.kind === 'number' ? unlessLadder(leaf.value, asking) : [],
      )
    case 'each':
      return clause.every === undefined || clause.gap?.side !== 'below'
        ? unlessLadder(clause.each, asking)
        : []
    case 'share':
      return asking.rulebook.facts[clause.share]?.type === 'score'
        ? []
        : unlessLadder(clause.share, asking)
    case 'by':
      return clause.rows.some((row) => 'level' in row) ? [] : unlessLadder(clause.by, asking)
    case 'judged':
      return []
    case 'events':
      return searchedEvents(clause, asking) === undefined ? [clause.each] : []
    case 'together':
      return clause.of.flatMap((one) => notSearched(one, asking))
  }
}
