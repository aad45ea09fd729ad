import type { Overlay } from '@fazhi/model'
import type { Draft } from './finding.js'
import { liesOver, ordered } from './order.js'
import { rankOf } from './rank.js'
import type { Suggest } from './suggest.js'

/** How the history calls the catalog below every overlay; no overlay may be called so. */
export const baseLayer = 'base'

/** Whether two spans of days have a day in common; a side that is absent is open. */
export const meet = (
  a: { readonly from?: unknown; readonly to?: unknown },
  b: { readonly from?: unknown; readonly to?: unknown },
): boolean => {
  const before = (to: unknown, from: unknown): boolean =>
    typeof to === 'string' && typeof from === 'string' && to < from
  return !before(a.to, b.from) && !before(b.to, a.from)
}

/** The overlays that can be laid, lowest first, and why the others cannot. */
export interface Stack {
  readonly overlays: readonly Overlay[]
  readonly drafts: readonly Draft[]
  /** Whether one overlay is laid over another, directly or through others. */
  readonly isOver: (upper: Overlay, lower: Overlay) => boolean
}

/** Ids that are given to more than one overlay, or that are ours. */
const doubled = (overlays: readonly Overlay[]): readonly Draft[] => {
  const byId = new Map<string, Overlay[]>()
  for (const one of overlays) byId.set(one.id, [...(byId.get(one.id) ?? []), one])
  return [...byId].flatMap(([id, same]): readonly Draft[] => {
    const at = (overlay: Overlay) => ({ overlay, pointer: '/id' })
    if (id === baseLayer)
      return same.map((one) => ({
        code: 'OVL-010.reserved',
        params: { overlay: id },
        at: [at(one)],
      }))
    if (same.length < 2) return []
    return same.map((one) => ({
      code: 'OVL-010',
      params: { overlay: id, count: same.length },
      at: [at(one), ...same.filter((other) => other !== one).map(at)],
    }))
  })
}

/** The overlays on a circle of `over` that an overlay stands on, itself first; none when it stands on none. */
const circleOf = (start: Overlay, byId: ReadonlyMap<string, Overlay>): readonly string[] => {
  // Breadth first, so that the circle shown is a shortest one.
  const cameFrom = new Map<string, string>()
  const waiting = [start.id]
  for (const id of waiting) {
    for (const over of byId.get(id)?.over ?? []) {
      if (over === start.id) {
        const way = [id]
        while (way[0] !== start.id) way.unshift(cameFrom.get(way[0] ?? '') ?? start.id)
        return way
      }
      if (cameFrom.has(over) || !byId.has(over)) continue
      cameFrom.set(over, id)
      waiting.push(over)
    }
  }
  return []
}

/** What is wrong with an overlay's own head, apart from its id. */
const faultsOfHead = (
  overlay: Overlay,
  byId: ReadonlyMap<string, Overlay>,
  suggest: Suggest,
): readonly Draft[] => {
  const drafts: Draft[] = []
  const { id, from, to } = overlay
  if (from !== undefined && to !== undefined && to < from)
    drafts.push({
      code: 'OVL-014',
      params: { overlay: id, from, to },
      at: [{ overlay, pointer: '/to' }],
    })
  for (const [index, over] of (overlay.over ?? []).entries()) {
    const at = [{ overlay, pointer: `/over/${index}` }] as const
    const params = { overlay: id, over }
    const lower = byId.get(over)
    if (lower === undefined) {
      const near = suggest(over, [...byId.keys()])
      drafts.push(
        near === undefined
          ? { code: 'OVL-011', params, at }
          : { code: 'OVL-011.near', params: { ...params, nearest: near }, at },
      )
    } else if (rankOf(lower) > rankOf(overlay)) drafts.push({ code: 'OVL-013', params, at })
    else if (!meet(overlay, lower)) drafts.push({ code: 'OVL-014.over', params, at })
  }
  const circle = circleOf(overlay, byId)
  if (circle.length > 0)
    drafts.push({
      code: 'OVL-012',
      params: { overlays: [...circle, id] },
      at: [{ overlay, pointer: '/over' }],
    })
  return drafts
}

/** Takes out what is laid over something that is not there, until nothing is. */
const withoutLost = (
  overlays: readonly Overlay[],
  left: Map<string, Draft>,
): { readonly kept: readonly Overlay[]; readonly drafts: readonly Draft[] } => {
  const drafts: Draft[] = []
  let kept = overlays
  for (;;) {
    const next = kept.filter((overlay) => {
      const index = (overlay.over ?? []).findIndex((over) => left.has(over))
      if (index < 0) return true
      const over = overlay.over?.[index] ?? ''
      const cause = left.get(over)
      const draft: Draft = {
        code: 'OVL-016',
        params: { overlay: overlay.id, over },
        at: [{ overlay, pointer: `/over/${index}` }],
        // An overlay that merely does not hold on the day is no fault; resting on it is.
        ...(cause === undefined || cause.code === 'OVL-015' ? {} : { because: cause }),
      }
      drafts.push(draft)
      left.set(overlay.id, draft)
      return false
    })
    if (next.length === kept.length) return { kept, drafts }
    kept = next
  }
}

/** Tells which overlays can be laid and in what order. With a date, only those that hold on it. */
export const stackOf = (
  given: readonly Overlay[],
  date: string | undefined,
  suggest: Suggest,
): Stack => {
  const twice = doubled(given)
  const left = new Map<string, Draft>()
  for (const draft of twice) {
    const id = draft.at[0].overlay?.id
    if (id !== undefined) left.set(id, draft)
  }
  const named = given.filter((overlay) => !left.has(overlay.id))
  // An overlay that is left out for its id is still one that others may name.
  const byId = new Map(given.map((overlay) => [overlay.id, overlay]))
  const drafts: Draft[] = [...twice]
  const sound = named.filter((overlay) => {
    const faults = faultsOfHead(overlay, byId, suggest)
    const isOff = date !== undefined && !meet(overlay, { from: date, to: date })
    const said: readonly Draft[] =
      faults.length > 0 || !isOff
        ? faults
        : [
            {
              code: 'OVL-015',
              params: { overlay: overlay.id, date },
              at: [{ overlay, pointer: '' }],
            },
          ]
    drafts.push(...said)
    const [first] = said
    if (first !== undefined) left.set(overlay.id, first)
    return first === undefined
  })
  const { kept, drafts: lost } = withoutLost(sound, left)

  const laid = new Map(kept.map((overlay) => [overlay.id, overlay]))
  return {
    overlays: ordered(kept, laid),
    drafts: [...drafts, ...lost],
    isOver: (upper, lower) => liesOver(upper, lower, laid),
  }
}
