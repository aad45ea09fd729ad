import type { Clause, ExactString, Verb, WhenNone } from '@fazhi/model'
import { fromExact } from '../exact/index.js'
import type { Id } from '../graph/index.js'
import type { ClausePlan, CountedPlan } from './plan.js'
import type { Site } from './site.js'

/** What a clause shape has worked out; the rest is the same for all of them. */
export interface Movement {
  readonly shape: Clause['shape']
  readonly verb: Verb
  /** Size of the movement before `atMost`. */
  readonly size: Id
  /** Largest and smallest size that the clause can come to; for the worst outcome and for "nothing was due". */
  readonly largest: Id
  readonly smallest: Id
  readonly atMost?: ExactString | undefined
  /** Facts stated as not applicable, and rates of a condition with nothing under them. */
  readonly silent: readonly Id[]
  readonly noneDue?: Id | undefined
  readonly whenNone?: WhenNone | undefined
  readonly counted: readonly CountedPlan[]
  readonly inner?: readonly ClausePlan[]
}

/** Whether there is nothing under any of several values; absent where none of them can be so. */
export const eitherNone = (
  { write }: Site,
  ...nones: readonly (Id | undefined)[]
): Id | undefined => {
  const some = nones.flatMap((none) => none ?? [])
  return some.length > 1 ? write.any(some) : some[0]
}

/** Closes a clause: cap (R3), nothing due (R16), not applicable (R13), worst outcome (R11). */
export const movement = (site: Site, made: Movement): ClausePlan => {
  const { write } = site
  const cap = (id: Id): Id =>
    made.atMost === undefined ? id : write.least([id, write.number(fromExact(made.atMost))])
  const largest = cap(made.largest)
  const smallest = cap(made.smallest)
  const [best, worst] = made.verb === 'lose' ? [smallest, largest] : [largest, smallest]
  const nothing = write.sum([])
  const whenNone = made.whenNone ?? 'notApplicable'
  const ifNone = { met: best, unmet: worst, notApplicable: nothing }[whenNone]
  const settled =
    made.noneDue === undefined ? cap(made.size) : write.choose(made.noneDue, ifNone, cap(made.size))
  const silent = write.any(made.silent)
  return {
    shape: made.shape,
    clause: site.clause,
    verb: made.verb,
    amount: write.choose(silent, nothing, settled, 'move', worst),
    ...(made.atMost === undefined ? {} : { before: made.size }),
    silent,
    ...(made.noneDue === undefined ? {} : { noneDue: made.noneDue }),
    ...(made.noneDue === undefined || whenNone !== 'notApplicable'
      ? {}
      : { empties: write.all([write.not(silent), made.noneDue]) }),
    counted: made.counted,
    inner: made.inner ?? [],
  }
}
