import type { ExactString, StoredMove } from '@fazhi/model'
import type { ClausePlan } from '../compile/index.js'
import { equal, negate, toExact } from '../exact/index.js'
import { isTrue, numberIn } from '../read/index.js'
import type { UnitReading } from './checks.js'
import { countedOf } from './counted.js'

const signed = (unit: UnitReading, plan: ClausePlan, id: number): ExactString => {
  const size = numberIn(unit.values[id])
  return toExact(plan.verb === 'gain' ? size : negate(size))
}

const becauseOf = (unit: UnitReading, plan: ClausePlan): StoredMove['because'] => {
  const amount = unit.values[plan.amount]
  if (amount !== undefined && amount.missing.length > 0) return 'missing'
  if (isTrue(unit.values[plan.silent])) return 'notApplicable'
  return plan.noneDue !== undefined && isTrue(unit.values[plan.noneDue]) ? 'noneDue' : undefined
}

const moveOf = (unit: UnitReading, plan: ClausePlan, taken: boolean): StoredMove => {
  const because = becauseOf(unit, plan)
  const before = plan.before === undefined ? undefined : unit.values[plan.before]?.value
  const isCapped =
    because === undefined &&
    plan.before !== undefined &&
    before !== undefined &&
    typeof before !== 'boolean' &&
    !equal(before, numberIn(unit.values[plan.amount]))
  const counted = plan.counted.map((one) => countedOf(unit, one))
  return {
    clause: plan.clause,
    shape: plan.shape,
    by: signed(unit, plan, plan.amount),
    ...(isCapped && plan.before !== undefined ? { before: signed(unit, plan, plan.before) } : {}),
    ...(taken ? {} : { taken }),
    ...(counted.length === 0 ? {} : { counted }),
    ...(because === undefined ? {} : { because }),
  }
}

/** Which alternatives of a container count: all of a sum; of the largest or smallest, the first that came to it. */
const takenOf = (unit: UnitReading, plan: ClausePlan, take: 'sum' | 'largest' | 'smallest') => {
  if (take === 'sum') return plan.inner.map(() => true)
  const result = numberIn(unit.values[plan.before ?? plan.amount])
  const first = plan.inner.findIndex(
    ({ amount, silent }) =>
      !isTrue(unit.values[silent]) && equal(numberIn(unit.values[amount]), result),
  )
  return plan.inner.map((_, index) => index === first)
}

/** Records of a clause and of what is inside it, container first. An alternative that was not taken moved nothing. */
export const movesOf = (
  unit: UnitReading,
  plan: ClausePlan,
  taken = true,
): readonly StoredMove[] => {
  const own = moveOf(unit, plan, taken)
  if (plan.take === undefined) return [own]
  const inner = takenOf(unit, plan, plan.take)
  return [
    own,
    ...plan.inner.flatMap((one, index) => movesOf(unit, one, taken && inner[index] === true)),
  ]
}
