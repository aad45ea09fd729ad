import type { Group, Table } from '@fazhi/model'
import { readAttributes } from './condition.js'
import { type Context, type Cursor, child, report } from './context.js'
import { readGrades } from './grades.js'
import { sayUnknown } from './group-names.js'
import {
  missing,
  readChoice,
  readEntries,
  readList,
  readMap,
  readOneOrMore,
  readText,
} from './shape.js'
import { readTitle } from './text.js'

/** The tables that groups may take, and those of files, which they may not. */
export interface GroupedTables {
  readonly tables: readonly Table[]
  readonly fileTables: readonly string[]
}

const readTablesOf = (
  context: Context,
  cursor: Cursor,
  known: readonly string[],
  fileTables: readonly string[],
): string[] => {
  const at = child(cursor, child(cursor, 'tables').value === undefined ? 'table' : 'tables')
  if (at.value === undefined) {
    missing(context, cursor, 'tables')
    return []
  }
  return (readOneOrMore(context, at) ?? []).flatMap((entry) => {
    const name = readText(context, entry)
    if (name === undefined) return []
    if (known.includes(name)) return [name]
    if (fileTables.includes(name))
      report(context, entry.pointer, { code: 'RBK-165', params: { name } })
    else sayUnknown(context, entry.pointer, name, known, 'RBK-051')
    return []
  })
}

/** Units in the order a lot drew them, each once. */
const readLot = (context: Context, cursor: Cursor): readonly string[] | undefined => {
  const entries = readList(context, cursor)
  const lot = entries?.flatMap((entry) => readText(context, entry) ?? [])
  lot?.forEach((unit, index) => {
    if (lot.indexOf(unit) === index) return
    report(context, entries?.[index]?.pointer ?? cursor.pointer, {
      code: 'RBK-096',
      params: { name: unit },
    })
  })
  return lot
}

const fixedTimes = ['beforeScoring', 'afterScoring'] as const

/**
 * The groups with their grades. Every table belongs to a group; one that belongs to several is divided among them by
 * attributes of the units.
 */
export const readGroups = (
  context: Context,
  groupsAt: Cursor,
  gradesAt: Cursor,
  { tables, fileTables }: GroupedTables,
  nodes: ReadonlySet<string>,
): readonly Group[] => {
  const known = tables.map((table) => table.id)
  const grades = new Map(readEntries(context, gradesAt))
  const groups = readEntries(context, groupsAt).map(([id, entry]): Group => {
    readMap(context, entry, ['title', 'tables', 'table', 'for', 'bandsFixed', 'lot'])
    const rows = grades.get(id)
    const bound = readAttributes(context, child(entry, 'for'))
    const bandsFixed = readChoice(context, child(entry, 'bandsFixed'), fixedTimes)
    const lot = readLot(context, child(entry, 'lot'))
    return {
      id,
      title: readTitle(context, child(entry, 'title'), id),
      tables: readTablesOf(context, entry, known, fileTables),
      ...(bound === undefined ? {} : { for: bound }),
      grades: rows === undefined ? [] : readGrades(context, rows, id, nodes),
      ...(bandsFixed === undefined ? {} : { bandsFixed }),
      ...(lot === undefined ? {} : { lot }),
    }
  })
  const names = groups.map((group) => group.id)
  for (const [id, rows] of grades) {
    if (!names.includes(id)) sayUnknown(context, rows.pointer, id, names, 'RBK-055')
  }
  for (const name of known) {
    const of = groups.filter((group) => group.tables.includes(name))
    const count = of.flatMap((group) => group.tables).filter((table) => table === name).length
    const isDivided = count === of.length && of.every((group) => group.for !== undefined)
    if (count === 1 || (count > 1 && isDivided) || groupsAt.value === undefined) continue
    const code = of.length === 0 ? 'RBK-052.none' : 'RBK-052.twice'
    report(context, `/tables/${name}`, { code, params: { name } }, 'key')
  }
  return groups
}
