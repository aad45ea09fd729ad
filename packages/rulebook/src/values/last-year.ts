import type { ValueDefinition } from '@fazhi/model'
import { type Context, type Cursor, child, report } from '../context.js'
import { readMap } from '../shape.js'
import { readTitle } from '../text.js'
import { isNumber } from '../values.js'
import { readPart, type ValueReader } from './part.js'

/** Whether a value is measured from facts of the unit and of this year alone. */
const isOwn = (context: Context, id: string): boolean => {
  const value = context.values.get(id)
  if (value === undefined) return true
  if (value.kind === 'rate') return isOwn(context, value.of) && isOwn(context, value.over)
  return value.kind !== 'cohort' && value.kind !== 'lastYear' && value.kind !== 'points'
}

/** `{ lastYear: VALUE }`: the same value from what the unit handed in a year before. */
export const readLastYear = (
  reader: ValueReader,
  id: string,
  cursor: Cursor,
): ValueDefinition | undefined => {
  const { context } = reader
  const map = readMap(context, cursor, ['lastYear', 'title']) ?? {}
  const at = child(cursor, 'lastYear')
  const part = readPart(reader, at)
  if (part === undefined) return undefined
  const { type, title } = part
  if (!isNumber(type)) {
    return report(context, at.pointer, { code: 'RBK-021.number', params: { name: part.id, type } })
  }
  if (!isOwn(context, part.id)) {
    return report(context, at.pointer, { code: 'RBK-115', params: { name: part.id } })
  }
  const named = { zh: `上年${title.zh}`, en: `last year’s ${title.en ?? part.id}` }
  return {
    kind: 'lastYear',
    id,
    title: map['title'] === undefined ? named : readTitle(context, child(cursor, 'title'), id),
    of: part.id,
  }
}
