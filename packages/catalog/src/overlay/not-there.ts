import type { Draft } from './finding.js'
import { cameWith, type Laying, named } from './laying.js'
import type { Operation } from './operations.js'
import { partNames } from './parts.js'
import { idsOf } from './state.js'

/** Says that an entry is not there: it was retired, is in another part, or is misspelt. */
export const notThere = (operation: Operation, { state, suggest }: Laying): Draft => {
  const { part, id, overlay, pointer } = operation
  const at = [{ overlay, pointer: `${pointer}/id` }] as const
  const params = named(operation)
  const there = state[part].get(id)
  if (there !== undefined)
    return { code: 'OVL-021.retired', params: { ...params, layer: cameWith(there) }, at }
  const other = partNames.find((one) => state[one].get(id)?.entry !== undefined)
  if (other !== undefined) return { code: 'OVL-021.part', params: { ...params, part: other }, at }
  const near = suggest(id, idsOf(state, part))
  return near === undefined
    ? { code: 'OVL-021', params, at }
    : { code: 'OVL-021.near', params: { ...params, nearest: near }, at }
}
