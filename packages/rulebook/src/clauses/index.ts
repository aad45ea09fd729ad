export { clauseShapes } from './list.js'
export { readClauses } from './read-clauses.js'
export type { ClauseShape } from './shape.js'
export { verbsOf } from './together.js'
