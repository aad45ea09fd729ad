import { pointer as pointerOf } from '@fazhi/model'

/** A field before and after: absent where it was not there, or is not there any more. */
export interface FieldChange {
  /** JSON pointer inside the entry: "/title/zh". A list is one field. */
  readonly field: string
  readonly from?: unknown
  readonly to?: unknown
}

type Map = Readonly<Record<string, unknown>>

/** Whether a value is a map of names to values. */
export const isMap = (value: unknown): value is Map =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether two values of plain data say the same, whatever the order of their names. */
export const isSame = (a: unknown, b: unknown): boolean => {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]))
  if (!isMap(a) || !isMap(b)) return a === b
  const names = Object.keys(a)
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && isSame(a[name], b[name]))
  )
}

/** The fields of an entry, by pointer: what is not a map with something in it. A list is one field. */
export const fieldsOf = (
  value: unknown,
  path: readonly string[] = [],
): readonly { readonly field: string; readonly value: unknown }[] =>
  isMap(value) && Object.keys(value).length > 0
    ? Object.entries(value).flatMap(([name, inner]) => fieldsOf(inner, [...path, name]))
    : [{ field: pointerOf(path), value }]

const change = (field: string, from: unknown, to: unknown): FieldChange => ({
  field,
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
})

/** What a value becomes under a patch, and the fields that change. */
export interface Merged {
  readonly value: unknown
  readonly changes: readonly FieldChange[]
}

/** Takes away every `null` of a patch laid where nothing was, as RFC 7396 does. */
const withoutNull = (value: unknown): unknown =>
  isMap(value)
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([, inner]) => inner !== null)
          .map(([name, inner]) => [name, withoutNull(inner)]),
      )
    : value

/** Lays a JSON merge patch (RFC 7396) over a value. */
export const merge = (before: unknown, patch: unknown, path: readonly string[] = []): Merged => {
  const field = pointerOf(path)
  if (!isMap(patch) || !isMap(before)) {
    const value = withoutNull(patch)
    return { value, changes: isSame(before, value) ? [] : [change(field, before, value)] }
  }
  const changes: FieldChange[] = []
  const kept = Object.entries(before).flatMap(([name, inner]): [string, unknown][] => {
    if (!Object.hasOwn(patch, name)) return [[name, inner]]
    if (patch[name] === null) {
      changes.push(change(pointerOf([...path, name]), inner, undefined))
      return []
    }
    const merged = merge(inner, patch[name], [...path, name])
    changes.push(...merged.changes)
    return [[name, merged.value]]
  })
  const added = Object.entries(patch).flatMap(([name, inner]): [string, unknown][] => {
    if (Object.hasOwn(before, name) || inner === null) return []
    const value = withoutNull(inner)
    changes.push(change(pointerOf([...path, name]), undefined, value))
    return [[name, value]]
  })
  return { value: Object.fromEntries([...kept, ...added]), changes }
}

/** The fields a patch speaks of, by pointer, whether or not it changes them. */
export const fieldsNamed = (patch: Map): readonly string[] =>
  Object.keys(patch).length === 0 ? [] : fieldsOf(patch).map(({ field }) => field)
