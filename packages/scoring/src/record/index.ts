export { breaches, type UnitReading } from './checks.js'
export { nodeRecord } from './node-record.js'
