/** One item with its clauses, as the examples of lints are written. */
export const leaf = (points: string, ...clauses: readonly string[]): string =>
  `tables: { t: { for: { kind: zone }, points: ${points}, items: [ { id: item, points: ${points}, clauses: [ ${clauses
    .map((clause) => `{ ${clause} }`)
    .join(', ')} ] } ] } }`

/** A table of one item with further keys, written as YAML flow. */
export const table = (keys: string): string => `tables: { t: { for: { kind: zone }, ${keys} } }`
