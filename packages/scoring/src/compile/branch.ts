import type { ScoreNode } from '@fazhi/model'
import { fromExact, isZero } from '../exact/index.js'
import { compileLeaf, nodeSite, withApplies } from './leaf.js'
import type { NodePlan } from './plan.js'
import { pathBelow, type Site, type Workshop } from './site.js'
import { steps } from './steps.js'

/** A branch: the sum of what its items gave, rescaled where that is named (R6). */
const compileBranch = (
  shop: Site,
  node: ScoreNode,
  top: 'inTable' | 'root' | 'onTop',
): NodePlan => {
  const { site, applies } = withApplies(shop, node)
  const { write } = site
  const items = node.items.map((item) => compileBelow(site, item))
  const nothing = write.sum([])
  const raw = write.sum(items.map(({ given }) => given.points))
  const stake = write.sum(items.map(({ given }) => given.full))
  const gone = write.any(
    [
      ...(applies ? [write.not(applies.holds)] : []),
      ...(items.length === 0 ? [] : [write.all(items.map((item) => item.gone))]),
    ],
    write.truth(false),
  )
  const outOf = write.number(fromExact(node.outOf))
  const ceiling = write.number(fromExact(node.ceiling))
  const isRescaled = node.notApplicable === 'rescale'
  // With nothing at stake but a bonus there is nothing to rescale to (R7); a branch of bonuses alone keeps its scale.
  const isWorth = node.items.some(({ points }) => !isZero(fromExact(points)))
  const whole = isWorth ? write.choose(write.test(stake, '=', nothing), nothing, outOf) : outOf
  const present = isRescaled ? write.over(write.times(raw, outOf), stake, raw) : raw
  return {
    ...steps(
      site,
      node,
      {
        raw,
        filled: write.choose(gone, nothing, present, 'fill'),
        full: write.choose(gone, nothing, isRescaled ? whole : stake, 'fill'),
        // Where parts are not applicable and passed up, no more can be reached than is at stake.
        ceiling: isRescaled
          ? ceiling
          : write.choose(write.test(stake, '>=', outOf), ceiling, write.least([ceiling, stake])),
        notApplicable: gone,
        gone,
      },
      top,
    ),
    ...(applies === undefined ? {} : { applies }),
    clauses: [],
    items,
  }
}

/** A node of the table, leaf or branch; below a node that does not apply no rule is read. */
export const compileNode = (
  shop: Workshop,
  node: ScoreNode,
  path: string,
  top: 'inTable' | 'root' | 'onTop',
  active?: Site['active'],
): NodePlan => {
  const fresh = nodeSite(shop, path)
  const site = active === undefined ? fresh : { ...fresh, active }
  return node.items.length > 0 ? compileBranch(site, node, top) : compileLeaf(site, node, top)
}

const compileBelow = (site: Site, item: ScoreNode): NodePlan =>
  compileNode(site, item, pathBelow(site.path, item), 'inTable', site.active)
