import type { Condition, Rounding, Table } from '@fazhi/model'
import { readAttributes } from './condition.js'
import { type Context, type Cursor, child } from './context.js'
import { type ReadFileTable, readFileTable } from './file-table.js'
import { readItems, readNode } from './nodes.js'
import { checkOverrides, readOverrides } from './parameters.js'
import { type NotApplicableAt, readNotApplicable } from './policies.js'
import { missing, readEntries } from './shape.js'
import type { CasesAt, TableContext } from './table-context.js'

/** What all tables are read with. */
export interface TablesInput {
  readonly context: Context
  readonly indicators: ReadonlyMap<string, Cursor>
  readonly notApplicable: NotApplicableAt
  readonly round?: Rounding
}

/** The tables, every node id in them, and the cases met. */
export interface ReadTables {
  readonly tables: readonly Table[]
  readonly nodes: ReadonlySet<string>
  readonly fileTables: readonly ReadFileTable[]
  /** Ids of every node of the tables of files. */
  readonly fileNodes: ReadonlySet<string>
  readonly cases: readonly CasesAt[]
}

const nobody: Condition = { kind: 'any', of: [] }

/** Reads the tables, and once more every indicator no table names, so that its faults are said too. */
export const readTables = (input: TablesInput, cursor: Cursor): ReadTables => {
  const { context, indicators } = input
  const nodes = new Set<string>()
  const fileNodes = new Set<string>()
  const fileTables: ReadFileTable[] = []
  const cases: CasesAt[] = []
  const size = { read: 0 }
  const tables = readEntries(context, cursor).flatMap(([id, entry]): Table[] => {
    if (child(entry, 'of').value !== undefined) {
      const ids = new Set<string>()
      const { notApplicable } = input
      const shared = { context, table: id, indicators, notApplicable, cases, size }
      const read = readFileTable(shared, id, entry, ids)
      if (read !== undefined) fileTables.push(read)
      for (const node of ids) fileNodes.add(node)
      return []
    }
    const set = child(entry, 'set')
    const overrides = readOverrides(context, set)
    const table: TableContext = {
      context,
      table: id,
      indicators,
      overrides,
      notApplicable:
        readNotApplicable(context, child(entry, 'notApplicable')) ?? input.notApplicable,
      ...(input.round === undefined ? {} : { round: input.round }),
      ids: new Set(),
      parameters: [],
      cases,
      size,
    }
    const forAt = child(entry, 'for')
    const bound = readAttributes(context, forAt)
    if (forAt.value === undefined) missing(context, entry, 'for')
    const root = readNode(table, id, entry, 'root', [])
    const onTop = readItems(table, child(entry, 'onTop'), 'onTop', [])
    checkOverrides(context, overrides, table.parameters)
    for (const node of table.ids) nodes.add(node)
    return root === undefined ? [] : [{ id, title: root.title, for: bound ?? nobody, root, onTop }]
  })
  for (const [id, body] of indicators) {
    if (nodes.has(id) || fileNodes.has(id)) continue
    const alone: TableContext = {
      context,
      table: '',
      indicators,
      overrides: new Map(),
      notApplicable: input.notApplicable,
      ids: new Set(),
      parameters: [],
      cases: [],
      size,
    }
    readNode(alone, id, body, 'inner', [id])
  }
  return { tables, nodes, cases, fileTables, fileNodes }
}
