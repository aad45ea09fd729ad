import { isPartOfWhole, type ResolvedRulebook } from '@fazhi/model'
import type { Spelling } from './number.js'

/** How the values of a rulebook are written. */
export const spellingOf = ({ values, facts }: ResolvedRulebook): Spelling => {
  const isShare = (id: string): boolean => {
    const value = Object.hasOwn(values, id) ? values[id] : undefined
    if (value !== undefined && isPartOfWhole(value)) return true
    if (value?.kind === 'cohort') return value.take !== 'place' && isShare(value.of)
    if (value?.kind === 'lastYear') return isShare(value.of)
    if (value !== undefined && value.kind !== 'fact') return false
    const fact = value?.kind === 'fact' ? value.fact : id
    return Object.hasOwn(facts, fact) && facts[fact]?.type === 'coverage'
  }
  return { isShare }
}
