export { groupOutcome } from './group-outcome.js'
export type { Standing } from './standing.js'
