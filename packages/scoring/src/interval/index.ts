export { anyList, applyRange } from './apply.js'
export { between, decided, only, pointOf, type Range, truth } from './range.js'
export { type UnitRange, unitRange } from './unit-range.js'
