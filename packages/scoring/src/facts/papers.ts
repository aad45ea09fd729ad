import type { UnitFacts } from './read-facts.js'

/** The kinds of papers that an item asks for and none of its facts names. */
export const papersLacking = (
  { papers }: Pick<UnitFacts, 'papers'>,
  facts: readonly string[],
  kinds: readonly string[],
): readonly string[] => {
  if (papers === undefined) return []
  const named = new Set(facts.flatMap((fact) => papers.get(fact) ?? []))
  return kinds.filter((kind) => !named.has(kind))
}
