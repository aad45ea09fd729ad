import { exactOf, multiply, type OutcomeCondition, printExact } from '@fazhi/model'
import { signs, spellCondition } from './condition.js'
import type { Spelling } from './number.js'

const list = (entries: readonly string[]): string =>
  entries.length === 1 ? (entries[0] ?? '') : `[${entries.join(', ')}]`

/** A condition of an outcome rule as it would be written in a rulebook. */
export const spellOutcomeCondition = (condition: OutcomeCondition, spelling: Spelling): string => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return `{ ${condition.kind}: [${condition.of.map((part) => spellOutcomeCondition(part, spelling)).join(', ')}] }`
    case 'not':
      return `{ not: ${spellOutcomeCondition(condition.of, spelling)} }`
    case 'points': {
      const { node, rel, bound, share } = condition
      const number = share
        ? `${printExact(multiply(exactOf(bound), { n: 100n, d: 1n }))}%`
        : printExact(exactOf(bound))
      return `{ points: { ${node}: "${signs[rel]} ${number}" } }`
    }
    case 'place': {
      const key = condition.from === 'first' ? 'place' : 'placeFromLast'
      return `{ ${key}: "${signs[condition.rel]} ${condition.bound}" }`
    }
    case 'grade':
      return `{ grade: ${list(condition.in)} }`
    case 'vetoed':
      return `{ vetoed: ${String(condition.is)} }`
    default:
      return spellCondition(condition, spelling)
  }
}
