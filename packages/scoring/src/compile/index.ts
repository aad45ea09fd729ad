export { isFor } from './outcomes.js'
export type {
  Check,
  ClausePlan,
  ConditionPlan,
  CountedPlan,
  NodePlan,
  Program,
  RulePlan,
} from './plan.js'
export { foldFactor } from './steps.js'
export { compile, compileBinding } from './table.js'
