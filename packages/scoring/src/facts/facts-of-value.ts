import type { ResolvedRulebook } from '@fazhi/model'
import { own } from './own.js'

/**
 * The facts of this year that a unit's value is measured from; a fact is a value of its own name. What looks at other
 * units, at points or at last year rests on no single fact of the unit.
 */
export const factsOfValue = (rulebook: ResolvedRulebook, id: string): readonly string[] => {
  const value = own(rulebook.values, id)
  if (value === undefined) return [id]
  switch (value.kind) {
    case 'fact':
      return [value.fact]
    case 'rate':
      return [value.of, value.over].flatMap((part) => factsOfValue(rulebook, part))
    case 'filed':
      return [value.of, ...('after' in value.due ? [value.due.after] : [])]
    case 'cohort':
    case 'lastYear':
    case 'points':
      return []
    default:
      return value.of.flatMap((part) => factsOfValue(rulebook, part))
  }
}
