import { compare, type ExactString, exactOf, zero } from '@fazhi/model'
import { type Context, type Cursor, child, report } from './context.js'
import { readPoints } from './number.js'
import type { Level } from './table-context.js'

/** What a node is worth and how far its points go. */
export interface Marks {
  readonly points: ExactString
  readonly outOf: ExactString
  readonly floor: ExactString
  readonly ceiling: ExactString
}

/**
 * Reads points, own full mark, floor and ceiling. `sum` is what the items of a branch are worth together.
 * `undefined` when the worth is not said and cannot be told.
 */
export const readMarks = (
  context: Context,
  id: string,
  cursor: Cursor,
  level: Level,
  sum: ExactString | undefined,
): Marks | undefined => {
  const number = (key: string, signed = false): ExactString | undefined =>
    readPoints(context, child(cursor, key), new Map(), signed)
  const said = number('points')
  const fallback = level === 'root' ? '100' : level === 'onTop' ? '0' : sum
  const points = said ?? (fallback as ExactString | undefined)
  if (points === undefined) {
    if (child(cursor, 'points').value === undefined) {
      report(context, cursor.pointer, { code: 'RBK-041', params: { name: id } }, 'key')
    }
    return undefined
  }
  const isNothing = compare(exactOf(points), zero) === 0
  if (level === 'onTop' && !isNothing) {
    const draft = { code: 'RBK-049', params: { name: id }, expected: 'points: 0' } as const
    report(context, child(cursor, 'points').pointer, draft)
  }
  const outOf = number('outOf') ?? points
  if (!isNothing && compare(exactOf(outOf), zero) === 0) {
    report(context, child(cursor, 'outOf').pointer, { code: 'RBK-059', params: { name: id } })
  }
  const saidFloor = number('floor', true)
  const saidCeiling = number('ceiling', true)
  if (isNothing && saidFloor === undefined && saidCeiling === undefined) {
    report(context, cursor.pointer, { code: 'RBK-046', params: { name: id } }, 'key')
  }
  const floor = saidFloor ?? ('0' as ExactString)
  const ceiling = saidCeiling ?? outOf
  if (compare(exactOf(floor), exactOf(ceiling)) > 0) {
    const params = { name: id, floor, ceiling }
    report(context, cursor.pointer, { code: 'RBK-047', params }, 'key')
  }
  return { points, outOf, floor, ceiling }
}
