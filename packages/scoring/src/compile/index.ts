export { type Cohort, cohortNamed, cohortsOf, fillName } from './cohort.js'
export { isFor } from './outcomes.js'
export type {
  Check,
  ClausePlan,
  ConditionPlan,
  CountedPlan,
  NodePlan,
  Offer,
  Program,
  RulePlan,
} from './plan.js'
export { foldFactor } from './steps.js'
export { compile, compileBinding } from './table.js'
