import type { CatalogPart, Norm } from '@fazhi/model'
import type { Standing } from './binding.js'
import { cameWith } from './laying.js'
import type { Relaxation } from './relaxation.js'
import { relaxed } from './relaxed/list.js'
import { baseLayer } from './stack.js'
import type { Entry, Laid } from './state.js'

/** What a change takes away from an entry; without an entry after it, the entry is retired. */
export const relaxationsOf = (
  part: CatalogPart,
  laid: Laid,
  after: Entry | undefined,
  norms: ReadonlyMap<string, Norm>,
): readonly Relaxation[] => {
  // Both entries were held against the schema of the part.
  const compare = relaxed[part] as unknown as (
    before: unknown,
    after: unknown,
    standing: Standing,
  ) => readonly Relaxation[]
  return compare(laid.entry, after, { norms, isLocal: cameWith(laid) !== baseLayer })
}
