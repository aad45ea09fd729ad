/**
 * A function of an object that is worked out once for each: a table of the catalog asked for by every report, a reading of figures asked
 * for by several rules. What else the function is given must be the same whenever the object is. What is remembered goes when the object
 * goes; nothing that is remembered may be changed.
 */
export const remembered = <
  Key extends object,
  Value extends object,
  More extends readonly unknown[],
>(
  of: (key: Key, ...more: More) => Value,
): ((key: Key, ...more: More) => Value) => {
  const known = new WeakMap<Key, Value>()
  return (key, ...more) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const value = of(key, ...more)
    known.set(key, value)
    return value
  }
}
