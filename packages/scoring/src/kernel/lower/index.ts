export { isAtLeast, isMoreThan, isSame } from './compare.js'
export { type Lowering, lowering } from './lower.js'
export { stored } from './table.js'
