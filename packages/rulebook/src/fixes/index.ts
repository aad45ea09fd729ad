export type { FixedRulebook } from './fix-rulebook.js'
export { fixRulebook } from './fix-rulebook.js'
