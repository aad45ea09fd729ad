import {
  add,
  allTables,
  compare,
  divide,
  type Exact,
  type ExactString,
  exactOf,
  least,
  most,
  multiply,
  printExact,
  type ResolvedRulebook,
  type ScoreNode,
  zero,
} from '@fazhi/model'
import { type Lookup, leafReach, lookupIn } from './reach.js'

/** What a node's points can be when everything applies, in its own scale, before rounding. */
export interface NodeReach {
  readonly table: string
  readonly node: string
  readonly least: ExactString
  readonly most: ExactString
}

interface Bounds {
  readonly low: Exact
  readonly high: Exact
}

const folded = (node: ScoreNode, own: Exact): Exact => {
  const outOf = exactOf(node.outOf)
  if (compare(outOf, zero) === 0) return own
  return divide(multiply(own, exactOf(node.points)), outOf)
}

const reachOf = (
  node: ScoreNode,
  lookup: Lookup,
  say: (node: ScoreNode, bounds: Bounds) => void,
): Bounds => {
  const floor = exactOf(node.floor)
  const ceiling = exactOf(node.ceiling)
  const clip = (value: Exact | undefined, unbounded: Exact): Exact =>
    value === undefined ? unbounded : most(floor, least(ceiling, value))
  const items = node.items.map((item) => ({ item, bounds: reachOf(item, lookup, say) }))
  const raw =
    node.clauses.length > 0
      ? leafReach(node, lookup)
      : {
          low: items.map(({ item, bounds }) => folded(item, bounds.low)).reduce(add, zero),
          high: items.map(({ item, bounds }) => folded(item, bounds.high)).reduce(add, zero),
        }
  const low = clip(raw.low, floor)
  // A node that may be voided can always come to nothing, whatever its clauses leave.
  const bounds = {
    low: node.zeroWhen === undefined ? low : least(zero, low),
    high: clip(raw.high, ceiling),
  }
  say(node, bounds)
  return bounds
}

/**
 * The least and most points every node of every table can have, from prices, bounds and declared maxima. The bounds are
 * sound and need not be attained: clauses that exclude each other are not told apart.
 */
export const reachablePoints = (rulebook: ResolvedRulebook): readonly NodeReach[] => {
  const lookup = lookupIn(rulebook)
  return allTables(rulebook).flatMap(({ id: table, root, onTop }) => {
    const found: NodeReach[] = []
    for (const node of [root, ...onTop]) {
      reachOf(node, lookup, ({ id }, { low, high }) => {
        found.push({ table, node: id, least: printExact(low), most: printExact(high) })
      })
    }
    return found
  })
}

/** What the total of a table can be when everything applies, extras on top included, before rounding. */
export interface TableReach {
  readonly table: string
  readonly least: ExactString
  readonly most: ExactString
}

/** The least and most every table can come to; sound like those of its nodes, of which they are made. */
export const reachableTotals = (rulebook: ResolvedRulebook): readonly TableReach[] => {
  const reached = reachablePoints(rulebook)
  return allTables(rulebook).map(({ id: table, root, onTop }) => {
    const bounds = (node: ScoreNode): Bounds => {
      const own = reached.find((one) => one.table === table && one.node === node.id)
      const [low, high] = [exactOf(own?.least ?? node.floor), exactOf(own?.most ?? node.ceiling)]
      return { low: folded(node, low), high: folded(node, high) }
    }
    const parts = [bounds(root), ...onTop.map(bounds)]
    return {
      table,
      least: printExact(parts.map(({ low }) => low).reduce(add, zero)),
      most: printExact(parts.map(({ high }) => high).reduce(add, zero)),
    }
  })
}
