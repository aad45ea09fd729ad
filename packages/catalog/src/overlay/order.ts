import { compareText, type Overlay } from '@fazhi/model'
import { rankOf } from './rank.js'

/** How many overlays lie below each, on the longest way down. Circles were taken out before. */
const depths = (byId: ReadonlyMap<string, Overlay>): ReadonlyMap<string, number> => {
  const known = new Map<string, number>()
  const depthOf = (overlay: Overlay): number => {
    const found = known.get(overlay.id)
    if (found !== undefined) return found
    const depth = (overlay.over ?? []).reduce((deepest, over) => {
      const below = byId.get(over)
      return below === undefined ? deepest : Math.max(deepest, 1 + depthOf(below))
    }, 0)
    known.set(overlay.id, depth)
    return depth
  }
  for (const overlay of byId.values()) depthOf(overlay)
  return known
}

/** Orders by rank, inside a rank by what is laid over what, and else by id, so that the order given does not matter. */
export const ordered = (
  overlays: readonly Overlay[],
  byId: ReadonlyMap<string, Overlay>,
): readonly Overlay[] => {
  const depth = depths(byId)
  return [...overlays].sort(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      (depth.get(a.id) ?? 0) - (depth.get(b.id) ?? 0) ||
      compareText(a.id, b.id),
  )
}

/** Whether an overlay is laid over another, directly or through others. */
export const liesOver = (
  upper: Overlay,
  lower: Overlay,
  byId: ReadonlyMap<string, Overlay>,
): boolean => {
  const seen = new Set<string>()
  const waiting = [upper]
  for (const { over } of waiting) {
    for (const id of over ?? []) {
      if (id === lower.id) return true
      const next = seen.has(id) ? undefined : byId.get(id)
      seen.add(id)
      if (next !== undefined) waiting.push(next)
    }
  }
  return false
}
