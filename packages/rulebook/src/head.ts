import type { ResolvedRulebook } from '@fazhi/model'
import { type Context, type Cursor, child, report } from './context.js'
import { isId, missing, readChoice, readText } from './shape.js'
import { readTitle } from './text.js'

/** What a rulebook says of itself. */
export type Head = Pick<
  ResolvedRulebook,
  'rulebook' | 'id' | 'version' | 'status' | 'year' | 'title' | 'source'
>

const statuses = ['sample', 'transcribed', 'adopted'] as const
/** Years of the field, as in submissions. */
const firstYear = 1990
const lastYear = 2100

/** Reads the head; `undefined` when a part that must be there is not. */
export const readHead = (context: Context, root: Cursor): Head | undefined => {
  for (const key of ['rulebook', 'id', 'version', 'status', 'year', 'title']) {
    if (child(root, key).value === undefined) missing(context, root, key)
  }
  const format = child(root, 'rulebook')
  if (format.value !== undefined && format.value !== 1) {
    report(context, format.pointer, { code: 'RBK-013', params: { known: 1 }, expected: '1' })
  }
  const id = readText(context, child(root, 'id'))
  if (id !== undefined && !isId(id)) {
    report(context, child(root, 'id').pointer, { code: 'RBK-010.id', params: { key: id } })
  }
  const version = readText(context, child(root, 'version'))
  const status = readChoice(context, child(root, 'status'), statuses)
  const yearAt = child(root, 'year')
  const year = yearAt.value
  const isYear = typeof year === 'number' && year >= firstYear && year <= lastYear
  if (year !== undefined && !isYear) {
    report(context, yearAt.pointer, { code: 'RBK-010.whole', params: { key: 'year' } })
  }
  const title = readTitle(context, child(root, 'title'), id ?? '')
  const source = readText(context, child(root, 'source'))
  if (id === undefined || version === undefined || status === undefined || !isYear) return undefined
  return {
    rulebook: 1,
    id,
    version,
    status,
    year,
    title,
    ...(source === undefined ? {} : { source }),
  }
}
