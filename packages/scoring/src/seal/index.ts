export type { Difference } from './differences.js'
export { digestOf, seal, type Verification, verify } from './seal.js'
