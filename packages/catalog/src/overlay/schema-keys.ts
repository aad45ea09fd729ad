import type { EntrySchema } from './parts.js'

/** What is looked at of a schema's definition; every kind has its own shape. */
interface Definition {
  readonly type: string
  readonly innerType?: EntrySchema
  readonly element?: EntrySchema
  readonly keyType?: EntrySchema
  readonly valueType?: EntrySchema
  readonly shape?: Readonly<Record<string, EntrySchema>>
  readonly options?: readonly EntrySchema[]
  readonly entries?: Readonly<Record<string, string>>
}

const definitionOf = (schema: EntrySchema): Definition => schema.def as Definition

/** The schemas a value may have, without the wrappers that only say "may be absent" or "is not changed". */
const bare = (schema: EntrySchema): readonly EntrySchema[] => {
  const { innerType, type, options } = definitionOf(schema)
  if (innerType !== undefined) return bare(innerType)
  return type === 'union' ? (options ?? []).flatMap(bare) : [schema]
}

const below = (schema: EntrySchema, step: PropertyKey): readonly EntrySchema[] => {
  const { element, valueType, shape } = definitionOf(schema)
  if (typeof step === 'number') return element === undefined ? [] : [element]
  const field = shape !== undefined && Object.hasOwn(shape, step) ? shape[String(step)] : valueType
  return field === undefined ? [] : [field]
}

/** Names of the fields that may stand in the map a path leads to; none where there is no map, or any name may stand. */
export const keysAt = (schema: EntrySchema, path: readonly PropertyKey[]): readonly string[] => {
  const reached = path.reduce<readonly EntrySchema[]>(
    (schemas, step) => schemas.flatMap(bare).flatMap((one) => below(one, step)),
    [schema],
  )
  return reached.flatMap(bare).flatMap((one) => {
    const { shape, keyType } = definitionOf(one)
    if (shape !== undefined) return Object.keys(shape)
    return keyType === undefined ? [] : Object.keys(definitionOf(keyType).entries ?? {})
  })
}
