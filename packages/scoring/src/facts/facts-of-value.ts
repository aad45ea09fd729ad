import type { ResolvedRulebook } from '@fazhi/model'
import { own } from './own.js'

/** The facts a value is measured from; a fact is a value of its own name. */
export const factsOfValue = (rulebook: ResolvedRulebook, id: string): readonly string[] => {
  const value = own(rulebook.values, id)
  if (value === undefined) return [id]
  if (value.kind === 'fact') return [value.fact]
  return value.kind === 'rate' ? [value.of, value.over] : value.of
}
