import { excludedDays } from './dates.js'
import { cameWith, type Done, formDrafts, type Laying, named, stepOf } from './laying.js'
import type { Operation } from './operations.js'
import { faultsOfEntry } from './parse-overlay.js'

/** Adds a new entry, whole. */
export const add = (operation: Operation & { readonly kind: 'add' }, laying: Laying): Done => {
  const { part, id, entry, overlay, path, pointer } = operation
  const { state, suggest, origin, norms } = laying
  const faults = faultsOfEntry(part, entry, path, suggest)
  if (faults.length > 0) return { drafts: formDrafts(operation, faults) }
  const there = state[part].get(id)
  if (there?.entry !== undefined) {
    const params = { ...named(operation), layer: cameWith(there) }
    return { drafts: [{ code: 'OVL-020', params, at: [{ overlay, pointer: `${pointer}/id` }] }] }
  }
  const drafts = excludedDays(operation, entry, norms)
  if (drafts.length > 0) return { drafts }
  const step = { ...stepOf(operation, origin), did: 'added' } as const
  return { laid: { entry, steps: [...(there?.steps ?? []), step] }, drafts }
}
