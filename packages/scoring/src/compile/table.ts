import type { Condition, ResolvedRulebook, Table } from '@fazhi/model'
import { fromExact, isZero, unitOfPlaces, zero } from '../exact/index.js'
import {
  factOf,
  graphBuilder,
  type Id,
  type Input,
  type Node,
  type Pen,
  pen,
} from '../graph/index.js'
import { compileNode } from './branch.js'
import { conditionPlan } from './condition.js'
import { nodeSite } from './leaf.js'
import { compileOutcomes } from './outcomes.js'
import type { Check, NodePlan, Program } from './plan.js'

const factsOf = (inputs: readonly Input[], nodes: readonly Node[]): readonly string[] => {
  const asked = inputs.flatMap((input) => factOf(input) ?? [])
  const listed = nodes.flatMap(({ op }) => (op.k === 'list' ? [op.of] : []))
  return [...new Set([...asked, ...listed])].sort()
}

const plansOf = (plans: readonly NodePlan[]): readonly NodePlan[] =>
  plans.flatMap((plan) => [plan, ...plansOf(plan.items)])

/** Whether nothing is at stake: there is no full mark left to measure the unit by. */
const nothingAtStake = (write: Pen, { node, full, gone }: NodePlan): Id =>
  isZero(fromExact(node.outOf)) ? gone : write.test(full, '=', write.number(zero))

/**
 * A table of a resolved rulebook as a graph.
 * @throws FazhiError `invalidRule` when the rulebook is not what the loader makes: a name without a definition, a value of the wrong kind.
 */
export const compile = (rulebook: ResolvedRulebook, table: Table): Program => {
  const graph = graphBuilder()
  const checks: Check[] = []
  const shop = { rulebook, graph, checks }
  const root = compileNode(shop, table.root, table.root.id, 'root')
  const onTop = table.onTop.map((extra) => compileNode(shop, extra, `onTop/${extra.id}`, 'onTop'))
  const write = pen(graph, { path: table.root.id, clause: [] })
  const exact = write.sum([root.given.points, ...onTop.map(({ given }) => given.points)])
  const rounding = table.root.round
  const rounded =
    rounding === undefined
      ? exact
      : write.snap(exact, unitOfPlaces(rounding.places), rounding.mode, 'round')
  const plans = new Map(plansOf([root, ...onTop]).map((plan) => [plan.node.id, plan]))
  const settled = { ...shop, nodeOf: (id: string) => plans.get(id) }
  const outcomes = compileOutcomes(settled, table)
  return {
    nodes: graph.nodes,
    inputs: graph.inputs,
    facts: factsOf(graph.inputs, graph.nodes),
    root,
    onTop,
    exact,
    rounded,
    ...(rounding === undefined ? {} : { rounding }),
    ...outcomes,
    nothing: nothingAtStake(write, root),
    checks,
  }
}

/** A condition on the attributes of a unit alone, as a graph of its own. */
export interface AttributeProgram {
  readonly nodes: readonly Node[]
  readonly inputs: readonly Input[]
  readonly holds: Id
}

/** Compiles the condition that binds a table to its units. */
export const compileBinding = (rulebook: ResolvedRulebook, table: Table): AttributeProgram => {
  const graph = graphBuilder()
  const condition: Condition = table.for
  const { holds } = conditionPlan(nodeSite({ rulebook, graph, checks: [] }, table.id), condition)
  return { nodes: graph.nodes, inputs: graph.inputs, holds }
}
