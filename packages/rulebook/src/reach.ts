import {
  add,
  type Clause,
  ceiling,
  compare,
  divide,
  type Exact,
  type ExactString,
  exactOf,
  type FactDefinition,
  fileTableOf,
  fixedBound,
  least,
  most,
  multiply,
  negate,
  one,
  type ResolvedRulebook,
  type ScoreNode,
  subtract,
  type ValueDefinition,
  zero,
} from '@fazhi/model'

/** From the least to the most; without `high` there is no bound above. */
export interface Reach {
  readonly low: Exact
  readonly high: Exact | undefined
}

/** Where values and facts are looked up. */
export interface Lookup {
  readonly value: (id: string) => ValueDefinition | undefined
  readonly fact: (id: string) => FactDefinition | undefined
  /** Full mark of the files of a fact, where a table marks them. */
  readonly fullOfFile: (fact: string) => Exact | undefined
}

/** Facts and values as a rulebook has them. */
export const lookupIn = (rulebook: ResolvedRulebook): Lookup => ({
  value: (id) => (Object.hasOwn(rulebook.values, id) ? rulebook.values[id] : undefined),
  fact: (id) => (Object.hasOwn(rulebook.facts, id) ? rulebook.facts[id] : undefined),
  fullOfFile: (fact) => {
    const table = fileTableOf(rulebook, fact)
    return table && exactOf(table.root.points)
  },
})

const hundred: Exact = { n: 100n, d: 1n }
const periods = { quarter: { n: 4n, d: 1n }, month: { n: 12n, d: 1n } } as const

const whole = (maximum: number | undefined): Exact | undefined =>
  maximum === undefined ? undefined : { n: BigInt(maximum), d: 1n }

const factHigh = (id: string, lookup: Lookup): Exact | undefined => {
  const fact = lookup.fact(id)
  if (fact === undefined) return undefined
  if (fact.type === 'coverage') return one
  return fact.type === 'samples'
    ? (lookup.fullOfFile(id) ?? whole(fact.maximum) ?? hundred)
    : whole(fact.maximum)
}

/** The largest a value can be, from declared maxima; `undefined` when nothing bounds it. */
export const highestValue = (id: string, lookup: Lookup): Exact | undefined => {
  const value = lookup.value(id)
  if (value === undefined || value.kind === 'fact') return factHigh(value?.fact ?? id, lookup)
  if (value.kind === 'rate') return value.mayExceed ? undefined : one
  if (value.kind === 'portion') return one
  if (value.kind === 'tally') return exactOf(value.outOf)
  if (value.kind === 'points') return undefined
  if (value.kind === 'lastYear') return highestValue(value.of, lookup)
  // A place is as low as there are units; a mean, largest or smallest is no more than the values it is of.
  if (value.kind === 'cohort')
    return value.take === 'place' ? undefined : highestValue(value.of, lookup)
  if (value.kind === 'mean') return factHigh(value.of[0] ?? '', lookup)
  if (value.kind === 'count' || value.kind === 'filed') return undefined
  const highs = value.of.map((of) => factHigh(of, lookup))
  return highs.every((high) => high !== undefined) ? highs.reduce(add, zero) : undefined
}

const capped = (reach: Reach, atMost: ExactString | undefined): Reach => {
  if (atMost === undefined) return reach
  const cap = exactOf(atMost)
  return {
    low: least(reach.low, cap),
    high: reach.high === undefined ? cap : least(reach.high, cap),
  }
}

const eachSize = (clause: Extract<Clause, { shape: 'each' }>, lookup: Lookup): Reach => {
  const times = clause.every === undefined ? one : periods[clause.every]
  const highest = highestValue(clause.each, lookup)
  const units = (gap: Exact): Exact => {
    const count = divide(gap, exactOf(clause.per))
    const whole =
      clause.part === 'up'
        ? ceiling(count)
        : clause.part === 'down'
          ? negate(ceiling(negate(count)))
          : count
    return multiply(whole, exactOf(clause.price))
  }
  const fixed = clause.gap && fixedBound(clause.gap.bound)
  const other = typeof clause.gap?.bound === 'object' ? clause.gap.bound.value : undefined
  const bound = fixed === undefined ? undefined : exactOf(fixed)
  if (other !== undefined && clause.gap?.side === 'below') {
    const most = highestValue(other, lookup)
    return { low: zero, high: most === undefined ? undefined : units(most) }
  }
  if (bound !== undefined && clause.gap?.side === 'below') {
    // A quarter can be short by the whole bound whatever the year's maximum is.
    const surely =
      highest === undefined || clause.every !== undefined || clause.prorate !== undefined
        ? zero
        : units(most(zero, subtract(bound, highest)))
    // A part of a year rounded up is at most the whole requirement rounded up.
    const required = clause.prorate === undefined ? bound : ceiling(bound)
    return { low: surely, high: multiply(units(required), times) }
  }
  if (highest === undefined) return { low: zero, high: undefined }
  return { low: zero, high: units(most(zero, subtract(highest, bound ?? zero))) }
}

const extreme = (take: 'largest' | 'smallest', reaches: readonly Reach[]): Reach => {
  const pick = take === 'largest' ? most : least
  const lows = reaches.map((reach) => reach.low)
  const highs = reaches.flatMap((reach) => reach.high ?? [])
  const unbounded = highs.length < reaches.length
  const low = lows.reduce(pick, lows[0] ?? zero)
  // One movement without bound makes the largest unbounded; the smallest is bounded by any that has a bound.
  const none = take === 'largest' ? unbounded : highs.length === 0
  return { low, high: none ? undefined : highs.reduce(pick, highs[0] ?? zero) }
}

const total = (reaches: readonly Reach[]): Reach => ({
  low: reaches.map((reach) => reach.low).reduce(add, zero),
  high: reaches.some((reach) => reach.high === undefined)
    ? undefined
    : reaches.flatMap((reach) => reach.high ?? []).reduce(add, zero),
})

/** How far one clause can move points, as a size without sign. */
export const clauseSize = (clause: Clause, lookup: Lookup): Reach => {
  switch (clause.shape) {
    case 'condition':
      return { low: zero, high: exactOf(clause.price) }
    case 'share':
      return { low: zero, high: exactOf(clause.price) }
    case 'judged':
      return { low: exactOf(clause.from), high: exactOf(clause.to) }
    case 'by': {
      const points = clause.rows.map((row) => exactOf(row.points))
      const first = points[0] ?? zero
      return { low: points.reduce(least, first), high: points.reduce(most, first) }
    }
    case 'each':
      return capped(eachSize(clause, lookup), clause.atMost)
    case 'events': {
      const all = [clause.prices, ...(clause.since ?? []).map(({ prices }) => prices)]
      const free = all
        .flatMap((prices) => Object.values(prices))
        .every((price) => compare(exactOf(price), zero) === 0)
      const limits = Object.keys(clause.prices).map((level) => clause.atMostOf?.[level])
      const held = limits.flatMap((limit) => (limit === undefined ? [] : [exactOf(limit)]))
      const high = held.length < limits.length ? undefined : held.reduce(add, zero)
      return capped({ low: zero, high: free ? zero : high }, clause.atMost)
    }
    case 'together': {
      const inside = clause.of.map((part) => clauseSize(part, lookup))
      const taken = clause.take === 'sum' ? total(inside) : extreme(clause.take, inside)
      return capped(taken, clause.atMost)
    }
  }
}

/** Gains and losses apart; a container that sums both signs is taken apart. */
const bySign = (
  clause: Clause,
  lookup: Lookup,
): { readonly gain: Reach[]; readonly lose: Reach[] } => {
  if (clause.shape === 'together') {
    const signs = clause.of.map((part) => bySign(part, lookup))
    const gain = signs.flatMap((sign) => sign.gain)
    const lose = signs.flatMap((sign) => sign.lose)
    if (gain.length > 0 && lose.length > 0) return { gain, lose }
    const size = clauseSize(clause, lookup)
    return gain.length > 0 ? { gain: [size], lose: [] } : { gain: [], lose: [size] }
  }
  const size = clauseSize(clause, lookup)
  return clause.verb === 'gain' ? { gain: [size], lose: [] } : { gain: [], lose: [size] }
}

/** How far the clauses of a leaf can move its points down and up, before floor and ceiling. */
export const movements = (
  clauses: readonly Clause[],
  lookup: Lookup,
): { readonly gains: Reach; readonly losses: Reach } => {
  const signs = clauses.map((clause) => bySign(clause, lookup))
  return {
    gains: total(signs.flatMap((sign) => sign.gain)),
    losses: total(signs.flatMap((sign) => sign.lose)),
  }
}

/** What a leaf's points can be before floor and ceiling; `low` is absent when losses have no bound. */
export const leafReach = (
  node: Pick<ScoreNode, 'start' | 'clauses'>,
  lookup: Lookup,
): { readonly low: Exact | undefined; readonly high: Exact | undefined } => {
  const { gains, losses } = movements(node.clauses, lookup)
  const start = exactOf(node.start)
  return {
    low: losses.high && subtract(add(start, gains.low), losses.high),
    high: gains.high && subtract(add(start, gains.high), losses.low),
  }
}
