import { compare, type Rational } from '../exact/index.js'
import { type Domains, type FactDomain, halves } from './fact-domain.js'
import type { GivenValues, OpenUnit, Ranges } from './open-unit.js'

/** A total that was found, with the values of the open facts it comes from. */
export interface Witness {
  readonly total: Rational
  readonly by: GivenValues
}

/** One end of what a total can come to: no total lies beyond `bound`; the witness is the furthest that was found. */
export interface Extreme {
  readonly bound?: Rational
  readonly witness?: Witness
}

/** Which end is looked for. */
export type Side = 'lo' | 'hi'

/** So many parts of the domains are looked at before the end stays a bound. */
const mostParts = 60
/** So many facts are tried when a part is divided. */
const mostTried = 6
const rounds = 2
const undivided: FactDomain = { kind: 'whole' }

interface Part {
  readonly domains: Domains
  readonly ranges: Ranges
  readonly end: Rational | undefined
}

/** Whether a lies further toward a side than b; an absent end lies furthest of all. */
const isBeyond = (side: Side, a: Rational | undefined, b: Rational | undefined): boolean => {
  if (a === undefined || b === undefined) return a === undefined && b !== undefined
  return side === 'lo' ? compare(a, b) < 0 : compare(a, b) > 0
}

const endOf = ({ program }: OpenUnit, ranges: Ranges, side: Side): Rational | undefined => {
  const range = ranges[program.exact]
  return range?.kind === 'number' ? range[side] : undefined
}

/** Moves one fact after the other to the value that brings the total furthest, starting from given ones. */
const climbed = (
  unit: OpenUnit,
  domains: Domains,
  side: Side,
  facts: readonly string[],
  start: GivenValues,
  times: number,
): Witness | undefined => {
  let by = start
  let best = unit.total(by)
  for (let round = 0; round < times; round += 1) {
    const before = best
    for (const fact of facts)
      for (const value of unit.candidates(fact, domains)) {
        const other = { ...by, [fact]: value }
        const total = unit.total(other)
        if (total === undefined || (best !== undefined && !isBeyond(side, total, best))) continue
        best = total
        by = other
      }
    if (best === before) break
  }
  return best === undefined ? undefined : { total: best, by }
}

const firstValues = (unit: OpenUnit, domains: Domains, facts: readonly string[]): GivenValues =>
  Object.fromEntries(
    facts.flatMap((fact) => {
      const [value] = unit.candidates(fact, domains)
      return value === undefined ? [] : [[fact, value] as const]
    }),
  )

/** The parts a part falls into, divided by the fact that brings the ends of its parts in the most. */
const divided = (unit: OpenUnit, part: Part, side: Side, facts: readonly string[]) => {
  let found: readonly Part[] = []
  for (const fact of facts) {
    const domain = part.domains.get(fact)
    const parts = (domain === undefined ? [] : halves(domain)).map((half): Part => {
      const domains = new Map(part.domains).set(fact, half)
      const ranges = unit.confined(part.ranges, domains, [fact])
      return { domains, ranges, end: endOf(unit, ranges, side) }
    })
    if (parts.length === 0) continue
    const furthest = (of: readonly Part[]): Rational | undefined =>
      of.reduce((a, b) => (isBeyond(side, b.end, a.end) ? b : a), of[0] ?? part).end
    const nearest = (of: readonly Part[]): Rational | undefined =>
      of.reduce((a, b) => (isBeyond(side, a.end, b.end) ? b : a), of[0] ?? part).end
    const isBetter =
      found.length === 0 ||
      isBeyond(side, furthest(found), furthest(parts)) ||
      (!isBeyond(side, furthest(parts), furthest(found)) &&
        isBeyond(side, nearest(found), nearest(parts)))
    if (isBetter) found = parts
  }
  return found
}

/** Open facts in the order in which dividing them brings the end in; those that do not come last. */
const byInfluence = (unit: OpenUnit, side: Side): readonly string[] => {
  const whole: Part = { ...unit, end: endOf(unit, unit.ranges, side) }
  return [...unit.domains.keys()]
    .map((fact) => {
      const parts = divided(unit, whole, side, [fact])
      const moved = parts.filter(({ end }) => isBeyond(side, whole.end, end)).length
      return { fact, isDivided: parts.length > 0, moved }
    })
    .filter(({ isDivided }) => isDivided)
    .sort((a, b) => b.moved - a.moved)
    .map(({ fact }) => fact)
}

/**
 * An end of a unit's total. The bound is sound at every moment: the furthest end of parts that together hold everything the
 * open facts can be. It is attained when the reference comes to it for values that were found; parts are divided, the
 * furthest first, until that is so or the allowance is used up.
 */
export const extremeOf = (unit: OpenUnit, side: Side): Extreme => {
  const end = endOf(unit, unit.ranges, side)
  const facts = [...unit.domains.keys()]
  const start = firstValues(unit, unit.domains, facts)
  let witness = climbed(unit, unit.domains, side, facts, start, rounds)
  const answer = (bound: Rational | undefined): Extreme => ({
    ...(bound === undefined ? {} : { bound }),
    ...(witness === undefined ? {} : { witness }),
  })
  const isReached = (bound: Rational | undefined): boolean =>
    witness !== undefined && bound !== undefined && !isBeyond(side, bound, witness.total)
  if (isReached(end)) return answer(end)
  const order = byInfluence(unit, side)
  let parts: readonly Part[] = [{ domains: unit.domains, ranges: unit.ranges, end }]
  for (let looked = 0; looked < mostParts; looked += 1) {
    const [first, ...rest] = parts
    if (first === undefined || isReached(first.end)) break
    const splittable = order
      .filter((fact) => halves(first.domains.get(fact) ?? undivided).length > 0)
      .slice(0, mostTried)
    const inner = divided(unit, first, side, splittable)
    if (inner.length === 0) break
    for (const { domains } of inner) {
      const from = { ...start, ...witness?.by, ...firstValues(unit, domains, order) }
      const found = climbed(unit, domains, side, splittable, from, 1)
      if (found !== undefined && (!witness || isBeyond(side, found.total, witness.total)))
        witness = found
    }
    parts = [...rest, ...inner].sort((a, b) =>
      isBeyond(side, a.end, b.end) ? -1 : isBeyond(side, b.end, a.end) ? 1 : 0,
    )
  }
  return answer(parts[0]?.end)
}
