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

const sameScore = (a: Standing | undefined, b: Standing | undefined): boolean =>
  a?.score !== undefined && b?.score !== undefined && equal(a.score, b.score)

/** Classes of equal rank by the score they share, best first; what a key separated stands in one run. */
const scoreRuns = (
  classes: readonly (readonly Standing[])[],
): readonly (readonly (readonly Standing[])[])[] => {
  const runs: (readonly Standing[])[][] = []
  for (const equals of classes) {
    const run = runs.at(-1)
    if (run !== undefined && sameScore(run[0]?.[0], equals[0])) run.push(equals)
    else runs.push([equals])
  }
  return runs
}

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
  sameScored: readonly Standing[],
  peers: readonly string[],
  place: number,
  keys: readonly TieBreak[],
): readonly Decision[] => {
  const broken = sameScored
    .filter((other) => byRank(standing, other) !== 0)
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
  const countOf = (equals: readonly Standing[]): number =>
    ties.places === 'dense' ? 1 : equals.length
  const whole = classes.map(countOf).reduce((a, b) => a + b, 0)
  const outcomes: Placed[] = []
  let ahead = 0
  for (const run of scoreRuns(classes)) {
    const sameScored = run.flat()
    for (const equals of run) {
      const place = { first: ahead + 1, last: whole - ahead - countOf(equals) + 1 }
      ahead += countOf(equals)
      const units = equals.map(({ result }) => result.unit)
      for (const standing of equals) {
        const tiedWith = units.filter((id) => id !== standing.result.unit)
        const decisions = tieDecisions(standing, sameScored, tiedWith, place.first, ties.breakBy)
        outcomes.push({ standing, place, tiedWith, decisions })
      }
    }
  }
  return outcomes
}
