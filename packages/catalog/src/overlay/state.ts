import type { Catalog, CatalogPart, Norm } from '@fazhi/model'
import type { CatalogHistory, HistoryStep } from './history.js'
import { partNames } from './parts.js'
import { baseLayer } from './stack.js'

/** An entry of any part, as data. */
export type Entry = Readonly<Record<string, unknown>>

/** An entry while layers are laid: what it is now, nothing when it was retired, and what was done to it. */
export interface Laid {
  readonly entry: Entry | undefined
  readonly steps: readonly HistoryStep[]
}

/** The catalog while layers are laid. Entries keep the order in which they came. */
export type State = Readonly<Record<CatalogPart, Map<string, Laid>>>

const byPart = <Value>(value: (part: CatalogPart) => Value): Record<CatalogPart, Value> =>
  Object.fromEntries(partNames.map((part) => [part, value(part)])) as Record<CatalogPart, Value>

/** The catalog before anything is laid over it. */
export const stateOf = (base: Catalog): State =>
  byPart((part) => {
    const steps: readonly HistoryStep[] = [{ layer: baseLayer, did: 'added' }]
    const entries: readonly { readonly id: string }[] = base[part]
    return new Map(entries.map((entry) => [entry.id, { entry: entry, steps }]))
  })

/** The norms as they stand. */
export const normsOf = (state: State): ReadonlyMap<string, Norm> =>
  new Map(
    [...state.norms].flatMap(([id, { entry }]) =>
      entry === undefined ? [] : [[id, entry as unknown as Norm] as const],
    ),
  )

/** Ids of the entries of a part that stand. */
export const idsOf = (state: State, part: CatalogPart): readonly string[] =>
  [...state[part]].flatMap(([id, { entry }]) => (entry === undefined ? [] : [id]))

/** The catalog as it stands, under a version of its own. */
export const catalogOf = (state: State, version: string): Catalog =>
  ({
    version,
    ...byPart((part) =>
      [...state[part].values()].flatMap(({ entry }) => (entry === undefined ? [] : [entry])),
    ),
  }) as unknown as Catalog

/** Who said what, of everything that is or was there. */
export const historyOf = (state: State): CatalogHistory =>
  byPart((part) => Object.fromEntries([...state[part]].map(([id, { steps }]) => [id, steps])))
