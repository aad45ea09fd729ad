import type { FileTable, ScoreNode } from '@fazhi/model'
import { type Context, type Cursor, child, report } from './context.js'
import { readNode } from './nodes.js'
import { checkOverrides, readOverrides } from './parameters.js'
import { readNotApplicable } from './policies.js'
import { missing, readOneOrMore, readText } from './shape.js'
import type { TableContext } from './table-context.js'

/** A table of files with what it names, to be held against what units are asked. */
export interface ReadFileTable {
  readonly table: FileTable
  /** What its items read, kept apart from what units are asked. */
  readonly context: Context & Required<Pick<Context, 'namedAt'>>
}

/** The facts whose files a table marks. */
const readOf = (context: Context, cursor: Cursor): readonly string[] =>
  (readOneOrMore(context, cursor) ?? []).flatMap((entry) => {
    const name = readText(context, entry)
    if (name === undefined) return []
    const fact = context.facts.get(name)
    if (fact?.type === 'samples' && fact.levels === undefined) return [name]
    const type = fact?.type ?? '—'
    const code = fact?.type === 'samples' ? 'RBK-160.classes' : 'RBK-160'
    report(context, entry.pointer, { code, params: { name, type } })
    return []
  })

/** A file has no group whose mean could stand in. */
const sayGroupMeans = (context: Context, { id, at, groupMean, items }: ScoreNode): void => {
  if (groupMean !== undefined && items.length === 0)
    report(context, at?.pointer ?? '/tables', { code: 'RBK-164', params: { name: id } }, 'key')
  for (const item of items) sayGroupMeans(context, item)
}

/** Reads a table whose subject is a case file: like a table of units, but it binds nobody and nothing comes on top. */
export const readFileTable = (
  shared: Omit<TableContext, 'overrides' | 'ids' | 'parameters' | 'round' | 'subject'>,
  id: string,
  entry: Cursor,
  ids: Set<string>,
): ReadFileTable | undefined => {
  const context = {
    ...shared.context,
    usedFacts: new Set<string>(),
    usedValues: new Map(),
    namedAt: new Map<string, string>(),
  }
  const overrides = readOverrides(context, child(entry, 'set'))
  const table: TableContext = {
    ...shared,
    context,
    subject: 'file',
    overrides,
    notApplicable:
      readNotApplicable(context, child(entry, 'notApplicable')) ?? shared.notApplicable,
    ids,
    parameters: [],
  }
  const ofAt = child(entry, 'of')
  if (Array.isArray(ofAt.value) && ofAt.value.length === 0) missing(context, entry, 'of')
  const of = readOf(context, ofAt)
  const root = readNode(table, id, entry, 'root', [])
  checkOverrides(context, overrides, table.parameters)
  if (root === undefined) return undefined
  sayGroupMeans(context, root)
  return { table: { id, title: root.title, of, root }, context }
}
