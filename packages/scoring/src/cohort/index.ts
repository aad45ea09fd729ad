export type { Member } from './member.js'
export { othersGiven, othersIn } from './others-of.js'
export { takeCohorts } from './take-cohorts.js'
