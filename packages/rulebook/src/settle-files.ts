import type { FileTable, ValueDefinition } from '@fazhi/model'
import { type Context, report } from './context.js'
import type { ReadFileTable } from './file-table.js'
import { partsOf } from './values.js'

/** Everything a name stands for: values on the way, and the facts at the end. */
const under = (context: Context, name: string): readonly (ValueDefinition | string)[] => {
  const value = context.values.get(name)
  return value === undefined
    ? [name]
    : [value, ...partsOf(value).flatMap((part) => under(context, part))]
}

const kindsOutside: readonly ValueDefinition['kind'][] = ['cohort', 'lastYear', 'points']

/** Says what an item of a file names that no file has. */
const sayForeign = (
  units: Context,
  { table, context }: ReadFileTable,
  own: ReadonlySet<string>,
): void => {
  const cataloged = new Set(units.catalog.facts.map(({ id }) => id))
  const marked = new Set(table.of)
  for (const [name, at] of context.namedAt) {
    for (const one of under(context, name)) {
      if (typeof one !== 'string') {
        if (kindsOutside.includes(one.kind))
          report(units, at, { code: 'RBK-163', params: { name: one.id, table: table.id } })
        continue
      }
      const params = { name: one, table: table.id }
      if (marked.has(one) || context.facts.get(one)?.type === 'samples')
        report(units, at, { code: 'RBK-163.samples', params })
      else if (cataloged.has(one)) report(units, at, { code: 'RBK-162.catalog', params })
      else if (own.has(one)) report(units, at, { code: 'RBK-162', params })
    }
  }
}

/**
 * Holds the tables of files against what units are asked: a fact is of units or of files, never of both, and one table marks it.
 * Then what files are asked counts as used.
 */
export const settleFiles = (
  context: Context,
  read: readonly ReadFileTable[],
): readonly FileTable[] => {
  const ofUnits = new Set(context.usedFacts)
  const markedBy = new Map<string, string>()
  for (const one of read) {
    const { table } = one
    sayForeign(context, one, ofUnits)
    for (const fact of table.of) {
      const other = markedBy.get(fact)
      const at = `/tables/${table.id}/of`
      if (other !== undefined)
        report(context, at, { code: 'RBK-161', params: { name: fact, table: other } })
      markedBy.set(fact, table.id)
    }
  }
  for (const { table, context: own } of read) {
    for (const fact of [...table.of, ...own.usedFacts]) context.usedFacts.add(fact)
    for (const [id, value] of own.usedValues) context.usedValues.set(id, value)
  }
  return read.map(({ table }) => table)
}
