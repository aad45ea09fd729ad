import { nearest } from '@fazhi/findings'
import { stepsOf } from '@fazhi/model'
import { type Context, type Cursor, child, report } from './context.js'

/** Readers of the plain shapes. Each says what is wrong and gives `undefined`; what is absent is `undefined` without a word. */

/** Unknown keys of one map that are said one by one; more are no slips of a pen but another kind of file. */
const mostUnknownKeys = 50

const keyOf = (cursor: Cursor): string => stepsOf(cursor.pointer).at(-1) ?? ''

export const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A map with known keys only; unknown ones are said, with the nearest known one. */
export const readMap = (
  context: Context,
  cursor: Cursor,
  known?: readonly string[],
): Record<string, unknown> | undefined => {
  if (cursor.value === undefined) return undefined
  if (!isMap(cursor.value)) {
    return report(context, cursor.pointer, { code: 'RBK-010.map', params: { key: keyOf(cursor) } })
  }
  if (known) {
    const unknown = Object.keys(cursor.value).filter((key) => !known.includes(key))
    for (const key of unknown.slice(0, mostUnknownKeys)) {
      unknownKey(context, child(cursor, key), known)
    }
    if (unknown.length > mostUnknownKeys) {
      const draft = { code: 'RBK-011.more', params: { count: unknown.length } } as const
      report(context, cursor.pointer, draft)
    }
  }
  return cursor.value
}

const unknownKey = (context: Context, cursor: Cursor, known: readonly string[]): void => {
  const key = keyOf(cursor)
  // `{ lose： 2 }` is one long key to YAML: its colon is that of a Chinese sentence.
  const [, name, rest] = /^([^：]+)：\s*(\S.*)?$/.exec(key) ?? []
  if (name !== undefined && known.includes(name)) {
    const expected = `${name}: ${rest ?? ''}`.trimEnd()
    report(
      context,
      cursor.pointer,
      { code: 'RBK-011.colon', params: { key, expected }, expected },
      'key',
    )
    return
  }
  const like = nearest(key, known)
  // `{ en: Late, early }` has the key "early" with nothing after it: the comma split a text.
  if (like === undefined && cursor.value === null) {
    report(context, cursor.pointer, { code: 'RBK-011.comma', params: { key } }, 'key')
    return
  }
  report(
    context,
    cursor.pointer,
    like === undefined
      ? { code: 'RBK-011', params: { key, known } }
      : { code: 'RBK-011.near', params: { key, known, nearest: like }, expected: like },
    'key',
  )
}

/** A list, as cursors of its entries. */
export const readList = (context: Context, cursor: Cursor): readonly Cursor[] | undefined => {
  if (cursor.value === undefined) return undefined
  if (!Array.isArray(cursor.value)) {
    return report(context, cursor.pointer, { code: 'RBK-010.list', params: { key: keyOf(cursor) } })
  }
  return cursor.value.map((_, index) => child(cursor, index))
}

/** One entry or a list of them. */
export const readOneOrMore = (context: Context, cursor: Cursor): readonly Cursor[] | undefined =>
  Array.isArray(cursor.value) || cursor.value === undefined ? readList(context, cursor) : [cursor]

/** A text. A numeral that is written without quotes counts as its text. */
export const readText = (context: Context, cursor: Cursor): string | undefined => {
  if (cursor.value === undefined) return undefined
  if (typeof cursor.value === 'number') return String(cursor.value)
  if (typeof cursor.value === 'string' && cursor.value !== '') return cursor.value
  return report(context, cursor.pointer, { code: 'RBK-010.text', params: { key: keyOf(cursor) } })
}

export const readFlag = (context: Context, cursor: Cursor): boolean | undefined => {
  if (cursor.value === undefined || typeof cursor.value === 'boolean') return cursor.value
  return report(context, cursor.pointer, { code: 'RBK-010.flag', params: { key: keyOf(cursor) } })
}

/** A whole number from 0 up to a limit. */
export const readWhole = (context: Context, cursor: Cursor, limit: number): number | undefined => {
  if (cursor.value === undefined) return undefined
  const { value } = cursor
  if (typeof value === 'number' && value >= 0 && value <= limit) return value
  return report(context, cursor.pointer, { code: 'RBK-010.whole', params: { key: keyOf(cursor) } })
}

/** One of a few words. */
export const readChoice = <Choice extends string>(
  context: Context,
  cursor: Cursor,
  choices: readonly Choice[],
): Choice | undefined => {
  if (cursor.value === undefined) return undefined
  const found = choices.find((choice) => choice === cursor.value)
  if (found !== undefined) return found
  const key = keyOf(cursor)
  const like = typeof cursor.value === 'string' ? nearest(cursor.value, choices) : undefined
  return report(
    context,
    cursor.pointer,
    like === undefined
      ? { code: 'RBK-010.choice', params: { key, choices } }
      : { code: 'RBK-010.choiceNear', params: { key, choices, nearest: like }, expected: like },
  )
}

const idPattern = /^[a-zA-Z][\w-]*(?:\.[a-zA-Z][\w-]*)*$/

/** Whether a text can name a node, value or table: letters, digits, hyphens, underscores, with dots between parts. */
export const isId = (text: string): boolean => text.length <= 80 && idPattern.test(text)

/** The entries of a map from id to something, in the order written. Keys that cannot be ids are said. */
export const readEntries = (
  context: Context,
  cursor: Cursor,
): readonly (readonly [string, Cursor])[] => {
  const map = readMap(context, cursor)
  if (map === undefined) return []
  return Object.keys(map).flatMap((key) => {
    const entry = child(cursor, key)
    if (isId(key)) return [[key, entry] as const]
    report(context, entry.pointer, { code: 'RBK-010.id', params: { key } }, 'key')
    return []
  })
}

/** Says that a key is absent that must be there. */
export const missing = (context: Context, cursor: Cursor, key: string): undefined =>
  report(context, cursor.pointer, { code: 'RBK-012', params: { key } }, 'key')
