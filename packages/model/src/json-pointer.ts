/** The JSON pointer of what stands a step below another; the two characters that pointers escape are escaped. */
export const childPointer = (parent: string, step: PropertyKey): string => {
  const text = String(step)
  // Most names hold neither, and every finding asks for a pointer.
  if (!text.includes('~') && !text.includes('/')) return `${parent}/${text}`
  return `${parent}/${text.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** A JSON pointer (RFC 6901) from its steps; without steps it is the whole, "". */
export const pointer = (steps: readonly PropertyKey[]): string =>
  steps.reduce<string>((parent, step) => childPointer(parent, step), '')

/** The steps of a JSON pointer; indexes come as text. */
export const stepsOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))

/** What stands at the end of a path in plain data; nothing where the path leads nowhere. */
export const valueAt = (root: unknown, path: readonly PropertyKey[]): unknown => {
  let value = root
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = (value as Readonly<Record<PropertyKey, unknown>>)[step]
  }
  return value
}
