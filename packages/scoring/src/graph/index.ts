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
export { factOf, type Input } from './input.js'
export type { Id, Keep, ListOp, Node, Op, Origin, Role } from './op.js'
