import type { Group, ResolvedRulebook, Table } from '@fazhi/model'
import type { Id } from '../graph/index.js'
import { type Cohort, cohortsOf } from './cohort.js'
import { conditionPlan } from './condition.js'
import { nodeSite } from './leaf.js'
import type { Check, Offer } from './plan.js'
import type { Site, Workshop } from './site.js'
import { numberOf, valuePlan } from './value.js'

type Brought = Omit<Offer, 'of' | 'checks'>

const left = (why: Offer['left'][number]['why'], holds: Id | undefined): Offer['left'] =>
  holds === undefined ? [] : [{ why, holds }]

const ofValue = (site: Site, id: string, pooled: boolean): Brought => {
  const plan = valuePlan(site, id)
  const { of, over } = plan
  const isPooled = pooled && of !== undefined && over !== undefined
  return {
    number: isPooled ? of : numberOf(site, id, plan),
    ...(isPooled ? { over } : {}),
    left: [
      ...left('notApplicable', plan.stated.length === 0 ? undefined : site.write.any(plan.stated)),
      ...left('noneDue', plan.noneDue),
    ],
  }
}

/** Points after clip and void, before fold and rounding (R8). */
const ofNode = ({ nodeOf }: Workshop, id: string): Brought | undefined => {
  const plan = nodeOf?.(id)
  if (plan === undefined) return undefined
  return {
    number: plan.scored ?? plan.points,
    left: [
      ...left('notApplicable', plan.notApplicable),
      ...left('void', plan.voidWhen?.holds),
      ...left('void', plan.proven?.lacking),
    ],
  }
}

/** Groups of a table that a cohort may be taken over. */
const groupsOf = (
  { groups }: ResolvedRulebook,
  { id }: Table,
  { among }: Cohort,
): readonly Group[] =>
  groups.filter((group) => group.tables.includes(id) && (among === undefined || group.id === among))

/** What units of a table bring into the cohorts of their groups, whether or not they look at them. */
export const compileOffers = (shop: Workshop, table: Table): readonly Offer[] =>
  [...cohortsOf(shop.rulebook).values()].flatMap((cohort) => {
    const groups = groupsOf(shop.rulebook, table, cohort)
    if (groups.length === 0) return []
    const checks: Check[] = []
    const site = nodeSite({ ...shop, checks }, `cohorts/${cohort.name}`)
    const bounds = groups.flatMap((group) => (group.for === undefined ? [] : [group.for]))
    const active =
      bounds.length < groups.length
        ? site.active
        : site.write.any(bounds.map((bound) => conditionPlan(site, bound).holds))
    const brought =
      'node' in cohort.of
        ? ofNode(shop, cohort.of.node)
        : ofValue({ ...site, active }, cohort.of.value, cohort.pooled)
    if (brought === undefined) return []
    shop.checks.push(...checks)
    return [{ of: cohort.name, ...brought, checks }]
  })
