import type { Bound, ExactString } from '@fazhi/model'
import { fromExact, type Rational } from '../exact/index.js'
import type { Id } from '../graph/index.js'
import type { CountedPlan } from './plan.js'
import type { Site } from './site.js'
import { numberOf, valuePlan } from './value.js'

/** What something is compared with, as nodes of the graph. */
export interface BoundPlan {
  readonly number: Id
  /** The largest it can be; absent where nothing says. */
  readonly most?: Rational
  /** Whether an operand of the bound is not applicable. */
  readonly stated: readonly Id[]
  /** Whether there is nothing to compare with. */
  readonly noneDue?: Id
  /** How a record names it. */
  readonly counted: Pick<CountedPlan, 'bound' | 'boundOf'>
}

const fixed = (site: Site, bound: ExactString): BoundPlan => {
  const q = fromExact(bound)
  return { number: site.write.number(q), most: q, stated: [], counted: { bound } }
}

/** A bound: a number, or another value of the same unit. */
export const boundPlan = (site: Site, bound: Bound): BoundPlan => {
  if (typeof bound === 'string') return fixed(site, bound)
  const plan = valuePlan(site, bound.value)
  const number = numberOf(site, bound.value, plan)
  return {
    number,
    ...(plan.most === undefined ? {} : { most: plan.most }),
    stated: plan.stated,
    ...(plan.noneDue === undefined ? {} : { noneDue: plan.noneDue }),
    counted: { boundOf: { value: bound.value, number } },
  }
}
