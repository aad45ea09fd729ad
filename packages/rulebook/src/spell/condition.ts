import type { Condition } from '@fazhi/model'
import type { Spelling } from './number.js'
import { spellBound } from './number.js'

/** Relations as they are written. */
export const signs = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': '=' } as const

const list = (entries: readonly (string | boolean)[]): string =>
  entries.length === 1 ? String(entries[0]) : `[${entries.join(', ')}]`

/** A condition as it would be written in a rulebook. */
export const spellCondition = (condition: Condition, spelling: Spelling): string => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return `{ ${condition.kind}: [${condition.of.map((part) => spellCondition(part, spelling)).join(', ')}] }`
    case 'not':
      return `{ not: ${spellCondition(condition.of, spelling)} }`
    case 'flag':
      return condition.is ? condition.value : `{ ${condition.value}: false }`
    case 'level':
      return `{ ${condition.value}: ${list(condition.in)} }`
    case 'attribute':
      return `{ ${condition.attribute}: ${list(condition.in)} }`
    case 'number': {
      const bound = spellBound(condition.bound, condition.value, spelling)
      return `{ ${condition.value}: "${signs[condition.rel]} ${bound}" }`
    }
  }
}
