import type { NodePlan, Program } from '../compile/index.js'
import { factsUnder } from '../graph/index.js'

const plansOf = (plan: NodePlan): readonly NodePlan[] => [plan, ...plan.items.flatMap(plansOf)]

/** The facts each node of a table rests on. */
export const factsOfLeaves = (program: Program): ReadonlyMap<string, readonly string[]> => {
  const plans = [program.root, ...program.onTop].flatMap(plansOf)
  const { nodes, inputs } = program
  return new Map(
    plans.map((plan) => [plan.node.id, factsUnder(nodes, inputs, [plan.points, plan.full])]),
  )
}
