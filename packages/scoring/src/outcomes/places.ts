import type { Decision, Policies, TieBreak } from '@fazhi/model'
import { compare, equal, type Rational, zero } from '../exact/index.js'
import type { Outcome, Standing } from './standing.js'

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

/** The key that separated two units of one score. */
const separatedBy = (a: Standing, b: Standing, keys: readonly TieBreak[]): string | undefined => {
  const index = a.breaks.findIndex((value: Rational, at) => !equal(value, b.breaks[at] ?? zero))
  const key = keys[index]
  return key === undefined ? undefined : keyText(key)
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
        by: separatedBy(standing, other, keys) ?? '',
        result: byRank(standing, other) < 0 ? 'ahead' : 'behind',
      },
    }))
  return peers.length === 0
    ? broken
    : [...broken, { code: 'tieShared', params: { place, with: peers } }]
}

/** Places of the units that are ranked: 1-1-3 or 1-1-2 (R33). */
export const placed = (
  standings: readonly Standing[],
  ties: Policies['ties'],
): readonly Outcome[] => {
  const outcomes: Outcome[] = []
  let next = 1
  for (const equals of rankClasses(standings)) {
    for (const standing of equals) {
      const tiedWith = equals
        .map(({ result }) => result.unit)
        .filter((id) => id !== standing.result.unit)
      outcomes.push({
        standing,
        place: next,
        tiedWith,
        decisions: tieDecisions(standing, standings, tiedWith, next, ties.breakBy),
      })
    }
    next += ties.places === 'dense' ? 1 : equals.length
  }
  return outcomes
}
