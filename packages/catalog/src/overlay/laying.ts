import { type Origin, placeAt } from '@fazhi/findings'
import { type Norm, pointer as pointerOf } from '@fazhi/model'
import type { FormDraft } from './describe-issue.js'
import type { Draft } from './finding.js'
import { entryOf, type Operation } from './operations.js'
import { baseLayer } from './stack.js'
import type { Laid, State } from './state.js'
import type { Suggest } from './suggest.js'

/** What laying one overlay needs beside its operations. */
export interface Laying {
  readonly state: State
  /** The norms as they stand once the overlay has added its own: what its operations may rest on. */
  readonly norms: ReadonlyMap<string, Norm>
  readonly origin: Origin
  readonly suggest: Suggest
}

/** What came of one operation: the entry as it now stands, and what there is to say. Without an entry nothing was done. */
export interface Done {
  readonly laid?: Laid
  readonly drafts: readonly Draft[]
}

/** How messages name an operation. */
export const named = (
  operation: Operation,
): { readonly overlay: string; readonly entry: string } => ({
  overlay: operation.overlay.id,
  entry: entryOf(operation),
})

/** The layer an entry came with, or was retired by. */
export const cameWith = (laid: Laid | undefined): string =>
  laid?.steps.findLast(({ did }) => did !== 'patched')?.layer ?? baseLayer

/** The layer and place of a step of history. */
export const stepOf = ({ overlay, pointer }: Operation, origin: Origin) => ({
  layer: overlay.id,
  at: placeAt(origin, pointer),
})

/** Faults of form of what an operation brings. */
export const formDrafts = (
  { overlay }: Operation,
  faults: readonly FormDraft[],
): readonly Draft[] =>
  faults.map(({ code, params, path, part }) => {
    const at = { overlay, pointer: pointerOf(path), ...(part === undefined ? {} : { part }) }
    return { code, params, at: [at] } as unknown as Draft
  })
