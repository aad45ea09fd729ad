import type { ExactString, FactValue, ScoreInterval } from '@fazhi/model'
import {
  compare,
  fromExact,
  greatest,
  least,
  type Rational,
  subtract,
  toExact,
  zero,
} from '../exact/index.js'
import { own } from '../facts/index.js'
import { type FactDomain, stepAt } from './fact-domain.js'
import type { GivenValues, OpenUnit } from './open-unit.js'

/**
 * What handing in a missing fact, or two of them together, does to the range of a score. All widths are points of the total
 * before its rounding, exact.
 */
export interface Narrowing {
  /** One fact, or two that narrow the range only together. */
  readonly facts: readonly string[]
  /** Width of the range now; absent where it has no end. */
  readonly width?: ExactString
  /** The widest range that can be left once the facts are in, over the values that were tried; absent where it has no end. */
  readonly leaves?: ExactString
  /** The narrowest one. */
  readonly atBest?: ExactString
}

interface Ends {
  readonly lo?: Rational | undefined
  readonly hi?: Rational | undefined
}

/** All values of a fact that has at most so many; of one that has more its ends and so many between them, evenly. */
const mostValues = 64
/** So many facts that do nothing alone are tried in pairs. */
const mostPaired = 8

const spaced = (lo: bigint, hi: bigint): readonly bigint[] => {
  const size = hi - lo
  const count = size < BigInt(mostValues) ? size : BigInt(mostValues - 1)
  const steps = Array.from({ length: Number(count) + 1 }, (_, index) => BigInt(index))
  return count === 0n ? [lo] : steps.map((step) => lo + (size * step) / count)
}

/** The values of a fact that are tried. */
const triedValues = (unit: OpenUnit, fact: string): readonly FactValue[] => {
  const domain: FactDomain | undefined = unit.domains.get(fact)
  const isCount = own(unit.rulebook.facts, fact)?.type === 'count'
  if (domain?.kind !== 'steps' || domain.hi === undefined || !isCount)
    return unit.candidates(fact, unit.domains)
  return spaced(domain.lo, domain.hi).map((k) => Number(stepAt(domain, k).n))
}

const endsOf = ({ lo, hi }: ScoreInterval): Ends => {
  const end = (one: ScoreInterval['lo']) =>
    one.kind === 'unbounded' ? undefined : fromExact(one.exact)
  return { lo: end(lo), hi: end(hi) }
}

const widthOf = ({ lo, hi }: Ends): Rational | undefined =>
  lo === undefined || hi === undefined ? undefined : greatest(zero, subtract(hi, lo))

/** Width of the range with some facts given, never more than the range there is. */
const widthWith = (unit: OpenUnit, now: Ends, values: GivenValues): Rational | undefined => {
  const range = unit.given(values)[unit.program.exact]
  if (range?.kind !== 'number') return widthOf(now)
  const join = (
    a: Rational | undefined,
    b: Rational | undefined,
    pick: (a: Rational, b: Rational) => Rational,
  ) => (a === undefined || b === undefined ? (a ?? b) : pick(a, b))
  return widthOf({ lo: join(range.lo, now.lo, greatest), hi: join(range.hi, now.hi, least) })
}

/** Widths in order; one without an end is the widest. */
const compareWidths = (a: Rational | undefined, b: Rational | undefined): number => {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1
  return compare(a, b)
}

interface Tried {
  readonly facts: readonly string[]
  readonly leaves: Rational | undefined
  readonly atBest: Rational | undefined
}

const tried = (
  unit: OpenUnit,
  now: Ends,
  facts: readonly string[],
  cases: readonly GivenValues[],
): Tried => {
  const widths = cases.map((values) => widthWith(unit, now, values)).sort(compareWidths)
  return { facts, leaves: widths.at(-1), atBest: widths[0] }
}

const byUse = (a: Tried, b: Tried): number =>
  compareWidths(a.leaves, b.leaves) ||
  compareWidths(a.atBest, b.atBest) ||
  (a.facts.join() < b.facts.join() ? -1 : 1)

/**
 * The missing facts of a unit by how much handing them in narrows the range of its score: the least width that can be left in
 * the worst case first, then the least in the best case, then by id. Facts that narrow nothing whatever they are, are left out;
 * pairs of them that do so together come last.
 */
export const narrowingOf = (unit: OpenUnit, range: ScoreInterval): readonly Narrowing[] => {
  const now = endsOf(range)
  const width = widthOf(now)
  const values = new Map([...unit.domains.keys()].map((fact) => [fact, triedValues(unit, fact)]))
  const singles = [...values].map(([fact, all]) =>
    tried(
      unit,
      now,
      [fact],
      all.map((value) => ({ [fact]: value })),
    ),
  )
  const isUseful = ({ atBest, facts }: Tried): boolean =>
    (values.get(facts[0] ?? '') ?? []).length > 0 && compareWidths(atBest, width) < 0
  const idle = singles
    .filter((one) => !isUseful(one))
    .flatMap(({ facts }) => facts)
    .slice(0, mostPaired)
  const ends = (fact: string): readonly FactValue[] => unit.candidates(fact, unit.domains)
  const pairs = idle.flatMap((first, index) =>
    idle.slice(index + 1).map((second) =>
      tried(
        unit,
        now,
        [first, second],
        ends(first).flatMap((a) => ends(second).map((b) => ({ [first]: a, [second]: b }))),
      ),
    ),
  )
  const text = (q: Rational | undefined, key: 'width' | 'leaves' | 'atBest') =>
    q === undefined ? {} : { [key]: toExact(q) }
  return [...singles.filter(isUseful).sort(byUse), ...pairs.filter(isUseful).sort(byUse)].map(
    ({ facts, leaves, atBest }) => ({
      facts,
      ...text(width, 'width'),
      ...text(leaves, 'leaves'),
      ...text(atBest, 'atBest'),
    }),
  )
}
