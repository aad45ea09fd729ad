import type { ConditionClause } from '@fazhi/model'
import { conditionPlan } from '../compile/condition.js'
import { movement } from '../compile/movement.js'
import type { ClausePlan } from '../compile/plan.js'
import type { Site } from '../compile/site.js'
import { fromExact } from '../exact/index.js'

/** A fixed price when a condition holds. */
export const compileCondition = (clause: ConditionClause, site: Site): ClausePlan => {
  const { write } = site
  const when = conditionPlan(site, clause.when)
  const price = write.number(fromExact(clause.price))
  const nothing = write.sum([])
  return movement(site, {
    shape: 'condition',
    verb: clause.verb,
    size: write.choose(when.holds, price, nothing),
    largest: price,
    smallest: nothing,
    silent: [when.silent],
    counted: when.counted,
  })
}
