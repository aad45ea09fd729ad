import type * as z from 'zod'

/** What stands inside a schema: of the object, list or record it wraps, however optional or read-only. */
type Definition = Readonly<Record<string, unknown>> & { readonly type: string }

const definitionOf = (schema: z.ZodType): Definition => schema.def as unknown as Definition

/** The schemas a step leads to. Of a union, each option that has the step. */
const inside = (schema: z.ZodType, step: PropertyKey): readonly z.ZodType[] => {
  const definition = definitionOf(schema)
  switch (definition.type) {
    case 'object': {
      const shape = definition['shape'] as Readonly<Record<PropertyKey, z.ZodType>>
      const found = Object.hasOwn(shape, step) ? shape[step] : undefined
      return found === undefined ? [] : [found]
    }
    case 'array':
      return [definition['element'] as z.ZodType]
    case 'record':
      return [definition['valueType'] as z.ZodType]
    case 'union':
      return (definition['options'] as readonly z.ZodType[]).flatMap((one) => inside(one, step))
    default: {
      const inner = definition['innerType'] as z.ZodType | undefined
      return inner === undefined ? [] : inside(inner, step)
    }
  }
}

const keysOf = (schema: z.ZodType): readonly string[] => {
  const definition = definitionOf(schema)
  if (definition.type === 'object') return Object.keys(definition['shape'] as object)
  // A table whose keys are chosen from a list has those, any other may have any.
  if (definition.type === 'record')
    return Object.keys(definitionOf(definition['keyType'] as z.ZodType)['entries'] ?? {})
  if (definition.type === 'union')
    return (definition['options'] as readonly z.ZodType[]).flatMap(keysOf)
  const inner = definition['innerType'] as z.ZodType | undefined
  return inner === undefined ? [] : keysOf(inner)
}

/**
 * Keys that may stand in the object at a path of data of a schema: what a misspelt key is compared with. Empty where no object with
 * known keys can be.
 */
export const keysAt = (schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] => {
  let here: readonly z.ZodType[] = [schema]
  for (const step of path) here = here.flatMap((one) => inside(one, step))
  return [...new Set(here.flatMap(keysOf))]
}
