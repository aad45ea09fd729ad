import type { Group, Veto } from '@fazhi/model'
import { readCondition } from './condition.js'
import { type Context, type Cursor, child, report } from './context.js'
import { isId, missing, readFlag, readList, readMap, readText } from './shape.js'
import { readTitle } from './text.js'

const readVeto = (
  context: Context,
  cursor: Cursor,
  grades: readonly string[],
): Veto | undefined => {
  const map = readMap(context, cursor, ['id', 'title', 'when', 'ceiling', 'barred'])
  if (map === undefined) return undefined
  const id = readText(context, child(cursor, 'id'))
  if (map['id'] === undefined) missing(context, cursor, 'id')
  if (map['when'] === undefined) missing(context, cursor, 'when')
  if (id !== undefined && !isId(id)) {
    report(context, child(cursor, 'id').pointer, { code: 'RBK-010.id', params: { key: id } })
  }
  const when = readCondition(context, child(cursor, 'when'), new Map())
  const ceiling = readText(context, child(cursor, 'ceiling'))
  const barred = readFlag(context, child(cursor, 'barred')) ?? false
  if (id === undefined || when === undefined) return undefined
  if (ceiling === undefined && !barred) {
    return report(context, cursor.pointer, { code: 'RBK-056', params: { name: id } })
  }
  if (ceiling !== undefined && !grades.includes(ceiling)) {
    const at = child(cursor, 'ceiling').pointer
    report(context, at, { code: 'RBK-057', params: { grade: ceiling, grades } })
  }
  return {
    id,
    title: readTitle(context, child(cursor, 'title'), id),
    when,
    ...(ceiling === undefined ? {} : { ceiling }),
    barred,
    at: context.placeOf(cursor.pointer),
  }
}

/** The vetoes. One that names a ceiling names a grade of some group. */
export const readVetoes = (
  context: Context,
  cursor: Cursor,
  groups: readonly Group[],
): readonly Veto[] => {
  const grades = [...new Set(groups.flatMap((group) => group.grades.map((row) => row.grade)))]
  const vetoes = (readList(context, cursor) ?? []).flatMap(
    (entry) => readVeto(context, entry, grades) ?? [],
  )
  vetoes.forEach((veto, index) => {
    if (vetoes.findIndex((other) => other.id === veto.id) < index) {
      const pointer = veto.at?.pointer ?? cursor.pointer
      report(context, pointer, { code: 'RBK-043', params: { name: veto.id } })
    }
  })
  return vetoes
}
