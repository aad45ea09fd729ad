export type { Difference } from './differences.js'
export { seal, type Verification, verify } from './seal.js'
