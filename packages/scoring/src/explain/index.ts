export { type Explanation, explain } from './explain.js'
export type { LeafExplanation } from './leaf-explanation.js'
export type { WinBack } from './win-back.js'
