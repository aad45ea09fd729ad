import { isPartOfWhole, type ResolvedRulebook } from '@fazhi/model'
import type { Spelling } from './number.js'

/** How the values of a rulebook are written. */
export const spellingOf = ({ values, facts }: ResolvedRulebook): Spelling => ({
  isShare: (id) => {
    const value = Object.hasOwn(values, id) ? values[id] : undefined
    if (value !== undefined && isPartOfWhole(value)) return true
    const fact = value?.kind === 'fact' ? value.fact : id
    return Object.hasOwn(facts, fact) && facts[fact]?.type === 'coverage'
  },
})
