import type { Row } from '@fazhi/model'
import { readBound } from '../bound.js'
import { type Cursor, child, report } from '../context.js'
import { checkLevel, levelsOf } from '../levels.js'
import { readPoints } from '../number.js'
import { readMap } from '../shape.js'
import { isNumber, readValueName, type Used } from '../values.js'
import { type ClauseContext, type ClauseShape, readVerb, readWhenNone } from './shape.js'

/** A row, and the value it is bounded by, where that is no number. */
interface ReadRow {
  readonly row: Row
  readonly other?: Used
}

const readRow = (
  cursor: Cursor,
  key: string,
  used: Used,
  inside: ClauseContext,
): ReadRow | undefined => {
  const { context, parameters } = inside
  const points = readPoints(context, cursor, parameters)
  if (key === 'else') return points && { row: { else: true, points } }
  if (!isNumber(used.type)) {
    const known = checkLevel(context, used, key, cursor.pointer)
    return known && points !== undefined ? { row: { level: key, points } } : undefined
  }
  const bound = readBound(context, key, cursor.pointer, used, parameters)
  if (bound === undefined || points === undefined) return undefined
  const { other, ...rest } = bound
  return { row: { ...rest, points }, ...(other === undefined ? {} : { other }) }
}

/** Every value must find a row: a number through `else`, a level through its own row or `else`. */
const checkCover = (
  map: Record<string, unknown>,
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
  const levels = levelsOf(used).filter((level) => !keys.includes(level))
  if (levels.length > 0) {
    report(context, at.pointer, { code: 'RBK-023', params: { name: used.id, levels } })
  }
}

/** `{ by: filing.rate, gain: { "≥ 95%": 5, "≥ 80%": 3, else: 0 }, whenNone: met }` */
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
    checkCover(map, used, said.price, inside)
    const rows = Object.keys(map).flatMap(
      (key) => readRow(child(said.price, key), key, used, inside) ?? [],
    )
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
