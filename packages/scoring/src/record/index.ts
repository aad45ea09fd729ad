export { breaches, type UnitReading } from './checks.js'
export { countedOf } from './counted.js'
export { nodeRecord } from './node-record.js'
export { recordsOf } from './unit-records.js'
