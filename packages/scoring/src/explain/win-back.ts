import type { ExactString, ScoreNode } from '@fazhi/model'
import {
  add,
  compare,
  fromExact,
  multiply,
  one,
  type Rational,
  toExact,
  zero,
} from '../exact/index.js'
import { own } from '../facts/index.js'
import type { Asking } from './asking.js'
import { changesFor } from './change.js'
import type { Change } from './fact-change.js'
import { jointChanges } from './joint-changes.js'
import { isRelative } from './relative.js'
import { notSearched } from './searched.js'
import type { Speaker } from './speaker.js'
import { isWithinMaximum, stepsOf } from './steps-of.js'
import type { ChangedFact, WhatIf } from './what-if.js'

/** Which facts may move in a search for lost points, and what it takes to move them. */
export interface WinBackOptions {
  /** Facts that can still change; every given fact when absent. */
  readonly open?: readonly string[]
  /** Effort of one step of a fact, a number above 0; 1 for a fact that is not named. */
  readonly effort?: Readonly<Record<string, ExactString>>
}

/** Facts at other values, and the points more in total, all else held; computed, never estimated. */
export interface WinBack {
  readonly changes: readonly ChangedFact[]
  /** Steps to be made: things counted, levels, points of a mark; weighed by the effort of each fact where that is declared. */
  readonly steps: ExactString
  readonly points: ExactString
  readonly text: string
}

/** What wins points of a leaf back, best first, and the values that were not searched. */
export interface WinBackSearch {
  readonly ways: readonly WinBack[]
  readonly notSearched: readonly string[]
  /** False where a clause compares with others or with last year, or a fact moves what others are compared with. */
  readonly isWhole: boolean
}

interface Way {
  readonly changes: readonly Change[]
  readonly steps: Rational
  readonly leaf: Rational
  readonly total: Rational
}

/** So many changes of a leaf are tried in pairs. */
const mostPaired = 16

const byEase = (a: Way, b: Way): number =>
  a.changes.length - b.changes.length || compare(a.steps, b.steps) || compare(a.total, b.total)

const changesOf = (
  found: readonly Change[],
  asking: Asking,
  open: ReadonlySet<string> | undefined,
): readonly Change[] => {
  const seen = new Set<string>()
  // What one clause offers by itself another may offer only for pairs.
  return [
    ...found.filter((one) => !one.isForPairs),
    ...found.filter((one) => one.isForPairs),
  ].filter(({ fact, value, words }) => {
    const definition = own(asking.rulebook.facts, fact)
    const isNew = !seen.has(words)
    seen.add(words)
    return (
      isNew &&
      definition !== undefined &&
      asking.readings.get(fact)?.state === 'given' &&
      (open === undefined || open.has(fact)) &&
      isWithinMaximum(definition, value)
    )
  })
}

/** Whether changes bring more together than each by itself. */
const isMore = ({ changes, leaf }: Way, alone: (change: Change) => Rational): boolean =>
  compare(
    leaf,
    changes
      .map(alone)
      .map((gain) => (gain.n > 0n ? gain : zero))
      .reduce(add, zero),
  ) > 0

/** Whether one fact alone wins as much by no more steps than it does with another one. */
const isEasier = (single: Way, pair: Way): boolean =>
  pair.changes.some(({ fact }) => fact === single.changes[0]?.fact) &&
  compare(single.steps, pair.steps) <= 0 &&
  compare(single.leaf, pair.leaf) >= 0

/** Pairs of changes of two facts that bring more together than each by itself. */
const pairsOf = (
  changes: readonly Change[],
  wayOf: (changes: readonly Change[]) => Way,
  alone: ReadonlyMap<Change, Way>,
): readonly Way[] => {
  const tried = changes.slice(0, mostPaired)
  const ofAlone = (change: Change): Rational => alone.get(change)?.leaf ?? zero
  return tried.flatMap((first, index) =>
    tried.slice(index + 1).flatMap((second) => {
      if (first.fact === second.fact) return []
      const way = wayOf([first, second])
      return isMore(way, ofAlone) ? [way] : []
    }),
  )
}

const factsOf = ({ changes }: Way): string =>
  changes
    .map(({ fact }) => fact)
    .sort()
    .join(' ')

/** Without ways that move the same facts, take no fewer steps and win no more than another one. */
const undominated = (ways: readonly Way[]): readonly Way[] =>
  ways.filter((way, at) =>
    ways.every((other, index) => {
      if (index === at || factsOf(other) !== factsOf(way)) return true
      const steps = compare(other.steps, way.steps)
      const total = compare(other.total, way.total)
      const isEqual = steps === 0 && total === 0
      return steps > 0 || total < 0 || (isEqual && at < index)
    }),
  )

/**
 * What would win points of a leaf back (R41): for each clause the nearest change that gains anything and the one that gains
 * most, and pairs that do so only together; fewest facts first, then fewest steps. Only facts that are given and still open
 * move, within their declared maxima.
 */
export const winBacks = (
  leaf: ScoreNode,
  ask: WhatIf,
  speaker: Speaker,
  { open, effort = {} }: WinBackOptions = {},
): WinBackSearch => {
  const { rulebook, say } = speaker
  const asking: Asking = {
    rulebook,
    unit: ask.unit,
    readings: ask.readings,
    speaker,
    gain: (fact, value) => {
      const reading = ask.readings.get(fact)
      return reading?.state === 'given' ? ask.gain(leaf.id, [{ fact, value }]).leaf : zero
    },
    gainOf: (changes) => ask.gain(leaf.id, changes).leaf,
  }
  const stepsFor = ({ fact, value }: Change): Rational => {
    const definition = own(rulebook.facts, fact)
    const reading = ask.readings.get(fact)
    if (definition === undefined || reading?.state !== 'given') return zero
    const declared = own(effort, fact)
    const steps = stepsOf(definition, reading.value, value)
    return multiply(steps, declared === undefined ? one : fromExact(declared))
  }
  const wayOf = (changes: readonly Change[]): Way => {
    const gain = ask.gain(leaf.id, changes)
    return { changes, steps: changes.map(stepsFor).reduce(add, zero), ...gain }
  }
  const searched = leaf.clauses.filter((clause) => !isRelative(rulebook, clause))
  const offered = searched.flatMap((clause) => changesFor(clause, asking))
  const held = offered.filter(({ fact }) => !ask.isShared(fact))
  const opened = open === undefined ? undefined : new Set(open)
  const changes = changesOf(held, asking, opened)
  const alone = new Map(changes.map((change) => [change, wayOf([change])]))
  const singles = [...alone].filter(([{ isForPairs }]) => !isForPairs).map(([, way]) => way)
  const joint = searched
    .flatMap((clause) => jointChanges(clause, asking))
    .filter((pair) => changesOf(pair, asking, opened).length === pair.length)
    .filter((pair) => pair.every(({ fact }) => !ask.isShared(fact)))
    .map(wayOf)
    .filter((way) => isMore(way, (change) => wayOf([change]).leaf))
  const pairs = [...pairsOf(changes, wayOf, alone), ...joint].filter(
    (pair) => !singles.some((single) => isEasier(single, pair)),
  )
  const ways = [...singles, ...undominated(pairs)]
    .filter((way) => way.leaf.n > 0n && way.total.n > 0n)
    .sort(byEase)
    .map(({ changes: moved, steps, total }): WinBack => {
      const points = toExact(total)
      const [first, second] = moved.map(({ words }) => words)
      const change =
        second === undefined ? (first ?? '') : say('winBack.both', { first: first ?? '', second })
      return {
        changes: moved.map(({ fact, value }) => ({ fact, value })),
        steps: toExact(steps),
        points,
        text: say('winBack.line', { change, points: speaker.signed(points) }),
      }
    })
  return {
    ways,
    isWhole: searched.length === leaf.clauses.length && held.length === offered.length,
    notSearched: [...new Set(searched.flatMap((clause) => notSearched(clause, asking)))],
  }
}
