import type { ValueDefinition } from '@fazhi/model'
import { type Cursor, child } from '../context.js'
import { readMap, readText } from '../shape.js'
import { readTitle } from '../text.js'
import type { ValueReader } from './part.js'

/** `{ points: ITEM }`: what an item, block or table came to, in its own scale. */
export const readPointsValue = (
  { context }: ValueReader,
  id: string,
  cursor: Cursor,
): ValueDefinition | undefined => {
  const map = readMap(context, cursor, ['points', 'title']) ?? {}
  const at = child(cursor, 'points')
  const node = readText(context, at)
  if (node === undefined) return undefined
  context.referred.push({ kind: 'node', name: node, at: at.pointer })
  const named = { zh: `${node} 得分`, en: `points of ${node}` }
  return {
    kind: 'points',
    id,
    title: map['title'] === undefined ? named : readTitle(context, child(cursor, 'title'), id),
    node,
  }
}
