import { compare, type EdgeTie, exactOf, one, type Quota } from '@fazhi/model'
import { assume, type Context, type Cursor, child, report } from './context.js'
import { parseNumeral } from './number.js'
import { readChoice, readWhole } from './shape.js'

/** Keys that say how many may hold something. */
export const quotaKeys = ['atMost', 'places', 'of', 'round', 'edgeTie'] as const

const edges: readonly EdgeTie[] = ['allIn', 'allOut', 'byLot']
/** More places than any group has units. */
const mostPlaces = 100_000

/** Reads how many may hold a grade or an honour: `atMost: 30%` of a base, or `places: 3`. */
export const readQuota = (context: Context, cursor: Cursor, name: string): Quota | undefined => {
  const atMost = child(cursor, 'atMost')
  const placesAt = child(cursor, 'places')
  const choice = <Choice extends string>(
    key: 'of' | 'round' | 'edgeTie',
    choices: readonly Choice[],
    taken: Choice,
  ): Choice => {
    const at = child(cursor, key)
    if (at.value === undefined) assume(context, `grades.${key}`, taken, cursor.pointer, name)
    return readChoice(context, at, choices) ?? taken
  }
  if (atMost.value !== undefined && placesAt.value !== undefined) {
    return report(context, placesAt.pointer, { code: 'RBK-095', params: { name } }, 'key')
  }
  if (placesAt.value !== undefined) {
    for (const key of ['of', 'round']) {
      const at = child(cursor, key)
      if (at.value === undefined) continue
      report(context, at.pointer, { code: 'RBK-095.fixed', params: { name, key } }, 'key')
    }
    const places = readWhole(context, placesAt, mostPlaces)
    return places === undefined
      ? undefined
      : { places, edgeTie: choice('edgeTie', edges, 'allOut') }
  }
  if (atMost.value === undefined) {
    for (const key of ['of', 'round', 'edgeTie']) {
      const at = child(cursor, key)
      if (at.value === undefined) continue
      report(context, at.pointer, { code: 'RBK-095.none', params: { name, key } }, 'key')
    }
    return undefined
  }
  const share = typeof atMost.value === 'string' ? parseNumeral(atMost.value) : undefined
  if (share === undefined || !share.percent || compare(exactOf(share.exact), one) > 0) {
    return report(context, atMost.pointer, { code: 'RBK-058', params: { name } })
  }
  return {
    share: share.exact,
    of: choice('of', ['assessed', 'units'], 'assessed'),
    round: choice('round', ['down', 'up', 'half-up'], 'down'),
    edgeTie: choice('edgeTie', edges, 'allOut'),
  }
}
