/** A schema, as far as it is looked at here: how it is made up. */
interface Schema {
  readonly def: unknown
}

/** What stands inside a schema: of the object, list or record it wraps, however optional or read-only. */
type Definition = Readonly<Record<string, unknown>> & { readonly type: string }

const definitionOf = (schema: Schema): Definition => schema.def as Definition

/** The schemas a step leads to. Of a union, each option that has the step. */
const inside = (schema: Schema, step: PropertyKey): readonly Schema[] => {
  const definition = definitionOf(schema)
  switch (definition.type) {
    case 'object': {
      const shape = definition['shape'] as Readonly<Record<PropertyKey, Schema>>
      const found = Object.hasOwn(shape, step) ? shape[step] : undefined
      return found === undefined ? [] : [found]
    }
    case 'array':
      return [definition['element'] as Schema]
    case 'record':
      return [definition['valueType'] as Schema]
    case 'union':
      return (definition['options'] as readonly Schema[]).flatMap((one) => inside(one, step))
    default: {
      const inner = definition['innerType'] as Schema | undefined
      return inner === undefined ? [] : inside(inner, step)
    }
  }
}

const keysOf = (schema: Schema): readonly string[] => {
  const definition = definitionOf(schema)
  if (definition.type === 'object') return Object.keys(definition['shape'] as object)
  // A table whose keys are chosen from a list has those, any other may have any.
  if (definition.type === 'record')
    return Object.keys(definitionOf(definition['keyType'] as Schema)['entries'] ?? {})
  if (definition.type === 'union')
    return (definition['options'] as readonly Schema[]).flatMap(keysOf)
  const inner = definition['innerType'] as Schema | undefined
  return inner === undefined ? [] : keysOf(inner)
}

/**
 * Keys that may stand in the object at a path of data of a schema: what a misspelt key is compared with. Empty where no object with
 * known keys can be.
 */
export const keysAt = (schema: Schema, path: readonly PropertyKey[]): readonly string[] => {
  let here: readonly Schema[] = [schema]
  for (const step of path) here = here.flatMap((one) => inside(one, step))
  return [...new Set(here.flatMap(keysOf))]
}
