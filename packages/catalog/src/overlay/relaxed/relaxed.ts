import type { CatalogPart } from '@fazhi/model'
import type { EntryOf, Standing } from '../binding.js'
import type { Relaxation } from '../relaxation.js'

/** Tells what a change takes away from an entry of a part; without an entry after it, the entry is retired. */
export type Relaxed<Part extends CatalogPart> = (
  before: EntryOf<Part>,
  after: EntryOf<Part> | undefined,
  standing: Standing,
) => readonly Relaxation[]
