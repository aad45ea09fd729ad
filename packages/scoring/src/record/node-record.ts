import type { Adjustment, ExactString, NodeStatus, StoredRecord } from '@fazhi/model'
import type { ClausePlan, NodePlan } from '../compile/index.js'
import { toExact } from '../exact/index.js'
import { factsOfValue, own, papersLacking } from '../facts/index.js'
import type { Id } from '../graph/index.js'
import { isTrue, missingOf, numberIn, type Reading } from '../read/index.js'
import type { UnitReading } from './checks.js'
import { movesOf } from './moves.js'

const exactAt = (unit: UnitReading, id: Id): ExactString => toExact(numberIn(unit.values[id]))

/** The steps of R1 that changed the number, in their order. */
const adjustmentsOf = (unit: UnitReading, plan: NodePlan): readonly Adjustment[] => {
  const isBranch = plan.items.length > 0
  const fill = isBranch && !isTrue(unit.values[plan.notApplicable]) ? 'rescale' : 'fill'
  const path: readonly (readonly [Adjustment['kind'], Id, Id])[] = [
    [fill, plan.raw, plan.filled],
    ['ceiling', plan.filled, plan.capped],
    ['floor', plan.capped, plan.clipped],
    ['void', plan.clipped, plan.points],
    ['fold', plan.points, plan.folded],
    ['round', plan.folded, plan.given.points],
  ]
  return path.flatMap(([kind, before, after]) => {
    const from = exactAt(unit, before)
    const to = exactAt(unit, after)
    return from === to ? [] : [{ kind, from, to }]
  })
}

const clausesOf = (plan: ClausePlan): readonly ClausePlan[] => [
  plan,
  ...plan.inner.flatMap(clausesOf),
]

const statedReasons = ({ facts, rulebook }: UnitReading, plan: NodePlan) => {
  const counted = [
    ...(plan.applies?.counted ?? []),
    ...plan.clauses.flatMap(clausesOf).flatMap((one) => one.counted),
  ]
  const named = new Set(counted.flatMap(({ value }) => factsOfValue(rulebook, value)))
  return [...named].flatMap((fact) => {
    const reading = facts.readings.get(fact)
    return reading?.state === 'notApplicable' ? [{ fact, reason: reading.reason }] : []
  })
}

const whyOf = (unit: UnitReading, plan: NodePlan): StoredRecord['why'] => {
  const { rulebook } = unit
  const stated = statedReasons(unit, plan)
  const isStated = stated.length > 0
  if (plan.applies !== undefined && !isTrue(unit.values[plan.applies.holds]) && !isStated)
    return { code: 'condition', params: {} }
  const none = plan.clauses
    .flatMap(clausesOf)
    .filter(({ empties }) => empties !== undefined && isTrue(unit.values[empties]))
    .flatMap(({ counted }) => counted.map(({ value }) => value))
  if (none.length > 0) {
    const few = plan.clauses
      .flatMap(clausesOf)
      .flatMap(({ counted }) => counted)
      .filter(({ value, few }) => none.includes(value) && few && isTrue(unit.values[few.isFew]))
      .map(({ value }) => value)
    return few.length > 0
      ? { code: 'tooFew', params: { values: [...new Set(few)] } }
      : { code: 'noneDue', params: { values: [...new Set(none)] } }
  }
  if (isStated)
    return {
      code: 'stated',
      params: {
        facts: stated.map(({ fact }) => fact),
        reasons: stated.map(({ reason }) => reason),
      },
    }
  const unmeasured = plan.clauses
    .flatMap(clausesOf)
    .filter(({ silent }) => isTrue(unit.values[silent]))
    .flatMap(({ counted }) =>
      counted.flatMap(({ value, boundOf }) => [value, boundOf?.value ?? []]),
    )
    .flat()
    .filter((value) =>
      ['cohort', 'lastYear', 'points'].includes(own(rulebook.values, value)?.kind ?? ''),
    )
  if (unmeasured.length > 0)
    return { code: 'notMeasured', params: { values: [...new Set(unmeasured)] } }
  return { code: 'noItems', params: {} }
}

/** Whether papers that the item asks for are not there, and that costs its points. */
const isUnproven = ({ values }: UnitReading, { proven }: NodePlan): boolean =>
  proven !== undefined && isTrue(values[proven.lacking])

const statusOf = (
  unit: UnitReading,
  plan: NodePlan,
  readings: readonly (Reading | undefined)[],
): NodeStatus => {
  if (isTrue(unit.values[plan.notApplicable])) return 'notApplicable'
  const missing = readings.flatMap((reading) => reading?.missing ?? [])
  if (missing.length > 0)
    return missing.every((fact) => own(unit.rulebook.facts, fact)?.type === 'judgement')
      ? 'awaitingJudgement'
      : 'missing'
  const isVoid = plan.voidWhen !== undefined && isTrue(unit.values[plan.voidWhen.holds])
  // A deduction stays what it is.
  const isLost = isUnproven(unit, plan) && numberIn(unit.values[plan.points]).n >= 0n
  return isVoid || isLost ? 'void' : 'scored'
}

/** What the parent received, unless that is the points and the full mark as they are. */
const givenOf = (unit: UnitReading, plan: NodePlan): Pick<StoredRecord, 'given'> => {
  const points = exactAt(unit, plan.given.points)
  const full = exactAt(unit, plan.given.full)
  const isAsItIs = points === exactAt(unit, plan.points) && full === exactAt(unit, plan.full)
  return isAsItIs ? {} : { given: { points, full } }
}

/** A list under its name; one that is empty is left out of a record. */
const listed = <Name extends string, Item>(name: Name, list: readonly Item[]) =>
  (list.length === 0 ? {} : { [name]: list }) as { readonly [name in Name]?: readonly Item[] }

/**
 * The record of a node, as it is stored: what moved it, what bound it, what the parent received. Where facts are missing the
 * points are the worst the clauses can come to, and the status says so.
 */
export const nodeRecord = (unit: UnitReading, plan: NodePlan): StoredRecord => {
  const { values } = unit
  const { id, start } = plan.node
  const resting = [values[plan.points], values[plan.full]]
  const status = statusOf(unit, plan, resting)
  const why = status === 'notApplicable' ? whyOf(unit, plan) : undefined
  const missing = missingOf(resting.flatMap((reading) => reading ?? []))
  return {
    id,
    ...(status === 'scored' ? {} : { status }),
    points: exactAt(unit, plan.points),
    full: exactAt(unit, plan.full),
    ...givenOf(unit, plan),
    ...(start === '0' ? {} : { start }),
    ...listed(
      'moves',
      plan.clauses.flatMap((clause) => movesOf(unit, clause)),
    ),
    ...listed('adjustments', adjustmentsOf(unit, plan)),
    ...(why === undefined ? {} : { why }),
    ...(plan.proven !== undefined && status !== 'notApplicable' && isUnproven(unit, plan)
      ? { unproven: papersLacking(unit.facts, plan.proven.facts, plan.proven.kinds) }
      : {}),
    ...listed('missing', missing),
    ...listed(
      'items',
      plan.items.map((item) => nodeRecord(unit, item)),
    ),
  }
}
