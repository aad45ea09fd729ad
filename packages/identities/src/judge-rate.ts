import { compare, divide, type Exact, exact, multiply, subtract } from '@fazhi/model'
import { attainable } from './attainable.js'
import { anything, type Interval, mayBe, onlyValue, point } from './interval.js'
import type { Judgement } from './judgement.js'
import type { Asks, Law } from './law.js'
import type { Status } from './relate.js'
import type { Scope } from './scope.js'
import type { Term } from './term.js'
import { isWords, sideValue, spotsOf } from './value.js'

const sumOf = (scope: Scope, terms: readonly Term[]): Interval | undefined => {
  const value = sideValue(scope, terms)
  return value === undefined || isWords(value) ? undefined : value
}

const distance = (interval: Interval, value: Exact): Exact => {
  const { lo, hi } = interval
  if (lo !== undefined && compare(value, lo) < 0) return subtract(lo, value)
  return hi !== undefined && compare(value, hi) > 0 ? subtract(value, hi) : exact(0n)
}

interface Found {
  readonly status: Status
  readonly computed: Interval
  readonly margin?: Exact
}

/** A stated rate against its counts. Where nothing was counted there is no rate, so any rate stated is wrong. */
const against = (stated: Interval, over: Interval | undefined, under: Interval): Found => {
  const part = over === undefined ? undefined : onlyValue(over)
  const whole = onlyValue(under)
  if (part !== undefined && whole !== undefined && whole.n !== 0n) {
    const computed = divide(multiply(part, exact(100n)), whole)
    return mayBe(stated, computed)
      ? { status: 'holds', computed: point(computed) }
      : { status: 'contradicted', computed: point(computed), margin: distance(stated, computed) }
  }
  return attainable(stated, under, over) === false
    ? { status: 'contradicted', computed: anything }
    : { status: 'undecided', computed: anything }
}

/** Holds a stated rate against its own numerator and denominator, or against the denominator alone. */
export const judgeRate = (
  law: Law,
  { rate, known, over, under }: Extract<Asks, { kind: 'rate' }>,
  scope: Scope,
): Judgement | undefined => {
  const stated = scope.data.value(rate)
  const below = sumOf(scope, under)
  const above = sumOf(scope, over)
  if (stated === undefined || below === undefined) return undefined
  if ((above === undefined) === (known === 'counts')) return undefined
  const { status, computed, margin } = against(stated, above, below)
  const left: Term = { subject: { kind: 'fact', id: rate }, times: 1n }
  return {
    law,
    status,
    left: { terms: [left], value: stated },
    rel: '=',
    right: { terms: [{ subject: { kind: 'ratio', over, under }, times: 1n }], value: computed },
    at: [left, ...over, ...under].flatMap((term) => spotsOf(scope, [term])),
    ...(margin === undefined ? {} : { margin }),
    blocked:
      status === 'undecided' && [stated, below, above].some((value) => value?.blocked === true),
    rows: scope.rows,
  }
}
