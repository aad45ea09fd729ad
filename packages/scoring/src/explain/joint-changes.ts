import { type Clause, type Condition, type ExactString, fixedBound } from '@fazhi/model'
import { add, compare, type Rational, rational, toExact, zero } from '../exact/index.js'
import { own } from '../facts/index.js'
import type { Asking } from './asking.js'
import { toCount } from './change.js'
import type { Change } from './fact-change.js'
import { around, firstGain, type Ladder } from './ladder.js'
import { laddersOf } from './sum-ladders.js'

/** A value that a clause holds against numbers. */
interface Held {
  readonly value: string
  readonly bounds: readonly ExactString[]
}

const nought = toExact(zero)

const inCondition = (condition: Condition): readonly Held[] => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(inCondition)
    case 'not':
      return inCondition(condition.of)
    case 'number': {
      const bound = fixedBound(condition.bound)
      return bound === undefined ? [] : [{ value: condition.value, bounds: [bound] }]
    }
    default:
      return []
  }
}

const heldIn = (clause: Clause): readonly Held[] => {
  switch (clause.shape) {
    case 'condition':
      return inCondition(clause.when)
    case 'each': {
      const bound = clause.gap === undefined ? nought : fixedBound(clause.gap.bound)
      return bound === undefined ? [] : [{ value: clause.each, bounds: [bound] }]
    }
    case 'by':
      return [
        {
          value: clause.by,
          bounds: clause.rows.flatMap((row) => ('rel' in row ? (fixedBound(row.bound) ?? []) : [])),
        },
      ]
    case 'together':
      return clause.of.flatMap(heldIn)
    default:
      return []
  }
}

/** A count with another one of its sum moved by so many. */
const beside = (ladder: Ladder, moved: number): Ladder => ({
  ...ladder,
  at: (bound) => add(ladder.at(bound), rational(BigInt(-moved))),
})

/** The other count of the pair: as near as gains anything more, and what gains most. */
const answers = (
  ladder: Ladder,
  bounds: readonly ExactString[],
  gain: (count: number) => Rational,
): readonly number[] => {
  const near = bounds.flatMap((bound) => around(ladder, bound))
  const first = near.flatMap(
    (goal) => firstGain(ladder.now, goal, (count) => gain(count).n > 0n) ?? [],
  )
  const gaining = [...new Set([...near, ...first])]
    .map((count) => ({ count, by: Math.abs(count - ladder.now), gain: gain(count) }))
    .filter((one) => one.gain.n > 0n)
  const nearest = [...gaining].sort((a, b) => a.by - b.by)[0]
  const best = [...gaining].sort((a, b) => compare(b.gain, a.gain) || a.by - b.by)[0]
  return [...new Set([nearest, best].flatMap((one) => (one === undefined ? [] : [one.count])))]
}

/**
 * Two counts of one sum moved together, where neither gets it over a line alone: the one as far as it goes, the other only as
 * far as it then takes. So many steps are needed however they are shared out between the two.
 */
export const jointChanges = (
  clause: Clause,
  asking: Asking,
): readonly (readonly [Change, Change])[] =>
  heldIn(clause).flatMap(({ value, bounds }) => {
    if (own(asking.rulebook.values, value)?.kind !== 'sum') return []
    const ladders = laddersOf(asking.rulebook, asking.readings, value)
    return ladders.flatMap((first) =>
      ladders.flatMap((second) => {
        if (first === second) return []
        const ends = [0, ...(first.top === undefined ? [] : [first.top])]
        return ends
          .filter((end) => end !== first.now)
          .flatMap((end) => {
            const moved = toCount(first, end, asking)
            const other = beside(second, end - first.now)
            return answers(other, bounds, (count) =>
              asking.gainOf([
                { fact: first.fact, value: end },
                { fact: second.fact, value: count },
              ]),
            ).map((count): readonly [Change, Change] => [moved, toCount(second, count, asking)])
          })
      }),
    )
  })
