export { fullCoverageRule } from './full-coverage.js'
