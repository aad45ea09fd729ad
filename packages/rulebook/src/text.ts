import type { Text } from '@fazhi/model'
import { type Context, type Cursor, child, report } from './context.js'
import { isMap, readMap, readText } from './shape.js'

/** A title: a text (Chinese), or `{ zh, en }`. What has no title is shown by its id. */
export const readTitle = (context: Context, cursor: Cursor, id: string): Text => {
  if (cursor.value === undefined) return { zh: id }
  if (typeof cursor.value === 'string' && cursor.value !== '') return { zh: cursor.value }
  if (!isMap(cursor.value) || cursor.value['zh'] === undefined) {
    report(context, cursor.pointer, { code: 'RBK-010.title', params: { key: 'title' } })
    return { zh: id }
  }
  readMap(context, cursor, ['zh', 'en'])
  const zh = readText(context, child(cursor, 'zh')) ?? id
  const en = readText(context, child(cursor, 'en'))
  return en === undefined ? { zh } : { zh, en }
}
