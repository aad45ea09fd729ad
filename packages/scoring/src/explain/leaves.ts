import type { NodeRecord, ScoreNode } from '@fazhi/model'
import { foldFactor } from '../compile/index.js'
import { compare, multiply, type Rational } from '../exact/index.js'
import { type Leaf, lostBy } from './leaf-explanation.js'

/** The leaves of a node that have a record. */
export const leavesBelow = (
  node: ScoreNode,
  record: NodeRecord,
  factor: Rational,
): readonly Leaf[] => {
  if (node.items.length === 0) return [{ node, record, factor }]
  const own = multiply(foldFactor(node), factor)
  return node.items.flatMap((item) => {
    const child = record.items.find(({ id }) => id === item.id)
    return child === undefined ? [] : leavesBelow(item, child, own)
  })
}

/** Leaves that lost, gained or were not scored: by loss, largest first; of equal ones in the order of the table. */
export const byLoss = (leaves: readonly Leaf[]): readonly Leaf[] =>
  leaves
    .map((leaf) => ({ leaf, lost: lostBy(leaf) }))
    .filter(({ leaf, lost }) => lost.n !== 0n || leaf.record.status !== 'scored')
    .sort((a, b) => {
      const isLast = (lost: Rational): number => (lost.n > 0n ? 0 : lost.n < 0n ? 1 : 2)
      return isLast(a.lost) - isLast(b.lost) || compare(b.lost, a.lost)
    })
    .map(({ leaf }) => leaf)
