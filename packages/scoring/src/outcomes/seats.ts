import type { Quota } from '@fazhi/model'
import { fromExact, multiply, rational, snap } from '../exact/index.js'
import { rankClasses } from './places.js'
import { type Outcome, unitOf } from './standing.js'

/** What a quota is of: how many units of the group count, and the lot for its edge, where one was drawn. */
export interface QuotaBase {
  readonly assessed: number
  readonly units: number
  /** Units of the group without a final result: they could still change a quota. */
  readonly open: number
  readonly lot?: readonly string[]
}

const modes = { down: 'floor', up: 'ceil', 'half-up': 'half-up' } as const

/** How many places there are, with the base where there is one (R31). */
export const placesOf = (
  quota: Quota,
  bases: QuotaBase,
): { readonly places: number; readonly base?: number } => {
  if ('places' in quota) return { places: quota.places }
  const base = bases[quota.of]
  const exact = multiply(fromExact(quota.share), rational(BigInt(base)))
  return { places: Number(snap(exact, rational(1n), modes[quota.round]).n), base }
}

/** Who takes the places. */
export interface Seats {
  /** Units that take a place, with their rank among the candidates. */
  readonly kept: ReadonlySet<string>
  /** Equal units at the edge that a lot must still tell apart. */
  readonly awaited: ReadonlySet<string>
  /** Units a lot told apart, inside or outside. */
  readonly drawn: ReadonlySet<string>
  readonly rankOf: ReadonlyMap<string, number>
}

/** Gives places to whole classes of equal rank, best first; a class that does not fit is treated as the quota says (R33). */
export const seated = (
  candidates: readonly Outcome[],
  places: number,
  edgeTie: Quota['edgeTie'],
  lot: readonly string[] = [],
): Seats => {
  const kept = new Set<string>()
  const awaited = new Set<string>()
  const drawn = new Set<string>()
  const rankOf = new Map<string, number>()
  let isFull = false
  let ahead = 0
  for (const equals of rankClasses(candidates.map(({ standing }) => standing))) {
    const units = equals.map(({ result }) => result.unit)
    for (const unit of units) rankOf.set(unit, ahead + 1)
    ahead += units.length
    const left = places - kept.size
    if (isFull || left <= 0) continue
    isFull = units.length > left
    if (!isFull || edgeTie === 'allIn') for (const unit of units) kept.add(unit)
    else if (edgeTie === 'byLot' && units.every((unit) => lot.includes(unit))) {
      const order = [...units].sort((a, b) => lot.indexOf(a) - lot.indexOf(b))
      for (const unit of order) drawn.add(unit)
      for (const unit of order.slice(0, left)) kept.add(unit)
    } else if (edgeTie === 'byLot') for (const unit of units) awaited.add(unit)
  }
  return { kept, awaited, drawn, rankOf }
}

/** Candidates in the order of their rank; equals by id. */
export const byRankOf = (seats: Seats, units: readonly Outcome[]): readonly Outcome[] =>
  [...units].sort((a, b) => {
    const order = (seats.rankOf.get(unitOf(a)) ?? 0) - (seats.rankOf.get(unitOf(b)) ?? 0)
    return order || (unitOf(a) < unitOf(b) ? -1 : 1)
  })
