import type { StoredRecords } from '@fazhi/model'
import type { UnitReading } from './checks.js'
import { nodeRecord } from './node-record.js'

/** The records of one unit from a reading of it: its table, and the extras on top. */
export const recordsOf = (reading: UnitReading): StoredRecords => ({
  root: nodeRecord(reading, reading.program.root),
  onTop: reading.program.onTop.map((extra) => nodeRecord(reading, extra)),
})
