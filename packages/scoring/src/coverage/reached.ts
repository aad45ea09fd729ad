import {
  type Bound,
  type Clause,
  type Counted,
  type ExactString,
  exactOf,
  type Move,
  meets,
  type NodeRecord,
  type Row,
  type ScoreNode,
} from '@fazhi/model'
import { compare, fromExact, parseExact } from '../exact/index.js'
import { rowOf } from './goal.js'
import { clauseKey, keyOf, nodeKey } from './goal-keys.js'

/** What a bound came to: the number it is, or what was counted for the value it is. */
const boundAt = (bound: Bound, counted: readonly Counted[]): ExactString | undefined =>
  typeof bound === 'string' ? bound : counted.find(({ boundOf }) => boundOf === bound.value)?.bound

const matches = (row: Row, was: string, counted: readonly Counted[]): boolean => {
  if ('else' in row) return true
  if ('level' in row) return row.level === was
  const value = parseExact(was)
  const bound = boundAt(row.bound, counted)
  return (
    value !== undefined && bound !== undefined && meets(compare(value, fromExact(bound)), row.rel)
  )
}

const rowsOf = (clause: Clause, of: string, counted: readonly Counted[]): readonly string[] => {
  const [first] = counted
  if (first === undefined) return []
  if (clause.shape === 'events')
    return (first.events ?? []).map(({ level }) => keyOf.row(of, { level }))
  const { was } = first
  const row =
    clause.shape === 'by' && was !== undefined
      ? clause.rows.find((one) => matches(one, was, counted))
      : undefined
  return row === undefined ? [] : [keyOf.row(of, rowOf(row))]
}

const clauseAt = (clauses: readonly Clause[], path: readonly number[]): Clause | undefined => {
  const [index, ...rest] = path
  const clause = index === undefined ? undefined : clauses[index]
  if (rest.length === 0 || clause === undefined) return clause
  return clause.shape === 'together' ? clauseAt(clause.of, rest) : undefined
}

const isNone = ({ because }: Move): boolean => because === 'noneDue'

const movesReach = (node: ScoreNode, key: string, record: NodeRecord): readonly string[] =>
  record.moves.flatMap((move) => {
    const of = clauseKey(key, move.clause)
    const clause = clauseAt(node.clauses, move.clause)
    if (isNone(move)) return [keyOf.plain(of, 'whenNone')]
    if (clause === undefined || move.because !== undefined) return []
    const side = exactOf(move.by).n === 0n ? 'no' : 'yes'
    return [
      // An alternative that was not taken moved nothing, and did not stay out of its own accord.
      ...(move.taken || side === 'no' ? [keyOf.side(of, 'clause', side)] : []),
      ...(move.before !== undefined && move.taken ? [keyOf.plain(of, 'cap')] : []),
      ...rowsOf(clause, of, move.counted),
      ...(move.counted[0]?.held ?? []).map(({ level }) => keyOf.levelCap(of, level)),
    ]
  })

const itemsReach = (table: string, node: ScoreNode, record: NodeRecord): readonly string[] =>
  node.items.flatMap((item) => {
    const below = record.items.find(({ id }) => id === item.id)
    return below === undefined ? [] : reachedBy(table, item, below)
  })

/** What the record of a node, and the records below it, show to have been reached. What rests on missing facts reaches nothing. */
export const reachedBy = (
  table: string,
  node: ScoreNode,
  record: NodeRecord,
): readonly string[] => {
  const key = nodeKey(table, node)
  switch (record.status) {
    case 'missing':
    case 'awaitingJudgement':
      return itemsReach(table, node, record)
    case 'notApplicable':
      return record.why?.code === 'condition'
        ? [keyOf.side(key, 'applies', 'no')]
        : [
            keyOf.side(key, 'applies', 'yes'),
            ...record.moves
              .filter(isNone)
              .map(({ clause }) => keyOf.plain(clauseKey(key, clause), 'whenNone')),
            ...itemsReach(table, node, record),
          ]
    case 'void':
      return [keyOf.side(key, 'applies', 'yes'), keyOf.side(key, 'void', 'yes')]
    case 'scored':
      return [
        keyOf.side(key, 'applies', 'yes'),
        keyOf.side(key, 'void', 'no'),
        ...record.adjustments.flatMap(({ kind }) =>
          kind === 'floor' || kind === 'ceiling' || kind === 'rescale'
            ? [keyOf.plain(key, kind)]
            : [],
        ),
        ...movesReach(node, key, record),
        ...itemsReach(table, node, record),
      ]
  }
}
