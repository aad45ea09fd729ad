export { fullCoverageRule } from './full-coverage.js'
export { outcomeRule } from './outcome.js'
export { uncountedDeedRule } from './uncounted-deed.js'
