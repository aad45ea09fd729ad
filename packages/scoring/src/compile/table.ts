import type { Condition, ResolvedRulebook, Table } from '@fazhi/model'
import { unitOfPlaces } from '../exact/index.js'
import { factOf, graphBuilder, type Id, type Input, type Node, pen } from '../graph/index.js'
import { compileNode } from './branch.js'
import { conditionPlan } from './condition.js'
import { nodeSite } from './leaf.js'
import type { Check, Program } from './plan.js'

const factsOf = (inputs: readonly Input[], nodes: readonly Node[]): readonly string[] => {
  const asked = inputs.flatMap((input) => factOf(input) ?? [])
  const listed = nodes.flatMap(({ op }) => (op.k === 'list' ? [op.of] : []))
  return [...new Set([...asked, ...listed])].sort()
}

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
  const vetoes = rulebook.vetoes.map((veto) => ({
    veto,
    when: conditionPlan(nodeSite(shop, `vetoes/${veto.id}`), veto.when),
  }))
  return {
    nodes: graph.nodes,
    inputs: graph.inputs,
    facts: factsOf(graph.inputs, graph.nodes),
    root,
    onTop,
    exact,
    rounded,
    ...(rounding === undefined ? {} : { rounding }),
    vetoes,
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
