import type { Policies } from '@fazhi/model'
import { compare, type Rational } from '../../exact/index.js'
import { byRank } from '../places.js'
import type { Standing } from '../standing.js'

/** A unit of a group while scores are open: its score, or the ends between which it lies; an absent end is unbounded. */
export interface Contender {
  readonly standing: Standing
  readonly lo?: Rational
  readonly hi?: Rational
  readonly isDecided: boolean
}

/** A unit as a contender. One whose data are faulty may come to any score. */
export const contenderOf = (standing: Standing): Contender => {
  const { score, open } = standing
  if (score !== undefined) return { standing, lo: score, hi: score, isDecided: true }
  return {
    standing,
    isDecided: false,
    ...(open?.lo === undefined ? {} : { lo: open.lo }),
    ...(open?.hi === undefined ? {} : { hi: open.hi }),
  }
}

/** Whether only missing facts leave the score open; faulty data may be repaired into anything, or not at all. */
export const isKnown = ({ isDecided, standing }: Contender): boolean =>
  isDecided || standing.open !== undefined

/** How a unit can stand to another one. */
export interface Relation {
  readonly canBeAhead: boolean
  readonly canBeEqual: boolean
  readonly canBeBehind: boolean
}

const reaches = (a: Rational | undefined, b: Rational | undefined): number =>
  a === undefined || b === undefined ? 1 : compare(a, b)

/** How `a` can stand to `b`. What a tie is broken by is known of two decided units only. */
export const relationOf = (a: Contender, b: Contender, { breakBy }: Policies['ties']): Relation => {
  if (a.isDecided && b.isDecided) {
    const order = byRank(a.standing, b.standing)
    return { canBeAhead: order < 0, canBeEqual: order === 0, canBeBehind: order > 0 }
  }
  const isBroken = breakBy.length > 0
  const [up, down] = [reaches(a.hi, b.lo), reaches(b.hi, a.lo)]
  return {
    canBeAhead: isBroken ? up >= 0 : up > 0,
    canBeEqual: up >= 0 && down >= 0,
    canBeBehind: isBroken ? down >= 0 : down > 0,
  }
}

/** Whether `a` is ahead of `b`, whatever the missing facts turn out to be. */
export const isSurelyAhead = ({ canBeAhead, canBeEqual, canBeBehind }: Relation): boolean =>
  canBeAhead && !canBeEqual && !canBeBehind
