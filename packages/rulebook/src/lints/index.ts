export { lintRulebook } from './lint-rulebook.js'
export { lints } from './list.js'
