export type { Check, ClausePlan, ConditionPlan, CountedPlan, NodePlan, Program } from './plan.js'
export { foldFactor } from './steps.js'
export { compile, compileBinding } from './table.js'
