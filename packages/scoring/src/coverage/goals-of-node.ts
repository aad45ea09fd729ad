import type { Clause, DataPlace, ScoreNode } from '@fazhi/model'
import type { ClausePlan, NodePlan } from '../compile/index.js'
import { compare, fromExact, type Rational } from '../exact/index.js'
import type { Id } from '../graph/index.js'
import type { Range } from '../interval/index.js'
import type { RuleGoal, Side } from './goal.js'
import { rowOf } from './goal.js'
import { clauseKey, keyOf, nodeKey } from './goal-keys.js'
import { passable } from './limits.js'

/** A goal under its key, in one table. */
export interface KeyedGoal {
  readonly key: string
  readonly goal: RuleGoal
}

/** Where goals are looked for. */
export interface Place {
  readonly table: string
  /** What a node of the program can come to. */
  readonly range: (id: Id) => Range | undefined
}

const sides: readonly Side[] = ['yes', 'no']

const canExceed = (range: Range | undefined, bound: Rational): boolean =>
  range?.kind === 'number' && (range.hi === undefined || compare(range.hi, bound) > 0)

const canBe = (range: Range | undefined, side: Side): boolean => {
  if (range?.kind !== 'number') return false
  const { lo, hi } = range
  const isZeroInside = (lo === undefined || lo.n <= 0n) && (hi === undefined || hi.n >= 0n)
  if (side === 'no') return isZeroInside
  return lo === undefined || hi === undefined || lo.n !== 0n || hi.n !== 0n
}

/** What is written in place without a place of its own stands where the thing around it stands. */
const placed = (at: DataPlace | undefined): { readonly at?: DataPlace } =>
  at === undefined ? {} : { at }

const clauseGoals = (
  node: ScoreNode,
  clause: Clause,
  plan: ClausePlan,
  { table, range }: Place,
): readonly KeyedGoal[] => {
  const of = clauseKey(nodeKey(table, node), plan.clause)
  const base = {
    tables: [table],
    node: node.id,
    clause: plan.clause,
    ...placed(clause.at ?? node.at),
  }
  const atMost = 'atMost' in clause ? clause.atMost : undefined
  const moves =
    clause.shape === 'by' || clause.shape === 'together'
      ? []
      : sides
          .filter((side) => canBe(range(plan.amount), side))
          .map((side) => ({
            key: keyOf.side(of, 'clause', side),
            goal: { ...base, kind: 'clause' as const, side },
          }))
  const rows =
    clause.shape === 'by'
      ? clause.rows.map(rowOf)
      : clause.shape === 'events'
        ? Object.keys(clause.prices).map((level) => ({ level }))
        : []
  const capped =
    atMost !== undefined &&
    plan.before !== undefined &&
    canExceed(range(plan.before), fromExact(atMost))
  return [
    ...moves,
    ...rows.map((row) => ({
      key: keyOf.row(of, row),
      goal: { ...base, kind: 'row' as const, row },
    })),
    ...Object.keys(clause.shape === 'events' ? (clause.atMostOf ?? {}) : {}).map((level) => ({
      key: keyOf.levelCap(of, level),
      goal: { ...base, kind: 'levelCap' as const, level },
    })),
    ...(capped ? [{ key: keyOf.plain(of, 'cap'), goal: { ...base, kind: 'cap' as const } }] : []),
    ...(plan.noneDue === undefined
      ? []
      : [{ key: keyOf.plain(of, 'whenNone'), goal: { ...base, kind: 'whenNone' as const } }]),
  ]
}

const clausesBelow = (
  clauses: readonly Clause[],
  plans: readonly ClausePlan[],
): readonly (readonly [Clause, ClausePlan])[] =>
  plans.flatMap((plan, index) => {
    const clause = clauses[index]
    if (clause === undefined) return []
    const inner = clause.shape === 'together' ? clausesBelow(clause.of, plan.inner) : []
    return [[clause, plan] as const, ...inner]
  })

const canBeNone = (plan: ClausePlan): boolean =>
  plan.empties !== undefined || plan.inner.some(canBeNone)

/** Whether a rule of the rulebook can take a node out of the full at stake. */
const canBeGone = ({ node, applies, clauses, items }: NodePlan): boolean => {
  if (items.length > 0) return applies !== undefined || items.every(canBeGone)
  if (node.notApplicable !== 'rescale' && node.notApplicable !== 'pass') return false
  return applies !== undefined || clauses.some(canBeNone)
}

const givesUp = (plan: NodePlan): boolean =>
  canBeGone(plan) || (plan.node.notApplicable === 'pass' && plan.items.some(givesUp))

/** Parts below a branch that can be there or not by themselves; a branch that is rescaled is one part. */
const partsOf = ({ node, items }: NodePlan): number =>
  items.length === 0 || node.notApplicable === 'rescale'
    ? 1
    : items.reduce((sum, item) => sum + partsOf(item), 0)

/** Whether something below can fall away while something else stays to make up for it. */
const canRescale = ({ node, items }: NodePlan): boolean =>
  node.notApplicable === 'rescale' &&
  items.some(givesUp) &&
  items.reduce((sum, item) => sum + partsOf(item), 0) > 1

/** The goals of a node and of everything below it. */
export const goalsOfNode = (plan: NodePlan, place: Place): readonly KeyedGoal[] => {
  const { node } = plan
  const { table, range } = place
  const of = nodeKey(table, node)
  const base = { tables: [table], node: node.id, ...placed(node.at) }
  const two = (kind: 'void' | 'applies'): readonly KeyedGoal[] =>
    sides.map((side) => ({ key: keyOf.side(of, kind, side), goal: { ...base, kind, side } }))
  const one = (kind: 'floor' | 'ceiling' | 'rescale'): KeyedGoal => ({
    key: keyOf.plain(of, kind),
    goal: { ...base, kind },
  })
  const limits = passable(plan, range)
  return [
    ...(plan.applies === undefined ? [] : two('applies')),
    ...clausesBelow(node.clauses, plan.clauses).flatMap(([clause, made]) =>
      clauseGoals(node, clause, made, place),
    ),
    ...(limits.ceiling ? [one('ceiling')] : []),
    ...(limits.floor ? [one('floor')] : []),
    ...(plan.voidWhen === undefined ? [] : two('void')),
    ...(canRescale(plan) ? [one('rescale')] : []),
    ...plan.items.flatMap((item) => goalsOfNode(item, place)),
  ]
}
