export { anyList, applyRange } from './apply.js'
export { domainOf, fieldDomain } from './domain.js'
export { between, decided, either, pointOf, type Range, truth } from './range.js'
export { type UnitRange, unitRange } from './unit-range.js'
