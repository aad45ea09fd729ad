export { spellClause } from './clause.js'
export { spellCondition } from './condition.js'
export type { Spelling } from './number.js'
export { spellingOf } from './spelling-of.js'
