import { nearest } from '@fazhi/findings'
import type { CaseUnit, ExactString } from '@fazhi/model'
import { type Context, type Cursor, report } from './context.js'
import { readText } from './shape.js'

/** A case as far as others of the same list can start from it. */
export interface Told {
  readonly unit: CaseUnit
  readonly given: Readonly<Record<string, unknown>>
  readonly lastYear: Readonly<Record<string, unknown>>
  readonly others: Readonly<Record<string, ExactString>>
}

/** The earlier case of the list that a case starts from. */
export const readLike = (
  context: Context,
  cursor: Cursor,
  told: ReadonlyMap<string, Told>,
): Told | undefined => {
  const name = readText(context, cursor)
  if (name === undefined) return undefined
  const found = told.get(name)
  if (found !== undefined) return found
  const like = nearest(name, [...told.keys()])
  return report(
    context,
    cursor.pointer,
    like === undefined
      ? { code: 'RBK-081', params: { name } }
      : { code: 'RBK-081.near', params: { name, nearest: like }, expected: like },
  )
}
