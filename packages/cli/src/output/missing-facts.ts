import { type Language, label, type ResolvedRulebook } from '@fazhi/model'
import type { CaseResult } from '@fazhi/sdk'

/** Facts for want of which a case of a table has no score: new items of a table are mostly forgotten in its cases. */
export const missingFacts = (
  rulebook: ResolvedRulebook,
  ran: CaseResult,
  language: Language,
): readonly string[] => {
  if (ran.kind === 'indicator' || ran.result?.status !== 'undecided') return []
  return ran.result.missing.map((id) => {
    const fact = Object.hasOwn(rulebook.facts, id) ? rulebook.facts[id] : undefined
    return fact === undefined ? id : `${label(fact.name, language)} (${id})`
  })
}
