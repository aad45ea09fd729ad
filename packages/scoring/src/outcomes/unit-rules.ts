import type { Counted, Group, Honour, Lowering, Veto } from '@fazhi/model'
import { isFor } from '../compile/index.js'
import { countedOf } from '../record/index.js'
import { type Knowledge, knowledgeOf, type ReadUnit } from './knowledge.js'

/** The outcome rules that concern a unit, each as far as its facts and points settle it. */
export interface UnitRules {
  readonly standingVetoes: readonly { readonly veto: Veto; readonly when: Knowledge }[]
  readonly lowerings: readonly { readonly lowering: Lowering; readonly when: Knowledge }[]
  readonly honours: readonly { readonly honour: Honour; readonly when?: Knowledge }[]
  /** For each grade of the group, what it needs. */
  readonly needs: readonly (readonly Knowledge[])[]
  /** What was counted for the vetoes that facts and points settle. */
  readonly counted: ReadonlyMap<string, readonly Counted[]>
}

/** Whether a rule is for the units of a group; where the group is unclear only rules for all are. */
export const concerns = (
  rule: { readonly groups?: readonly string[] },
  group: Group | undefined,
): boolean => (group === undefined ? rule.groups === undefined : isFor(rule, group.id))

/** Reads the rules that concern a unit of a group. */
export const unitRules = (unit: ReadUnit, group: Group | undefined): UnitRules => {
  const { vetoes, rules } = unit.program
  return {
    standingVetoes: rules.standingVetoes
      .filter(({ veto }) => concerns(veto, group))
      .map(({ veto, when }) => ({ veto, when: knowledgeOf(unit, when) })),
    lowerings: rules.lowerings
      .filter(({ lowering }) => concerns(lowering, group))
      .map(({ lowering, when }) => ({ lowering, when: knowledgeOf(unit, when) })),
    honours: rules.honours
      .filter(({ honour }) => concerns(honour, group))
      .map(({ honour, when }) => ({
        honour,
        ...(when === undefined ? {} : { when: knowledgeOf(unit, when) }),
      })),
    needs: (rules.needs.get(group?.id ?? '') ?? []).map((row) =>
      row.map((need) => knowledgeOf(unit, need)),
    ),
    counted: new Map(
      vetoes.map(({ veto, when }) => [veto.id, when.counted.map((one) => countedOf(unit, one))]),
    ),
  }
}
