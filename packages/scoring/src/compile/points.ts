import type { PointsLeaf, Relation } from '@fazhi/model'
import { fromExact, greatest, zero } from '../exact/index.js'
import type { Id } from '../graph/index.js'
import type { CountedPlan } from './plan.js'
import type { Site } from './site.js'
import type { ValuePlan } from './value-plan.js'

/** How points of a node are named where values are named. */
export const pointsName = (node: string): string => `points:${node}`

/**
 * Points of a node as a value, in its own scale after clip and void. Where the node does not apply, or the unit's table
 * does not have it, there is nothing to measure.
 */
export const pointsValue = (site: Site, node: string): ValuePlan => {
  const { write, nodeOf } = site
  const nothing = write.number(zero)
  const plan = nodeOf?.(node)
  if (plan === undefined) return { number: nothing, share: nothing, stated: [write.truth(true)] }
  return {
    number: plan.points,
    share: write.over(plan.points, plan.full, nothing),
    most: greatest(zero, fromExact(plan.node.ceiling)),
    stated: [plan.notApplicable],
  }
}

type Compare = (site: Site, number: Id, rel: Relation, line: Id) => Id

/**
 * Points of a node against a bound, in the node's own scale after clip and void. Where the node does not apply, has
 * nothing at stake for a share, or is not in the table, there is nothing to compare.
 */
export const pointsParts = (
  site: Site,
  { node, rel, bound, share }: PointsLeaf,
  compare: Compare,
): { readonly holds: Id; readonly silent: readonly Id[]; readonly counted: CountedPlan } => {
  const { write, nodeOf } = site
  const plan = nodeOf?.(node)
  const value = pointsName(node)
  if (plan === undefined)
    return { holds: write.truth(false), silent: [write.truth(true)], counted: { value, bound } }
  const nothing = write.number(zero)
  const number = share ? write.over(plan.points, plan.full, nothing) : plan.points
  return {
    holds: compare(site, number, rel, write.number(fromExact(bound))),
    silent: [plan.notApplicable, ...(share ? [write.test(plan.full, '=', nothing)] : [])],
    counted: {
      value,
      number,
      bound,
      ...(share ? { of: plan.points, over: plan.full } : {}),
    },
  }
}
