import type { Group, Table } from '@fazhi/model'
import { conditionPlan } from './condition.js'
import { nodeSite } from './leaf.js'
import type { Program } from './plan.js'
import { isOfUnit, rulePlan } from './rule.js'
import type { Workshop } from './site.js'

interface ForGroups {
  readonly groups?: readonly string[]
}

/** Whether a rule is for a group: every rule is for all groups unless it names some. */
export const isFor = ({ groups }: ForGroups, group: string): boolean =>
  groups === undefined || groups.includes(group)

const needsOf = (shop: Workshop, { id, grades }: Group) =>
  grades.map(({ grade, needs = [] }) =>
    needs.map((need, index) => rulePlan(nodeSite(shop, `needs/${id}/${grade}/${index}`), need)),
  )

/** The vetoes, lowerings, needs and honours that may concern units of a table. */
export const compileOutcomes = (
  shop: Workshop,
  table: Table,
): Pick<Program, 'vetoes' | 'rules' | 'groups'> => {
  const { rulebook } = shop
  const groups = rulebook.groups.filter(({ tables }) => tables.includes(table.id))
  const concerns = (rule: ForGroups): boolean =>
    rule.groups === undefined || groups.some(({ id }) => isFor(rule, id))
  const site = (kind: string, { id }: { readonly id: string }) => nodeSite(shop, `${kind}/${id}`)
  const vetoes = rulebook.vetoes.filter(concerns)
  return {
    groups: groups.map((group) => ({
      group,
      ...(group.for === undefined
        ? {}
        : { holds: conditionPlan(site('groups', group), group.for).holds }),
    })),
    vetoes: vetoes.flatMap((veto) =>
      isOfUnit(veto.when) ? [{ veto, when: conditionPlan(site('vetoes', veto), veto.when) }] : [],
    ),
    rules: {
      standingVetoes: vetoes.flatMap((veto) =>
        isOfUnit(veto.when) ? [] : [{ veto, when: rulePlan(site('vetoes', veto), veto.when) }],
      ),
      lowerings: (rulebook.lowerings ?? []).filter(concerns).map((lowering) => ({
        lowering,
        when: rulePlan(site('lowerings', lowering), lowering.when),
      })),
      honours: (rulebook.honours ?? []).filter(concerns).map((honour) => ({
        honour,
        ...(honour.when === undefined
          ? {}
          : { when: rulePlan(site('honours', honour), honour.when) }),
      })),
      needs: new Map(groups.map((group) => [group.id, needsOf(shop, group)])),
    },
  }
}
