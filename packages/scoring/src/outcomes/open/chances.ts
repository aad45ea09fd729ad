import type { Policies, Quota } from '@fazhi/model'
import { placesOf, type QuotaBase } from '../seats.js'
import { type Contender, isSurelyAhead, relationOf } from './contender.js'

/** What becomes of a unit at a quota: kept or cut whatever the missing facts turn out to be, or open. */
export type Chance = 'kept' | 'cut' | 'open'

/** A unit that wants a place, surely or perhaps. */
export interface Candidate {
  readonly contender: Contender
  readonly isSure: boolean
}

/** The fewest and the most places a quota can have. */
export interface PlacesSpan {
  readonly from: number
  readonly to: number
}

/** How many units can come to count for a quota, at least and at most. */
export interface BaseSpan {
  readonly least: QuotaBase
  readonly most: QuotaBase
}

/** The places of a quota over the bases that are possible. */
export const placesSpan = (quota: Quota, { least, most }: BaseSpan): PlacesSpan => ({
  from: placesOf(quota, least).places,
  to: placesOf(quota, most).places,
})

/**
 * What becomes of a candidate among all that may be: it is kept when it has a place even if everybody who can be before it
 * is, and cut when it has none even if only those are who must be.
 */
export const chanceOf = (
  unit: Candidate,
  candidates: readonly Candidate[],
  places: PlacesSpan,
  edgeTie: Quota['edgeTie'],
  ties: Policies['ties'],
): Chance => {
  let [mayBeBefore, mustBeBefore, mayBeEqual, mustBeEqual] = [0, 0, 0, 0]
  for (const other of candidates) {
    if (other.contender.standing === unit.contender.standing) continue
    const relation = relationOf(other.contender, unit.contender, ties)
    if (relation.canBeAhead) mayBeBefore += 1
    else if (relation.canBeEqual) mayBeEqual += 1
    if (!other.isSure) continue
    if (isSurelyAhead(relation)) mustBeBefore += 1
    else if (relation.canBeEqual && !relation.canBeAhead && !relation.canBeBehind) mustBeEqual += 1
  }
  if (edgeTie === 'allIn') {
    if (mayBeBefore < places.from) return 'kept'
    return mustBeBefore >= places.to ? 'cut' : 'open'
  }
  if (mayBeBefore + mayBeEqual + 1 <= places.from) return 'kept'
  const isCut =
    edgeTie === 'byLot' ? mustBeBefore >= places.to : mustBeBefore + mustBeEqual + 1 > places.to
  return isCut ? 'cut' : 'open'
}
