import type { Decision, Policies, TieBreak } from '@fazhi/model'
import { compare, equal, negate, type Rational, toExact, zero } from '../exact/index.js'
import type { Place, Standing } from './standing.js'

/** Best first: by score, then by each key of the tie break. */
export const byRank = (a: Standing, b: Standing): number => {
  const score = compare(b.score ?? zero, a.score ?? zero)
  if (score !== 0) return score
  for (const [index, key] of a.breaks.entries()) {
    const other = compare(b.breaks[index] ?? zero, key)
    if (other !== 0) return other
  }
  return 0
}

const byId = (a: Standing, b: Standing): number =>
  a.result.unit < b.result.unit ? -1 : a.result.unit > b.result.unit ? 1 : 0

/** Standings in classes of equal rank, best class first. */
export const rankClasses = (standings: readonly Standing[]): readonly (readonly Standing[])[] => {
  const classes: Standing[][] = []
  for (const standing of [...standings].sort((a, b) => byRank(a, b) || byId(a, b))) {
    const last = classes.at(-1)
    const [peer] = last ?? []
    if (last !== undefined && peer !== undefined && byRank(peer, standing) === 0)
      last.push(standing)
    else classes.push([standing])
  }
  return classes
}

const sameScore = (a: Standing, b: Standing): boolean =>
  a.score !== undefined && b.score !== undefined && equal(a.score, b.score)

const keyText = (key: TieBreak): string => (key.key === 'node' ? key.node : key.key)

/** The key that separated two units of one score, with the numbers of both; of points deducted, how many. */
const separation = (a: Standing, b: Standing, keys: readonly TieBreak[]) => {
  const index = a.breaks.findIndex((value: Rational, at) => !equal(value, b.breaks[at] ?? zero))
  const key = keys[index]
  if (key === undefined) return { by: '' }
  const text = ({ breaks }: Standing): string => {
    const value = breaks[index] ?? zero
    return toExact(key.key === 'fewestPointsDeducted' ? negate(value) : value)
  }
  return { by: keyText(key), own: text(a), other: text(b) }
}

const tieDecisions = (
  standing: Standing,
  all: readonly Standing[],
  peers: readonly string[],
  place: number,
  keys: readonly TieBreak[],
): readonly Decision[] => {
  const broken = all
    .filter((other) => sameScore(standing, other) && byRank(standing, other) !== 0)
    .sort(byId)
    .map((other) => ({
      code: 'tieBroken' as const,
      params: {
        with: other.result.unit,
        ...separation(standing, other, keys),
        result: byRank(standing, other) < 0 ? 'ahead' : 'behind',
      },
    }))
  return peers.length === 0
    ? broken
    : [...broken, { code: 'tieShared', params: { place, with: peers } }]
}

/** A unit with its place. */
export interface Placed {
  readonly standing: Standing
  readonly place: Place
  readonly tiedWith: readonly string[]
  readonly decisions: readonly Decision[]
}

/** Places of the units that are ranked, from both ends: 1-1-3 or 1-1-2 (R33). */
export const placed = (
  standings: readonly Standing[],
  ties: Policies['ties'],
): readonly Placed[] => {
  const classes = rankClasses(standings)
  const counts = classes.map(({ length }) => (ties.places === 'dense' ? 1 : length))
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
  return classes.flatMap((equals, index) => {
    const place = { first: 1 + sum(counts.slice(0, index)), last: 1 + sum(counts.slice(index + 1)) }
    return equals.map((standing) => {
      const tiedWith = equals
        .map(({ result }) => result.unit)
        .filter((id) => id !== standing.result.unit)
      return {
        standing,
        place,
        tiedWith,
        decisions: tieDecisions(standing, standings, tiedWith, place.first, ties.breakBy),
      }
    })
  })
}
