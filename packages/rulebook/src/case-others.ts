import { nearest } from '@fazhi/findings'
import type { ExactString, ScoreNode, Table } from '@fazhi/model'
import { type Context, type Cursor, child, report } from './context.js'
import { numeralOf } from './number.js'
import { readMap } from './shape.js'
import { isShare, typeOfValue } from './values.js'

const filled = (node: ScoreNode): readonly string[] => [
  ...(node.groupMean === undefined ? [] : [node.id]),
  ...node.items.flatMap(filled),
]

/**
 * What a case says of other units, which it does not have: `others: { age.mean: 45.2, item: 3 }`. A value over a group by its
 * id, an item that a group's mean fills by its own.
 */
export const readOthers = (
  context: Context,
  cursor: Cursor,
  tables: readonly Table[],
): Readonly<Record<string, ExactString>> => {
  const map = readMap(context, cursor)
  if (map === undefined) return {}
  const values = [...context.values.values()].filter(({ kind }) => kind === 'cohort')
  const items = tables.flatMap(({ root, onTop }) => [root, ...onTop].flatMap(filled))
  const known = [...values.map(({ id }) => id), ...new Set(items)]
  return Object.fromEntries(
    Object.keys(map).flatMap((name) => {
      const at = child(cursor, name)
      if (!known.includes(name)) {
        const like = nearest(name, known)
        report(
          context,
          at.pointer,
          like === undefined
            ? { code: 'RBK-119', params: { name, known } }
            : { code: 'RBK-119.near', params: { name, known, nearest: like }, expected: like },
          'key',
        )
        return []
      }
      const numeral = numeralOf(at.value, new Map())
      const value = context.values.get(name)
      const isPercent = value !== undefined && isShare(typeOfValue(context, value))
      if (numeral !== undefined && numeral.percent === isPercent) return [[name, numeral.exact]]
      report(context, at.pointer, { code: 'RBK-010.number', params: { key: name } })
      return []
    }),
  )
}
