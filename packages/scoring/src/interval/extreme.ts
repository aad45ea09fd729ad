import { compare, type Rational } from '../exact/index.js'
import { type Domains, type FactDomain, halves } from './fact-domain.js'
import type { GivenValues, OpenUnit, Ranges, Trial } from './open-unit.js'

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

/** So many parts of the domains are looked at before the end stays a bound: fewer, the more facts are open. */
const mostParts = ({ domains }: OpenUnit): number =>
  Math.min(60, Math.max(8, Math.floor(400 / Math.max(1, domains.size))))
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

interface Step {
  readonly trial: Trial
  readonly faults: number
}

/** The better of two: with fewer faults, and then with a total further toward the side. */
const isBetter = (side: Side, { trial, faults }: Step, than: Step): boolean =>
  faults < than.faults || (faults === than.faults && isBeyond(side, trial.total, than.trial.total))

/** Moves one fact after the other to the value that brings the total furthest, starting from given ones. */
const climbed = (
  unit: OpenUnit,
  domains: Domains,
  side: Side,
  facts: readonly string[],
  start: GivenValues,
  times: number,
): Witness | undefined => {
  const begin = unit.trial(start)
  let best: Step = { trial: begin, faults: begin.faults() }
  for (let round = 0; round < times; round += 1) {
    const before = best
    for (const fact of facts)
      for (const value of unit.candidates(fact, domains)) {
        const trial = unit.moved(best.trial, fact, value)
        // Faults are counted only where they can decide: looking for them costs as much as the score.
        if (best.faults === 0 && !isBeyond(side, trial.total, best.trial.total)) continue
        const step = { trial, faults: trial.faults() }
        if (isBetter(side, step, best)) best = step
      }
    if (best === before) break
  }
  const { total, by } = best.trial
  return best.faults > 0 || total === undefined ? undefined : { total, by }
}

/** For every fact its first value, or its last one. */
const valuesAt = (
  unit: OpenUnit,
  domains: Domains,
  facts: readonly string[],
  at: 0 | -1,
): GivenValues =>
  Object.fromEntries(
    facts.flatMap((fact) => {
      const value = unit.candidates(fact, domains).at(at)
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
    const isNearer =
      found.length === 0 ||
      isBeyond(side, furthest(found), furthest(parts)) ||
      (!isBeyond(side, furthest(parts), furthest(found)) &&
        isBeyond(side, nearest(found), nearest(parts)))
    if (isNearer) found = parts
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
  const start = valuesAt(unit, unit.domains, facts, 0)
  let witness: Witness | undefined
  const keep = (found: Witness | undefined): void => {
    if (found !== undefined && (!witness || isBeyond(side, found.total, witness.total)))
      witness = found
  }
  keep(climbed(unit, unit.domains, side, facts, start, rounds))
  const answer = (bound: Rational | undefined): Extreme => ({
    ...(bound === undefined ? {} : { bound }),
    ...(witness === undefined ? {} : { witness }),
  })
  const isReached = (bound: Rational | undefined): boolean =>
    witness !== undefined && bound !== undefined && !isBeyond(side, bound, witness.total)
  if (isReached(end)) return answer(end)
  keep(climbed(unit, unit.domains, side, facts, valuesAt(unit, unit.domains, facts, -1), rounds))
  if (isReached(end)) return answer(end)
  const order = byInfluence(unit, side)
  let parts: readonly Part[] = [{ domains: unit.domains, ranges: unit.ranges, end }]
  for (let looked = 0; looked < mostParts(unit); looked += 1) {
    const [first, ...rest] = parts
    if (first === undefined || isReached(first.end)) break
    const splittable = order
      .filter((fact) => halves(first.domains.get(fact) ?? undivided).length > 0)
      .slice(0, mostTried)
    const inner = divided(unit, first, side, splittable)
    if (inner.length === 0) break
    for (const { domains } of inner) {
      const from = { ...start, ...witness?.by, ...valuesAt(unit, domains, order, 0) }
      keep(climbed(unit, domains, side, splittable, from, 1))
    }
    parts = [...rest, ...inner].sort((a, b) =>
      isBeyond(side, a.end, b.end) ? -1 : isBeyond(side, b.end, a.end) ? 1 : 0,
    )
  }
  return answer(parts[0]?.end)
}
