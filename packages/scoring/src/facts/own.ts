/** The entry of a table under an id; nothing for ids like "constructor" that every object answers to. */
export const own = <V>(table: Readonly<Record<string, V>>, id: string): V | undefined =>
  Object.hasOwn(table, id) ? table[id] : undefined
