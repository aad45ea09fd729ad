import type { Rounding } from '@fazhi/model'
import type { Context, Cursor, Parameter } from './context.js'
import type { NotApplicableAt } from './policies.js'

/** Where a node stands: the table's root, a branch right below it, deeper, or on top of the table. */
export type Level = 'root' | 'block' | 'inner' | 'onTop'

/** Cases written at a node, kept until every table is read. */
export interface CasesAt {
  readonly indicator: string
  readonly table: string
  readonly cursor: Cursor
  /** Whether the table changes a parameter of the node. */
  readonly overridden: boolean
}

/** What reading the nodes of one table carries along. */
export interface TableContext {
  readonly context: Context
  readonly table: string
  /** What the table scores: units, or case files of units. */
  readonly subject?: 'file'
  readonly indicators: ReadonlyMap<string, Cursor>
  readonly overrides: ReadonlyMap<string, Parameter>
  readonly notApplicable: NotApplicableAt
  readonly round?: Rounding
  /** Ids met in this table, with how often; more than once is said. */
  readonly ids: Set<string>
  readonly parameters: string[]
  readonly cases: CasesAt[]
  /** Nodes and clauses read in all tables: a table may name indicators, so the text does not bound them. */
  readonly size: { read: number }
}

/** Most nodes and clauses of all tables together. */
export const mostNodes = 100_000
