/**
 * A function of an object that is worked out once for each: a table of the catalog asked for by every report, a reading of figures asked
 * for by several rules. What is remembered goes when the object goes; nothing that is remembered may be changed.
 */
export const remembered = <Key extends object, Value extends object>(
  of: (key: Key) => Value,
): ((key: Key) => Value) => {
  const known = new WeakMap<Key, Value>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const value = of(key)
    known.set(key, value)
    return value
  }
}
