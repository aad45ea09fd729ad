import type { OutcomeCondition, ResolvedRulebook } from '@fazhi/model'

/** Whether a condition asks for a place: a case has one unit, whose place says nothing. */
export const readsPlace = (condition: OutcomeCondition): boolean => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.some(readsPlace)
    case 'not':
      return readsPlace(condition.of)
    default:
      return condition.kind === 'place'
  }
}

const always: OutcomeCondition = { kind: 'all', of: [] }

type Asking = { readonly when?: OutcomeCondition }

const without = <Rule extends Asking>(rules: readonly Rule[]): readonly Rule[] =>
  rules.filter(({ when }) => when === undefined || !readsPlace(when))

/**
 * A rulebook as one unit alone can be tried by it: without quotas, and without what asks for a place. Among others these may well
 * decide something else; a unit that is first and last at once would only seem to.
 */
export const forUnitAlone = (rulebook: ResolvedRulebook): ResolvedRulebook => ({
  ...rulebook,
  // A case gives facts, not papers: they are taken to be there.
  ...(rulebook.policies.evidence === 'noPoints'
    ? { policies: { ...rulebook.policies, evidence: 'ignore' as const } }
    : {}),
  groups: rulebook.groups.map((group) => ({
    ...group,
    grades: group.grades.map(({ quota: _, needs, ...row }) => ({
      ...row,
      // A need keeps its position, which decisions name.
      ...(needs === undefined
        ? {}
        : { needs: needs.map((need) => (readsPlace(need) ? always : need)) }),
    })),
  })),
  vetoes: without(rulebook.vetoes),
  ...(rulebook.lowerings === undefined ? {} : { lowerings: without(rulebook.lowerings) }),
  ...(rulebook.honours === undefined
    ? {}
    : { honours: without(rulebook.honours).map(({ quota: _, ...honour }) => honour) }),
})
