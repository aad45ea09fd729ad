import type { ExactString, FactValue, ResolvedRulebook } from '@fazhi/model'
import {
  add,
  divide,
  fromExact,
  multiply,
  type Rational,
  rational,
  snap,
  subtract,
} from '../exact/index.js'
import { countsOf, type UnitFacts } from '../facts/index.js'

/** The count that moves a value: of a rate the part, the whole held; of a fact the fact itself. */
export interface Ladder {
  readonly fact: string
  readonly now: number
  /** Largest count that is possible: the declared maximum, and for a part its whole. */
  readonly top?: number
  /** The whole of a rate. */
  readonly over?: number
  /** The count at which the value would be a bound, which may lie between two counts. */
  readonly at: (bound: ExactString) => Rational
}

const countOf = (readings: UnitFacts['readings'], fact: string): number | undefined => {
  const reading = readings.get(fact)
  return reading?.state === 'given' && typeof reading.value === 'number' ? reading.value : undefined
}

/** The declared maximum of a fact. */
const maximumOf = ({ facts }: ResolvedRulebook, fact: string): number | undefined =>
  facts[fact]?.maximum

const lesserOf = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? (a ?? b) : Math.min(a, b)

const topOf = (top: number | undefined): Pick<Ladder, 'top'> => (top === undefined ? {} : { top })

/** The ladder of a value, where one count moves it; a series, a mean or a sum has none. */
export const ladderOf = (
  rulebook: ResolvedRulebook,
  readings: UnitFacts['readings'],
  value: string,
): Ladder | undefined => {
  const definition = rulebook.values[value]
  if (definition?.kind === 'rate') {
    const now = countOf(readings, definition.of)
    const over = countOf(readings, definition.over)
    if (now === undefined || over === undefined || over === 0) return undefined
    const top = lesserOf(
      maximumOf(rulebook, definition.of),
      definition.mayExceed ? undefined : over,
    )
    return {
      fact: definition.of,
      now,
      over,
      ...topOf(top),
      at: (bound) => multiply(fromExact(bound), rational(BigInt(over))),
    }
  }
  if (definition !== undefined && definition.kind !== 'fact') return undefined
  const fact = definition?.fact ?? value
  const now = countOf(readings, fact)
  return now === undefined || rulebook.facts[fact]?.type !== 'count'
    ? undefined
    : { fact, now, ...topOf(maximumOf(rulebook, fact)), at: fromExact }
}

/** The rate a count would make, where the ladder is of a rate. */
export const rateAt = ({ over }: Ladder, count: number): Rational | undefined =>
  over === undefined ? undefined : divide(rational(BigInt(count)), rational(BigInt(over)))

const one = rational(1n)

/** Counts at and next to a bound, nearest to the present count first. */
export const around = ({ at, now, top }: Ladder, bound: ExactString): readonly number[] => {
  const middle = at(bound)
  const counts = [-1n, 0n, 1n].flatMap((step) =>
    (['floor', 'ceil'] as const).map((mode) =>
      Number(snap(add(middle, rational(step)), one, mode).n),
    ),
  )
  const possible = counts.filter(
    (count) => count >= 0 && count !== now && (top === undefined || count <= top),
  )
  return [...new Set(possible)].sort((a, b) => Math.abs(a - now) - Math.abs(b - now) || a - b)
}

/** The first count from here to a goal that gains anything, if one does; gains must not shrink on the way. */
export const firstGain = (
  now: number,
  goal: number,
  gains: (count: number) => boolean,
): number | undefined => {
  if (goal === now || !gains(goal)) return undefined
  const step = goal > now ? 1 : -1
  let short = 0
  let enough = Math.abs(goal - now)
  while (enough - short > 1) {
    const middle = Math.floor((short + enough) / 2)
    if (gains(now + step * middle)) enough = middle
    else short = middle
  }
  return now + step * enough
}

/** A series in which every part that is short, or only the first, is brought to a bound. */
export const filledSeries = (
  value: FactValue,
  exists: (index: number) => boolean,
  bound: ExactString,
  howMany: 'first' | 'all',
): { readonly value: FactValue; readonly count: number } => {
  const goal = Number(snap(fromExact(bound), one, 'ceil').n)
  let count = 0
  const filled = countsOf(value).map((part, index) => {
    const isShort = subtract(part, fromExact(bound)).n < 0n && exists(index)
    if (!isShort || (howMany === 'first' && count > 0)) return Number(part.n)
    count += 1
    return goal
  })
  return { value: filled, count }
}
