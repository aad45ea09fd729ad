import type { CatalogPart, Overlay, Place, Text } from '@fazhi/model'
import type { FieldChange } from './fields.js'
import { baseLayer } from './stack.js'

/** What a change rests on: a norm of the catalog and its article. */
export interface StepBasis {
  readonly norm: string
  readonly article: string
}

interface Step {
  /** Id of the overlay; {@link baseLayer} for the catalog itself. */
  readonly layer: string
  /** Where the overlay says so. */
  readonly at?: Place
}

/** One thing a layer did to an entry. */
export type HistoryStep =
  | (Step & { readonly did: 'added' })
  | (Step & {
      readonly did: 'patched'
      readonly changes: readonly FieldChange[]
      readonly reason: string
      readonly basis?: StepBasis
    })
  | (Step & {
      readonly did: 'retired'
      /** The entry as it stood. */
      readonly was: Readonly<Record<string, unknown>>
      readonly reason: string
      readonly basis?: StepBasis
    })

/** Who said what about every entry that is or was there, by part and id; the lowest layer first. */
export type CatalogHistory = Readonly<
  Record<CatalogPart, Readonly<Record<string, readonly HistoryStep[]>>>
>

/** A layer of a resolved catalog. */
export interface LayerInfo {
  readonly layer: string
  readonly version: string
  /** Absent for the catalog itself. */
  readonly overlay?: {
    readonly title: Text
    readonly rank: Overlay['rank']
    readonly place?: string
    readonly from?: string
    readonly to?: string
  }
}

/**
 * The layer that had the last word on a field of an entry.
 * @param field JSON pointer inside the entry, as {@link FieldChange} has it; `''` is the entry as a whole.
 */
export const layerOf = (steps: readonly HistoryStep[], field: string): string => {
  const within = (changed: string): boolean =>
    changed === field || field.startsWith(`${changed}/`) || changed.startsWith(`${field}/`)
  const last = steps.findLast(
    (step) => step.did !== 'patched' || step.changes.some((change) => within(change.field)),
  )
  return last?.layer ?? baseLayer
}
