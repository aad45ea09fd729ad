import type { CalendarYear, IdentitySource } from '@fazhi/model'
import type { Data, Placed } from './data.js'

/** A gathered record: whether it surely belongs, or only may. */
export interface Gathered {
  readonly row: Placed
  readonly isSure: boolean
}

/** What the terms of one instance are read from. */
export interface Scope {
  readonly data: Data
  readonly calendars: readonly CalendarYear[]
  readonly rows: ReadonlyMap<string, Placed>
  readonly gathered: ReadonlyMap<string, readonly Gathered[]>
}

/** Records of a kind by id, found once for all identities of one judgement. */
export type Index = (source: IdentitySource, id: string) => Placed | undefined

/** The value of a dotted field of a record. */
export const fieldOf = (record: unknown, path: readonly string[]): unknown => {
  let value: unknown = record
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Readonly<Record<string, unknown>>)[key]
  }
  return value
}

/** An index over records, made where it is first asked. */
export const indexOf = (data: Data): Index => {
  const indexes = new Map<IdentitySource, ReadonlyMap<string, Placed>>()
  const made = (source: IdentitySource): ReadonlyMap<string, Placed> => {
    const index = new Map<string, Placed>()
    for (const placed of data.records(source) ?? []) {
      const id = fieldOf(placed.record, ['id'])
      // Of two records with one id the first counts; that there are two is said elsewhere.
      if (typeof id === 'string' && !index.has(id)) index.set(id, placed)
    }
    return index
  }
  return (source, id) => {
    const index = indexes.get(source) ?? made(source)
    indexes.set(source, index)
    return index.get(id)
  }
}
