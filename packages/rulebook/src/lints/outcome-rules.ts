import type { DataPlace, Group, OutcomeCondition, ResolvedRulebook, Table } from '@fazhi/model'
import type { LintSubject } from './subject.js'

/** A rule about outcomes as lints look at it: who it is, when it holds, for which groups. */
export interface OutcomeRule {
  readonly kind: 'veto' | 'lowering' | 'need' | 'honour'
  /** Id of the rule; of a need its grade. */
  readonly id: string
  readonly when: OutcomeCondition
  readonly groups: readonly Group[]
  readonly at: DataPlace
}

const groupsOf = (
  { groups }: ResolvedRulebook,
  named: readonly string[] | undefined,
): readonly Group[] => groups.filter(({ id }) => named === undefined || named.includes(id))

/** Every rule about outcomes that has a condition. */
export const outcomeRules = ({ rulebook, declared }: LintSubject): readonly OutcomeRule[] => {
  const { vetoes, lowerings = [], honours = [], groups } = rulebook
  const placeOf = (section: string, index: number, at: DataPlace | undefined): DataPlace =>
    at ?? declared.placeOf(`/${section}/${index}`)
  const of = (
    kind: 'veto' | 'lowering' | 'honour',
    section: string,
    rules: readonly {
      readonly id: string
      readonly when?: OutcomeCondition
      readonly groups?: readonly string[]
      readonly at?: DataPlace
    }[],
  ): readonly OutcomeRule[] =>
    rules.flatMap(({ id, when, groups: named, at }, index) =>
      when === undefined
        ? []
        : [{ kind, id, when, groups: groupsOf(rulebook, named), at: placeOf(section, index, at) }],
    )
  const needs = groups.flatMap((group) =>
    group.grades.flatMap(({ grade, needs: conditions = [] }, index) =>
      conditions.map((when): OutcomeRule => {
        const at = declared.placeOf(`/grades/${group.id}/${index}`)
        return { kind: 'need', id: grade, when, groups: [group], at }
      }),
    ),
  )
  return [
    ...of('veto', 'vetoes', vetoes),
    ...of('lowering', 'lowerings', lowerings),
    ...of('honour', 'honours', honours),
    ...needs,
  ]
}

/** The tables whose units are in a group. */
export const tablesOf = ({ tables }: ResolvedRulebook, group: Group): readonly Table[] =>
  tables.filter(({ id }) => group.tables.includes(id))

/** The nodes whose points a condition reads. */
export const nodesRead = (condition: OutcomeCondition): readonly string[] => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(nodesRead)
    case 'not':
      return nodesRead(condition.of)
    default:
      return condition.kind === 'points' ? [condition.node] : []
  }
}
