import { divide, type Exact, exact } from '@fazhi/model'
import { type Interval, mayBe, onlyValue, plus, scaled, whole } from './interval.js'
import type { Judgement } from './judgement.js'
import type { Law } from './law.js'
import { relate } from './relate.js'
import type { Scope } from './scope.js'
import type { Term } from './term.js'

const bound = (over: Exact | undefined, under: Exact | undefined): Exact | undefined =>
  over === undefined || under === undefined || under.n === 0n ? undefined : divide(over, under)

/** a ÷ b of figures that are not negative; a divisor that may be 0 leaves the upper side without bound. */
const quotient = (a: Interval, b: Interval): Interval => {
  const lo = b.hi === undefined ? exact(0n) : bound(a.lo, b.hi)
  const hi = bound(a.hi, b.lo)
  return {
    ...(lo === undefined ? {} : { lo }),
    ...(hi === undefined ? {} : { hi }),
    openLo: a.openLo === true || b.open === true,
    open: a.open === true || b.openLo === true,
  }
}

/**
 * Holds a stated change against this year's figure and the one before: so many per cent of the earlier one, or so many percentage
 * points. Taking the one for the other is the fault that is found most.
 */
export const judgeChange = (law: Law, of: string, scope: Scope): Judgement | undefined => {
  const now = scope.data.value(of)
  const before = scope.data.previous?.(of)
  const change = scope.data.change?.(of)
  if (now === undefined || before === undefined || change === undefined) return undefined
  const computed =
    change.in === 'points'
      ? plus(now, scaled(before, exact(-1n)))
      : plus(scaled(quotient(now, before), exact(100n)), whole(-100))
  const outcome = relate(change.by, '=', computed)
  const exactly = onlyValue(computed)
  const term = (kind: 'change' | 'fact' | 'previous'): Term => ({
    subject: { kind, id: of },
    times: 1n,
  })
  return {
    law,
    // A stated change is rounded: the computed one lies inside it, and that is as equal as it can be.
    ...(exactly !== undefined && mayBe(change.by, exactly) ? { status: 'holds' } : outcome),
    left: { terms: [term('change')], value: change.by },
    rel: '=',
    right: {
      terms:
        change.in === 'points'
          ? [term('fact'), { ...term('previous'), times: -1n }]
          : [
              {
                subject: { kind: 'ratio', over: [term('fact')], under: [term('previous')] },
                times: 1n,
              },
            ],
      value: computed,
    },
    at: [{ fact: of }],
    blocked: outcome.status === 'undecided' && (now.blocked === true || before.blocked === true),
    rows: scope.rows,
  }
}
