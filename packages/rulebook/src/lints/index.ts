export type { Lint } from './define-lint.js'
export { lintRulebook } from './lint-rulebook.js'
export { lints } from './list.js'
