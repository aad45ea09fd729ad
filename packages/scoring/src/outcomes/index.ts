export { gradeOf } from './grades.js'
export { groupOutcome } from './group-outcome.js'
export type { Standing } from './standing.js'
