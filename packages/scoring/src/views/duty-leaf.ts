import type {
  ExactString,
  NodeRecord,
  NodeStatus,
  ScoreNode,
  Table,
  Text,
  WholeRecords,
} from '@fazhi/model'
import { foldFactor } from '../compile/index.js'
import { fromExact, multiply, one, type Rational, toExact } from '../exact/index.js'

/** A leaf with the duties it shows, and what it gave after folding, in the scale of the root. */
export interface DutyLeaf {
  readonly node: string
  readonly title: Text
  /** Its own duties and those of the blocks it stands in. */
  readonly duties: readonly string[]
  readonly status: NodeStatus
  readonly points: ExactString
  /** Full mark at stake: 0 where the leaf does not apply and is left out, or stands on top. */
  readonly full: ExactString
  readonly missing: readonly string[]
}

const below = (
  node: ScoreNode,
  record: NodeRecord,
  factor: Rational,
  above: readonly string[],
): readonly DutyLeaf[] => {
  const duties = [...new Set([...above, ...node.duty])]
  if (node.items.length === 0) {
    const inRoot = (given: ExactString): ExactString => toExact(multiply(fromExact(given), factor))
    return [
      {
        node: node.id,
        title: node.title,
        duties,
        status: record.status,
        points: inRoot(record.given.points),
        full: inRoot(record.given.full),
        missing: record.missing,
      },
    ]
  }
  const own = multiply(foldFactor(node), factor)
  return node.items.flatMap((item) => {
    const child = record.items.find(({ id }) => id === item.id)
    return child === undefined ? [] : below(item, child, own, duties)
  })
}

/** The leaves of a table that show a duty, in the order of the table, extras on top last. */
export const dutyLeaves = ({ root, onTop }: Table, records: WholeRecords): readonly DutyLeaf[] =>
  [
    ...below(root, records.root, one, []),
    ...onTop.flatMap((extra) => {
      const record = records.onTop.find(({ id }) => id === extra.id)
      return record === undefined ? [] : below(extra, record, one, [])
    }),
  ].filter(({ duties }) => duties.length > 0)
