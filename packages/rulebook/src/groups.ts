import { nearest } from '@fazhi/findings'
import type { Group, Table } from '@fazhi/model'
import { type Context, type Cursor, child, report } from './context.js'
import { readGrades } from './grades.js'
import { missing, readEntries, readMap, readOneOrMore, readText } from './shape.js'
import { readTitle } from './text.js'

const sayUnknown = (
  context: Context,
  pointer: string,
  name: string,
  known: readonly string[],
  code: 'RBK-051' | 'RBK-055',
): void => {
  const like = nearest(name, known)
  report(
    context,
    pointer,
    like === undefined
      ? { code, params: { name } }
      : { code: `${code}.near`, params: { name, nearest: like }, expected: like },
  )
}

const readTablesOf = (context: Context, cursor: Cursor, known: readonly string[]): string[] => {
  const at = child(cursor, child(cursor, 'tables').value === undefined ? 'table' : 'tables')
  if (at.value === undefined) {
    missing(context, cursor, 'tables')
    return []
  }
  return (readOneOrMore(context, at) ?? []).flatMap((entry) => {
    const name = readText(context, entry)
    if (name === undefined) return []
    if (known.includes(name)) return [name]
    sayUnknown(context, entry.pointer, name, known, 'RBK-051')
    return []
  })
}

/** The groups with their grades. Every table belongs to exactly one group. */
export const readGroups = (
  context: Context,
  groupsAt: Cursor,
  gradesAt: Cursor,
  tables: readonly Table[],
): readonly Group[] => {
  const known = tables.map((table) => table.id)
  const grades = new Map(readEntries(context, gradesAt))
  const groups = readEntries(context, groupsAt).map(([id, entry]): Group => {
    readMap(context, entry, ['title', 'tables', 'table'])
    const rows = grades.get(id)
    return {
      id,
      title: readTitle(context, child(entry, 'title'), id),
      tables: readTablesOf(context, entry, known),
      grades: rows === undefined ? [] : readGrades(context, rows, id),
    }
  })
  const names = groups.map((group) => group.id)
  for (const [id, rows] of grades) {
    if (!names.includes(id)) sayUnknown(context, rows.pointer, id, names, 'RBK-055')
  }
  for (const name of known) {
    const count = groups.flatMap((group) => group.tables).filter((table) => table === name).length
    if (count === 1 || groupsAt.value === undefined) continue
    const code = count === 0 ? 'RBK-052.none' : 'RBK-052.twice'
    report(context, `/tables/${name}`, { code, params: { name } }, 'key')
  }
  return groups
}
