export { type GraphBuilder, graphBuilder, type Pen, pen } from './builder.js'
export {
  type Algebra,
  type Earlier,
  type Evaluation,
  evaluate,
  type Item,
  type ItemValue,
  restingOn,
} from './evaluate.js'
export { factsUnder } from './facts-under.js'
export { type FactInput, factOf, type Input } from './input.js'
export {
  argumentsOf,
  type CohortOp,
  type Id,
  type Keep,
  type ListOp,
  type Node,
  type Op,
} from './op.js'
