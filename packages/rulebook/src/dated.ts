import { isDay } from '@fazhi/model'
import { type Context, type Cursor, child, type Parameter, report } from './context.js'
import { missing, readMap, readText } from './shape.js'

/** A value that holds from a day on; without a day from the beginning. */
export interface Dated {
  readonly from?: string
  readonly at: Cursor
}

const keyOf = ({ pointer }: Cursor): string => pointer.slice(pointer.lastIndexOf('/') + 1)

const readEntry = (context: Context, entry: Cursor): Dated | undefined => {
  if (readMap(context, entry, ['value', 'from']) === undefined) return undefined
  const at = child(entry, 'value')
  if (at.value === undefined) return missing(context, entry, 'value')
  const day = child(entry, 'from')
  const from = readText(context, day)
  if (from === undefined) return { at }
  return isDay(from)
    ? { from, at }
    : report(context, day.pointer, { code: 'RBK-143', params: { value: from } })
}

/** `[ { value: 6 }, { value: 8, from: 2021-07-01 } ]`: each entry from a later day than the one before it. */
export const readDated = (context: Context, cursor: Cursor): readonly Dated[] | undefined => {
  const { value } = cursor
  if (!Array.isArray(value) || value.length === 0) return undefined
  const entries = value.map((_, index) => readEntry(context, child(cursor, index)))
  const read = entries.flatMap((entry) => entry ?? [])
  if (read.length < entries.length) return []
  for (const [index, { from = '', at }] of read.entries()) {
    if (index === 0 || (read[index - 1]?.from ?? '') < from) continue
    report(context, at.pointer, { code: 'RBK-143.order', params: { key: keyOf(cursor) } })
    return []
  }
  return read
}

/**
 * The entry that holds on the period's last day (R38). That there is none is said; what stands in for it then only keeps
 * the fault from being said again wherever the name is used.
 */
export const atPeriodEnd = (
  context: Context,
  cursor: Cursor,
  history: readonly Dated[],
): Parameter => {
  const standIn: Parameter = { value: 0, pointer: cursor.pointer }
  if (history.length === 0) return standIn
  const { lastDay } = context
  const last = history.findLast(({ from = '' }) => from <= lastDay)
  if (last !== undefined) return { ...last.at, history }
  report(context, cursor.pointer, {
    code: 'RBK-144',
    params: { key: keyOf(cursor), day: lastDay },
  })
  return standIn
}
