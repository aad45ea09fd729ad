import type { Clause, ResolvedRulebook, ScoreNode } from '@fazhi/model'

const datedIn = (clause: Clause): readonly string[] => {
  if (clause.shape === 'together') return clause.of.flatMap(datedIn)
  return clause.shape === 'events' && clause.dated !== undefined ? [clause.each] : []
}

const datedBelow = (node: ScoreNode): readonly string[] => [
  ...node.clauses.flatMap(datedIn),
  ...node.items.flatMap(datedBelow),
]

/** Facts of whose events a rulebook says which day decides their year: one of another year is kept there and does not count (R23). */
export const datedFacts = (rulebook: ResolvedRulebook | undefined): ReadonlySet<string> =>
  new Set(
    (rulebook?.tables ?? []).flatMap(({ root, onTop }) =>
      [root, ...onTop].flatMap(datedBelow).map((id) => {
        const value = rulebook?.values[id]
        return value?.kind === 'fact' ? value.fact : id
      }),
    ),
  )
