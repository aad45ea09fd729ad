import { type Condition, unitKinds } from '@fazhi/model'
import { attributes } from './attributes.js'
import { readBound } from './bound.js'
import { type Context, type Cursor, child, report } from './context.js'
import { levelsAsked } from './level-range.js'
import type { Parameters } from './number.js'
import { isMap, readChoice, readFlag, readList, readOneOrMore, readText } from './shape.js'
import { isNumber, useValue } from './values.js'

const together = (kind: 'all' | 'any', of: readonly Condition[]): Condition => {
  const [only] = of
  return of.length === 1 && only !== undefined ? only : { kind, of }
}

const readAttribute = (
  context: Context,
  attribute: (typeof attributes)[number],
  cursor: Cursor,
): Condition => {
  const entries = readOneOrMore(context, cursor) ?? []
  const values = entries.flatMap((entry): (string | boolean)[] => {
    if (attribute === 'enforcementPower') {
      const flag = readFlag(context, entry)
      return flag === undefined ? [] : [flag]
    }
    const name =
      attribute === 'kind' ? readChoice(context, entry, unitKinds) : readText(context, entry)
    return name === undefined ? [] : [name]
  })
  return { kind: 'attribute', attribute, in: values }
}

const readRequirement = (
  context: Context,
  name: string,
  cursor: Cursor,
  parameters: Parameters,
): Condition | undefined => {
  const used = useValue(context, name, cursor.pointer)
  if (used === undefined) return undefined
  if (used.type === 'flag') {
    if (typeof cursor.value === 'boolean') return { kind: 'flag', value: name, is: cursor.value }
    const params = { name, value: String(cursor.value) }
    return report(context, cursor.pointer, { code: 'RBK-022.flag', params })
  }
  if (used.type === 'level' || used.type === 'filing') {
    const levels = (readOneOrMore(context, cursor) ?? []).flatMap((entry) => {
      const level = readText(context, entry)
      return level === undefined ? [] : levelsAsked(context, used, level, entry.pointer)
    })
    return { kind: 'level', value: name, in: [...new Set(levels)] }
  }
  if (!isNumber(used.type)) {
    const params = { name, type: used.type }
    return report(context, cursor.pointer, { code: 'RBK-021.condition', params }, 'key')
  }
  const bound = readBound(context, cursor.value, cursor.pointer, used, parameters)
  return bound && { kind: 'number', value: name, rel: bound.rel, bound: bound.bound }
}

const readFlagName = (context: Context, name: string, pointer: string): Condition | undefined => {
  const used = useValue(context, name, pointer)
  if (used === undefined) return undefined
  if (used.type === 'flag') return { kind: 'flag', value: name, is: true }
  return report(context, pointer, { code: 'RBK-021.flag', params: { name, type: used.type } })
}

/**
 * Reads a condition: a text (that flag is true), a map (all of its entries), `{ any: […] }`, `{ all: […] }` or `{ not: … }`.
 * `undefined` when it is absent, or wrong and said so.
 */
export const readCondition = (
  context: Context,
  cursor: Cursor,
  parameters: Parameters,
): Condition | undefined => {
  if (cursor.value === undefined) return undefined
  if (typeof cursor.value === 'string') return readFlagName(context, cursor.value, cursor.pointer)
  if (!isMap(cursor.value)) {
    return report(context, cursor.pointer, { code: 'RBK-010.map', params: { key: 'when' } })
  }
  const parts = Object.keys(cursor.value).flatMap((key): Condition[] => {
    const entry = child(cursor, key)
    if (key === 'any' || key === 'all') {
      const of = (readList(context, entry) ?? []).flatMap(
        (part) => readCondition(context, part, parameters) ?? [],
      )
      if (Array.isArray(entry.value) && entry.value.length === 0) {
        report(context, entry.pointer, { code: 'RBK-010.empty', params: { key } })
      }
      return [together(key, of)]
    }
    if (key === 'not') {
      const of = readCondition(context, entry, parameters)
      return of === undefined ? [] : [{ kind: 'not', of }]
    }
    const attribute = attributes.find((name) => name === key)
    const part =
      attribute === undefined
        ? readRequirement(context, key, entry, parameters)
        : readAttribute(context, attribute, entry)
    return part === undefined ? [] : [part]
  })
  if (Object.keys(cursor.value).length === 0) {
    return report(context, cursor.pointer, { code: 'RBK-010.empty', params: { key: 'when' } })
  }
  return together('all', parts)
}

const readsValues = (condition: Condition): readonly string[] => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(readsValues)
    case 'not':
      return readsValues(condition.of)
    case 'attribute':
      return []
    case 'number':
      return [
        condition.value,
        ...(typeof condition.bound === 'string' ? [] : [condition.bound.value]),
      ]
    default:
      return [condition.value]
  }
}

/** A condition on attributes of the unit only: what binds units to a table. */
export const readAttributes = (context: Context, cursor: Cursor): Condition | undefined => {
  const condition = readCondition(context, cursor, new Map())
  if (condition === undefined) return undefined
  for (const name of readsValues(condition)) {
    report(context, cursor.pointer, { code: 'RBK-050', params: { name } }, 'key')
  }
  return condition
}
