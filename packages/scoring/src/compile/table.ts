import type { Condition, ResolvedRulebook, Table } from '@fazhi/model'
import { fromExact, isZero, unitOfPlaces, zero } from '../exact/index.js'
import { factOf, type Id, type Input, type Node, type Pen, pen } from '../graph/index.js'
import { compileNode, nodeFinder } from './branch.js'
import { conditionPlan } from './condition.js'
import { nodeSite } from './leaf.js'
import { compileOffers } from './offers.js'
import { compileOutcomes } from './outcomes.js'
import type { NodePlan, Program } from './plan.js'
import { type Workshop, workshop } from './site.js'

const factsOf = (inputs: readonly Input[], nodes: readonly Node[]): readonly string[] => {
  const asked = inputs.flatMap((input) => factOf(input) ?? [])
  const listed = nodes.flatMap(({ op }) =>
    op.k === 'list' && op.last === undefined ? [op.of] : [],
  )
  return [...new Set([...asked, ...listed])].sort()
}

/** The facts of last year that are asked for, each with the values that look back at it. */
const lastYearOf = (inputs: readonly Input[], nodes: readonly Node[]): Program['lastYear'] => {
  const asked = [
    ...inputs.flatMap((input) =>
      'fact' in input && input.last !== undefined ? [[input.fact, input.last] as const] : [],
    ),
    ...nodes.flatMap(({ op }) =>
      op.k === 'list' && op.last !== undefined ? [[op.of, op.last] as const] : [],
    ),
  ]
  return [...new Set(asked.map(([fact]) => fact))].sort().map((fact) => ({
    fact,
    values: [...new Set(asked.flatMap(([of, value]) => (of === fact ? [value] : [])))].sort(),
  }))
}

/** Whether nothing is at stake: there is no full mark left to measure the unit by. */
const nothingAtStake = (write: Pen, { node, full, gone }: NodePlan): Id =>
  isZero(fromExact(node.outOf)) ? gone : write.test(full, '=', write.number(zero))

/**
 * A table of a resolved rulebook as a graph.
 * @throws FazhiError `invalidRule` when the rulebook is not what the loader makes: a name without a definition, a value of the wrong kind.
 */
export const compile = (rulebook: ResolvedRulebook, table: Table): Program => {
  const begun = workshop(rulebook)
  const { graph, checks } = begun
  const shop: Workshop = { ...begun, nodeOf: nodeFinder(table, () => shop) }
  const root = compileNode(shop, table.root, table.root.id, 'root')
  const onTop = table.onTop.map((extra) => compileNode(shop, extra, `onTop/${extra.id}`, 'onTop'))
  const write = pen(graph, { path: table.root.id, clause: [] })
  const exact = write.sum([root.given.points, ...onTop.map(({ given }) => given.points)])
  const rounding = table.root.round
  const rounded =
    rounding === undefined
      ? exact
      : write.snap(exact, unitOfPlaces(rounding.places), rounding.mode, 'round')
  const outcomes = compileOutcomes(shop, table)
  const offers = compileOffers(shop, table)
  return {
    nodes: graph.nodes,
    inputs: graph.inputs,
    facts: factsOf(graph.inputs, graph.nodes),
    lastYear: lastYearOf(graph.inputs, graph.nodes),
    offers,
    looks: graph.nodes.some(({ op }) => op.k === 'cohort'),
    dated: new Set(checks.flatMap((check) => (check.kind === 'dated' ? [check.fact] : []))),
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
  const shop = workshop(rulebook)
  const { graph } = shop
  const condition: Condition = table.for
  const { holds } = conditionPlan(nodeSite(shop, table.id), condition)
  return { nodes: graph.nodes, inputs: graph.inputs, holds }
}
