import type { ScoreNode, Table } from '@fazhi/model'
import { fromExact, isZero } from '../exact/index.js'
import { compileLeaf, nodeSite, withApplies } from './leaf.js'
import type { NodePlan } from './plan.js'
import { type Entered, pathBelow, refuse, type Site, type Workshop } from './site.js'
import { steps } from './steps.js'

/** Guards what is being compiled: what leads back to itself has no value. */
const once = <Made>(shop: Workshop, path: string, make: () => Made): Made => {
  if (shop.open.has(path)) refuse(path, 'its points rest on themselves')
  shop.open.add(path)
  const made = make()
  shop.open.delete(path)
  return made
}

/** The place of a branch, with its condition read once. */
const enter = (
  shop: Workshop,
  node: ScoreNode,
  path: string,
  active: Site['active'] | undefined,
): Entered => {
  const known = shop.entered.get(path)
  if (known !== undefined) return known
  const fresh = nodeSite(shop, path)
  const site = active === undefined ? fresh : { ...fresh, active }
  const entered = once(shop, `${path} applies`, () => withApplies(site, node))
  shop.entered.set(path, entered)
  return entered
}

/** A branch: the sum of what its items gave, rescaled where that is named (R6). */
const compileBranch = (
  { site, applies }: Entered,
  node: ScoreNode,
  top: 'inTable' | 'root' | 'onTop',
): NodePlan => {
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
  const known = shop.made.get(path)
  if (known !== undefined) return known
  const plan = once(shop, path, () => {
    if (node.items.length > 0) return compileBranch(enter(shop, node, path, active), node, top)
    const fresh = nodeSite(shop, path)
    return compileLeaf(active === undefined ? fresh : { ...fresh, active }, node, top)
  })
  shop.made.set(path, plan)
  return plan
}

/** A node of a table with the branches above it, the root first. */
interface Way {
  readonly above: readonly { readonly node: ScoreNode; readonly path: string }[]
  readonly node: ScoreNode
  readonly path: string
  readonly top: 'inTable' | 'root' | 'onTop'
}

const waysBelow = (way: Way): readonly Way[] => [
  way,
  ...way.node.items.flatMap((node) =>
    waysBelow({
      above: [...way.above, way],
      node,
      path: pathBelow(way.path, node),
      top: 'inTable',
    }),
  ),
]

/** Finds nodes of a table by id and compiles them when they are asked for, whatever the order they stand in. */
export const nodeFinder = (
  { root, onTop }: Table,
  shop: () => Workshop,
): ((id: string) => NodePlan | undefined) => {
  const ways = new Map(
    [
      { above: [], node: root, path: root.id, top: 'root' } as const,
      ...onTop.map(
        (node) => ({ above: [], node, path: `onTop/${node.id}`, top: 'onTop' }) as const,
      ),
    ]
      .flatMap(waysBelow)
      .map((way) => [way.node.id, way]),
  )
  return (id) => {
    const way = ways.get(id)
    if (way === undefined) return undefined
    let active: Site['active'] | undefined
    for (const { node, path } of way.above) active = enter(shop(), node, path, active).site.active
    return compileNode(shop(), way.node, way.path, way.top, active)
  }
}

const compileBelow = (site: Site, item: ScoreNode): NodePlan =>
  compileNode(site, item, pathBelow(site.path, item), 'inTable', site.active)
