import {
  allTables,
  type Clause,
  type DataPlace,
  type Norm,
  type ResolvedRulebook,
  type ScoreNode,
  type Table,
} from '@fazhi/model'
import { type Lookup, lookupIn } from '../reach.js'

/** What the text declares, beside what the resolved rulebook uses. */
export interface Declared {
  readonly facts: readonly string[]
  readonly values: readonly string[]
  readonly indicators: readonly string[]
  /** The catalog's norms, for the days they are in force. */
  readonly norms: readonly Norm[]
  /** Ids of every node of every table. */
  readonly usedNodes: ReadonlySet<string>
  readonly placeOf: (pointer: string, part?: 'value' | 'key') => DataPlace
}

/** A node where it stands in a table. */
export interface PlacedNode {
  readonly node: ScoreNode
  readonly table: Table
  /** Outermost first; empty for a root and for what is on top. */
  readonly parents: readonly ScoreNode[]
  readonly isOnTop: boolean
}

/** What lints look at. */
export interface LintSubject {
  readonly rulebook: ResolvedRulebook
  readonly declared: Declared
  readonly nodes: readonly PlacedNode[]
}

const below = (
  table: Table,
  node: ScoreNode,
  parents: readonly ScoreNode[],
  isOnTop: boolean,
): PlacedNode[] => [
  { node, table, parents, isOnTop },
  ...node.items.flatMap((item) => below(table, item, [...parents, node], isOnTop)),
]

/** Every node of every table; a node that stands the same way in several tables is looked at once. */
export const subjectOf = (rulebook: ResolvedRulebook, declared: Declared): LintSubject => {
  const nodes = allTables(rulebook).flatMap((table) => [
    ...below(table, table.root, [], false),
    ...table.onTop.flatMap((extra) => below(table, extra, [], true)),
  ])
  return { rulebook, declared, nodes }
}

/** Where a node is written. A node made by the loader always has a place; one made by hand has its id as pointer. */
export const placeOfNode = (node: ScoreNode): DataPlace =>
  node.at ?? { kind: 'data', pointer: `/${node.id}` }

/** Facts and values as the rulebook has them. */
export const lookupOf = ({ rulebook }: LintSubject): Lookup => lookupIn(rulebook)

/** Every clause of a node, those inside containers too. */
export const clausesOf = (node: Pick<ScoreNode, 'clauses'>): readonly Clause[] =>
  node.clauses.flatMap((clause) =>
    clause.shape === 'together' ? [clause, ...clausesOf({ clauses: clause.of })] : [clause],
  )
