import { nearest } from '@fazhi/findings'
import { type Context, type Cursor, report } from './context.js'
import { readOneOrMore, readText } from './shape.js'

/** Says that there is no such table or group, with the nearest known name. */
export const sayUnknown = (
  context: Context,
  pointer: string,
  name: string,
  known: readonly string[],
  code: 'RBK-051' | 'RBK-055',
): void => {
  const like = nearest(name, known)
  report(
    context,
    pointer,
    like === undefined
      ? { code, params: { name } }
      : { code: `${code}.near`, params: { name, nearest: like }, expected: like },
  )
}

/** The groups a rule is for; `undefined` when it does not say, which means all of them. */
export const readGroupNames = (
  context: Context,
  cursor: Cursor,
  known: readonly string[],
): readonly string[] | undefined =>
  cursor.value === undefined
    ? undefined
    : (readOneOrMore(context, cursor) ?? []).flatMap((entry) => {
        const name = readText(context, entry)
        if (name === undefined) return []
        if (known.includes(name)) return [name]
        sayUnknown(context, entry.pointer, name, known, 'RBK-055')
        return []
      })
