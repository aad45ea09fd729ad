import type { Clause, Condition, ExactString, FactValue, Row } from '@fazhi/model'
import { filingStates, fixedBound } from '@fazhi/model'
import {
  add,
  compare,
  divide,
  fromExact,
  multiply,
  rational,
  snap,
  toExact,
  zero,
} from '../exact/index.js'
import { existsIn, monthsOf, prorated } from '../facts/index.js'
import type { Asking } from './asking.js'
import { eventChanges } from './event-changes.js'
import type { Change } from './fact-change.js'
import { around, filledSeries, firstGain, type Ladder, ladderOf, rateAt } from './ladder.js'
import { laddersOf } from './sum-ladders.js'

const ladderWords = (ladder: Ladder, count: number, { speaker }: Asking): string => {
  const { say, name, quantity } = speaker
  const exact = (n: number): ExactString => toExact(rational(BigInt(n)))
  const difference = quantity(ladder.fact, exact(Math.abs(count - ladder.now)))
  const rate = rateAt(ladder, count)
  const direction = count > ladder.now ? 'up' : 'down'
  return rate === undefined
    ? say(`winBack.${direction}`, {
        name: name(ladder.fact),
        difference,
        to: quantity(ladder.fact, exact(count)),
      })
    : say(`winBack.${direction}Rate`, {
        name: name(ladder.fact),
        difference,
        rate: speaker.percent(toExact(rate)),
      })
}

/** A count at another number. */
export const toCount = (ladder: Ladder, count: number, asking: Asking): Change => ({
  fact: ladder.fact,
  value: count,
  words: ladderWords(ladder, count, asking),
})

/** The nearest count that gains anything, and the goal itself. */
const climb = (ladder: Ladder, goal: number, asking: Asking): readonly Change[] => {
  // Beside what else is in a sum, a goal may lie below nothing at all.
  const top = Math.max(0, ladder.top === undefined ? goal : Math.min(goal, ladder.top))
  const first = firstGain(ladder.now, top, (count) => asking.gain(ladder.fact, count).n > 0n)
  // Alone it gains nothing; together with another fact the goal may.
  if (first === undefined)
    return top === ladder.now ? [] : [{ ...toCount(ladder, top, asking), isForPairs: true }]
  return [...new Set([first, top])].map((count) => toCount(ladder, count, asking))
}

/** For each bound the nearest count beside it that gains most; the others may gain something with another fact. */
const nearest = (
  ladder: Ladder,
  bounds: readonly ExactString[],
  asking: Asking,
): readonly Change[] => {
  const counts = bounds.map((bound) => around(ladder, bound))
  const best = counts.flatMap((of) => {
    const gains = of.map((count) => ({ count, gain: asking.gain(ladder.fact, count) }))
    const [first, ...rest] = gains.filter(({ gain }) => gain.n > 0n)
    if (first === undefined) return []
    return [rest.reduce((a, b) => (compare(b.gain, a.gain) > 0 ? b : a), first).count]
  })
  const others = counts.flat().filter((count) => !best.includes(count))
  return [
    ...[...new Set(best)].map((count) => toCount(ladder, count, asking)),
    ...[...new Set(others)].map((count) => ({
      ...toCount(ladder, count, asking),
      isForPairs: true as const,
    })),
  ]
}

const setFlag = (value: string, is: boolean, { speaker }: Asking): Change => ({
  fact: value,
  value: is,
  words: speaker.say('winBack.flag', {
    name: speaker.name(value),
    answer: speaker.say(is ? 'yes' : 'no'),
  }),
})

/** Where a value measures a filing, the filing itself is of another state. */
const setLevel = (id: string, level: string, { rulebook, speaker }: Asking): Change => {
  const value = rulebook.values[id]
  const fact = value?.kind === 'filed' ? value.of : id
  return {
    fact,
    value: level,
    words: speaker.say('winBack.level', {
      name: speaker.name(fact),
      level: speaker.level(fact, level),
    }),
  }
}

const isFiled = ({ rulebook }: Asking, id: string): boolean => rulebook.values[id]?.kind === 'filed'

const ofCondition = (condition: Condition, asking: Asking): readonly Change[] => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap((one) => ofCondition(one, asking))
    case 'not':
      return ofCondition(condition.of, asking)
    case 'flag':
      return [setFlag(condition.value, true, asking), setFlag(condition.value, false, asking)]
    case 'level':
      return (
        asking.rulebook.facts[condition.value]?.levels ??
        (isFiled(asking, condition.value) ? filingStates : condition.in)
      ).map((level) => setLevel(condition.value, level, asking))
    case 'number': {
      const ladders = laddersOf(asking.rulebook, asking.readings, condition.value)
      const bound = fixedBound(condition.bound)
      return bound === undefined
        ? []
        : ladders.flatMap((ladder) => nearest(ladder, [bound], asking))
    }
    case 'attribute':
      return []
  }
}

const ofSeries = (
  clause: Extract<Clause, { shape: 'each' }>,
  asking: Asking,
): readonly Change[] => {
  const { every, gap, each } = clause
  const reading = asking.readings.get(each)
  const bound = gap?.side === 'below' ? fixedBound(gap.bound) : undefined
  if (every === undefined || bound === undefined || reading?.state !== 'given') return []
  if (!Array.isArray(reading.value) || reading.value.length !== (every === 'quarter' ? 4 : 12))
    return []
  const exists = (index: number): boolean =>
    existsIn(asking.unit, asking.rulebook.year, every, index)
  return (['first', 'all'] as const).map((howMany) => {
    const { value, count } = filledSeries(reading.value, exists, bound, howMany)
    const { say, name, quantity } = asking.speaker
    return {
      fact: each,
      value,
      words: say('winBack.series', {
        name: name(each),
        count,
        period: say(every),
        bound: quantity(each, bound),
      }),
    }
  })
}

/** The count at which a gain reaches its cap; without a cap one unit more. */
const goalOf = (
  { atMost, price, per }: Extract<Clause, { shape: 'each' }>,
  bound: ExactString | undefined,
  ladder: Ladder,
): number => {
  const from = bound === undefined ? zero : fromExact(bound)
  const units = atMost === undefined ? rational(1n) : divide(fromExact(atMost), fromExact(price))
  const goal = ladder.at(toExact(add(from, multiply(units, fromExact(per)))))
  return Math.max(ladder.now + 1, Number(snap(goal, rational(1n), 'ceil').n))
}

const ofEach = (clause: Extract<Clause, { shape: 'each' }>, asking: Asking): readonly Change[] => {
  if (clause.every !== undefined) return ofSeries(clause, asking)
  if (isFiled(asking, clause.each)) return [setLevel(clause.each, 'onTime', asking)]
  return laddersOf(asking.rulebook, asking.readings, clause.each).flatMap((ladder) =>
    climbTo(clause, ladder, asking),
  )
}

const climbTo = (
  clause: Extract<Clause, { shape: 'each' }>,
  ladder: Ladder,
  asking: Asking,
): readonly Change[] => {
  const { gap, verb, prorate } = clause
  const said = gap && fixedBound(gap.bound)
  const months = monthsOf(asking.unit, asking.rulebook.year)
  const line =
    said === undefined || prorate === undefined
      ? said
      : toExact(prorated(fromExact(said), months, prorate))
  // A bound that is another value is not held still by anybody: nothing is searched.
  if (gap !== undefined && line === undefined) return []
  if (verb === 'gain' && gap?.side !== 'below')
    return climb(ladder, goalOf(clause, line, ladder), asking)
  const bound = line === undefined || verb === 'gain' ? zero : ladder.at(line)
  const isUp = gap?.side === 'below' && verb === 'lose'
  return climb(ladder, Number(snap(bound, rational(1n), isUp ? 'ceil' : 'floor').n), asking)
}

const ofShare = (value: string, asking: Asking): readonly Change[] => {
  const ladder = ladderOf(asking.rulebook, asking.readings, value)
  if (ladder?.over !== undefined) return climb(ladder, ladder.over, asking)
  const reading = asking.readings.get(value)
  if (asking.rulebook.facts[value]?.type !== 'score' || reading?.state !== 'given') return []
  const { of } = reading.value as { readonly of: ExactString }
  const words = asking.speaker.say('winBack.score', { name: asking.speaker.name(value), to: of })
  return [{ fact: value, value: { score: of, of } as FactValue, words }]
}

const boundsOf = (rows: readonly Row[]): readonly ExactString[] =>
  rows
    .flatMap((row) => ('rel' in row ? (fixedBound(row.bound) ?? []) : []))
    .sort((a, b) => compare(fromExact(a), fromExact(b)))

const ofBy = (clause: Extract<Clause, { shape: 'by' }>, asking: Asking): readonly Change[] => {
  const levels = clause.rows.flatMap((row) => ('level' in row ? [row.level] : []))
  if (levels.length > 0) return levels.map((level) => setLevel(clause.by, level, asking))
  return laddersOf(asking.rulebook, asking.readings, clause.by).flatMap((ladder) =>
    nearest(ladder, boundsOf(clause.rows), asking),
  )
}

const ofJudged = (
  clause: Extract<Clause, { shape: 'judged' }>,
  asking: Asking,
): readonly Change[] => {
  const reading = asking.readings.get(clause.judged)
  if (reading?.state !== 'given') return []
  const mark = clause.verb === 'gain' ? clause.to : clause.from
  const { say, name, number } = asking.speaker
  const isOfMany = Array.isArray(reading.value)
  const words = say(isOfMany ? 'winBack.marks' : 'winBack.mark', {
    name: name(clause.judged),
    to: number(mark),
  })
  const given = (isOfMany ? reading.value : [reading.value]) as readonly object[]
  const marked = given.map((one) => ({ ...one, mark }))
  const value = (isOfMany ? marked : marked[0]) as unknown as FactValue
  return [{ fact: clause.judged, value, words }]
}

/**
 * Changes of one fact a clause reads that could win points back; of a sum, of each of its counts. Lists of samples and the
 * number of events are not searched: no single number stands for them.
 */
export const changesFor = (clause: Clause, asking: Asking): readonly Change[] => {
  switch (clause.shape) {
    case 'condition':
      return ofCondition(clause.when, asking)
    case 'each':
      return ofEach(clause, asking)
    case 'share':
      return ofShare(clause.share, asking)
    case 'by':
      return ofBy(clause, asking)
    case 'judged':
      return ofJudged(clause, asking)
    case 'together':
      return clause.of.flatMap((one) => changesFor(one, asking))
    case 'events':
      return eventChanges(clause, asking)
  }
}
