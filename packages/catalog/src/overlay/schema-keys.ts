import type * as z from 'zod'

/** What is looked at of a schema's definition; every kind has its own shape. */
interface Definition {
  readonly type: string
  readonly innerType?: z.ZodType
  readonly element?: z.ZodType
  readonly keyType?: z.ZodType
  readonly valueType?: z.ZodType
  readonly shape?: Readonly<Record<string, z.ZodType>>
  readonly options?: readonly z.ZodType[]
  readonly entries?: Readonly<Record<string, string>>
}

const definitionOf = (schema: z.ZodType): Definition => schema.def

/** The schemas a value may have, without the wrappers that only say "may be absent" or "is not changed". */
const bare = (schema: z.ZodType): readonly z.ZodType[] => {
  const { innerType, type, options } = definitionOf(schema)
  if (innerType !== undefined) return bare(innerType)
  return type === 'union' ? (options ?? []).flatMap(bare) : [schema]
}

const below = (schema: z.ZodType, step: PropertyKey): readonly z.ZodType[] => {
  const { element, valueType, shape } = definitionOf(schema)
  if (typeof step === 'number') return element === undefined ? [] : [element]
  const field = shape !== undefined && Object.hasOwn(shape, step) ? shape[String(step)] : valueType
  return field === undefined ? [] : [field]
}

/** Names of the fields that may stand in the map a path leads to; none where there is no map, or any name may stand. */
export const keysAt = (schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] => {
  const reached = path.reduce<readonly z.ZodType[]>(
    (schemas, step) => schemas.flatMap(bare).flatMap((one) => below(one, step)),
    [schema],
  )
  return reached.flatMap(bare).flatMap((one) => {
    const { shape, keyType } = definitionOf(one)
    if (shape !== undefined) return Object.keys(shape)
    return keyType === undefined ? [] : Object.keys(definitionOf(keyType).entries ?? {})
  })
}
