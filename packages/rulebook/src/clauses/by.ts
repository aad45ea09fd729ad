import type { Row } from '@fazhi/model'
import { readBound } from '../bound.js'
import { type Cursor, child, report } from '../context.js'
import { levelsMeant } from '../level-range.js'
import { levelsOf } from '../levels.js'
import { readPoints } from '../number.js'
import { readMap } from '../shape.js'
import { isNumber, readValueName, type Used } from '../values.js'
import { type ClauseContext, type ClauseShape, readVerb, readWhenNone } from './shape.js'

/** A row, and the value it is bounded by, where that is no number. */
interface ReadRow {
  readonly row: Row
  readonly other?: Used
}

/** The rows of one key: one, but of levels as many as it means and no row above took (R19). */
const readRow = (
  cursor: Cursor,
  key: string,
  used: Used,
  above: ReadonlySet<string>,
  inside: ClauseContext,
): readonly ReadRow[] => {
  const { context, parameters } = inside
  const points = readPoints(context, cursor, parameters)
  if (key === 'else') return points === undefined ? [] : [{ row: { else: true, points } }]
  if (!isNumber(used.type)) {
    const meant = levelsMeant(context, used, key, cursor.pointer)
    const left = meant.filter((level) => !above.has(level))
    if (meant.length > 0 && left.length === 0) {
      const params = { name: used.id, value: key }
      report(context, cursor.pointer, { code: 'RBK-028', params }, 'key')
    }
    return points === undefined ? [] : left.map((level) => ({ row: { level, points } }))
  }
  const bound = readBound(context, key, cursor.pointer, used, parameters)
  if (bound === undefined || points === undefined) return []
  const { other, ...rest } = bound
  return [{ row: { ...rest, points }, ...(other === undefined ? {} : { other }) }]
}

const readRows = (
  map: Record<string, unknown>,
  at: Cursor,
  used: Used,
  inside: ClauseContext,
): readonly ReadRow[] => {
  const rows: ReadRow[] = []
  const above = new Set<string>()
  for (const key of Object.keys(map)) {
    const read = readRow(child(at, key), key, used, above, inside)
    for (const { row } of read) if ('level' in row) above.add(row.level)
    rows.push(...read)
  }
  return rows
}

/** Every value must find a row: a number through `else`, a level through its own row or `else`. */
const checkCover = (
  map: Record<string, unknown>,
  rows: readonly ReadRow[],
  used: Used,
  at: Cursor,
  inside: ClauseContext,
): void => {
  const keys = Object.keys(map)
  const { context } = inside
  if (keys.includes('else')) {
    if (keys.at(-1) !== 'else') {
      report(context, child(at, 'else').pointer, { code: 'RBK-026', params: {} }, 'key')
    }
    return
  }
  if (isNumber(used.type)) {
    const draft = { code: 'RBK-025', params: { name: used.id }, expected: 'else: 0' } as const
    report(context, at.pointer, draft)
    return
  }
  const priced = new Set(rows.flatMap(({ row }) => ('level' in row ? [row.level] : [])))
  const levels = levelsOf(used).filter((level) => !priced.has(level) && !keys.includes(level))
  if (levels.length > 0) {
    report(context, at.pointer, { code: 'RBK-023', params: { name: used.id, levels } })
  }
}

/** `{ by: filing.rate, gain: { "≥ 95%": 5, "≥ 80%": 3, else: 0 }, whenNone: met }`, `{ by: class, gain: { "≥ 良好": 3, else: 0 } }` */
export const byShape: ClauseShape = {
  shape: 'by',
  keys: ['gain', 'lose', 'by', 'whenNone'],
  claims: (map) => 'by' in map,
  read: (cursor, inside) => {
    const { context } = inside
    const said = readVerb(cursor, inside)
    const used = readValueName(context, child(cursor, 'by'))
    if (said === undefined || used === undefined) return undefined
    if (!isNumber(used.type) && used.type !== 'level' && used.type !== 'filing') {
      const params = { name: used.id, type: used.type }
      return report(context, child(cursor, 'by').pointer, { code: 'RBK-021.by', params })
    }
    const map = readMap(context, said.price)
    if (map === undefined) return undefined
    const rows = readRows(map, said.price, used, inside)
    checkCover(map, rows, used, said.price, inside)
    const whenNone = readWhenNone(
      cursor,
      used,
      inside,
      rows.flatMap(({ other }) => other ?? []),
    )
    return {
      shape: 'by',
      verb: said.verb,
      by: used.id,
      rows: rows.map(({ row }) => row),
      ...whenNone,
      at: context.placeOf(cursor.pointer),
    }
  },
}
