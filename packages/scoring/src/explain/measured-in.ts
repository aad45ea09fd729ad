import type { FactDefinition, ResolvedRulebook, ValueDefinition } from '@fazhi/model'
import { factsOfValue, own } from '../facts/index.js'

/** The value whose kind and measure a value has: of a mean, best or last year that of what it is of. */
export const natureOf = (rulebook: ResolvedRulebook, id: string): ValueDefinition | undefined => {
  const value = own(rulebook.values, id)
  if (value?.kind === 'lastYear' || (value?.kind === 'cohort' && value.take !== 'place')) {
    const fact = own(rulebook.facts, value.of)
    return (
      natureOf(rulebook, value.of) ??
      (fact && { kind: 'fact', id: value.of, title: fact.name, fact: value.of })
    )
  }
  return value
}

/** The fact by whose measure word numbers of a value are told. */
export const measuredIn = (rulebook: ResolvedRulebook, id: string): FactDefinition | undefined => {
  const [fact = id] = factsOfValue(rulebook, natureOf(rulebook, id)?.id ?? id)
  return own(rulebook.facts, fact)
}
