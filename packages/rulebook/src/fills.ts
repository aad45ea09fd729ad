import { compare, exactOf, type Policies, type ScoreNode, type Table } from '@fazhi/model'
import { assume, type Context, type Cursor, report } from './context.js'

const below = (node: ScoreNode): readonly ScoreNode[] => [node, ...node.items.flatMap(below)]

const nodesOf = ({ root, onTop }: Table): readonly ScoreNode[] => [root, ...onTop].flatMap(below)

/** A mean of points mixes them: an item that is filled by one needs one full mark in all tables that have it. */
export const checkFills = (context: Context, tables: readonly Table[]): void => {
  const filled = new Set(
    tables.flatMap((table) =>
      nodesOf(table).flatMap(({ id, groupMean }) => (groupMean === undefined ? [] : [id])),
    ),
  )
  for (const id of filled) {
    const having = tables.flatMap((table) =>
      nodesOf(table).flatMap((node) => (node.id === id ? [{ table: table.id, node }] : [])),
    )
    const [first, ...rest] = having
    if (first === undefined) continue
    const other = rest.find(
      ({ node }) => compare(exactOf(node.outOf), exactOf(first.node.outOf)) !== 0,
    )
    if (other === undefined) continue
    const params = { name: id, tables: having.map(({ table }) => table) }
    report(context, other.node.at?.pointer ?? '/tables', { code: 'RBK-118', params }, 'key')
  }
}

/** Whether vetoed units count in what is taken over groups: named as an assumption where it matters and was left unsaid. */
export const settleInMeans = (
  context: Context,
  policies: Policies,
  tables: readonly Table[],
  hasVetoes: boolean,
  at: Cursor,
): Policies => {
  const isTaken =
    [...context.usedValues.values()].some(({ kind }) => kind === 'cohort') ||
    tables.flatMap(nodesOf).some(({ groupMean }) => groupMean !== undefined)
  if (!isTaken || !hasVetoes || policies.vetoed.inMeans !== undefined) return policies
  assume(context, 'policies.vetoed.inMeans', 'true', at.pointer)
  return { ...policies, vetoed: { ...policies.vetoed, inMeans: true } }
}
