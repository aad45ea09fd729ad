import type { ResolvedRulebook, StoredRecord } from '@fazhi/model'
import { valuesIn } from '../kernel/index.js'
import { nodeRecord, type UnitReading } from '../record/index.js'
import type { Part } from './packed.js'
import { readUnit } from './read-unit.js'

/** The records of one unit, as they are stored: its table, and the extras on top. */
export interface UnitRecords {
  readonly root: StoredRecord
  readonly onTop: readonly StoredRecord[]
}

/** Records from a reading of a unit. */
export const recordsOf = (reading: UnitReading): UnitRecords => ({
  root: nodeRecord(reading, reading.program.root),
  onTop: reading.program.onTop.map((extra) => nodeRecord(reading, extra)),
})

/** Records from the numbers the kernel kept for a unit; only what it did not hold exactly is computed, by the reference. */
export const recordsAt = (
  rulebook: ResolvedRulebook,
  { engine, batch, plainRecords, fullRecords, factsOf }: Part,
  unit: number,
  row: number,
): UnitRecords | undefined => {
  const isPlain = row < batch.plain
  const layout = (isPlain ? engine.kernel?.plain : engine.kernel?.full)?.records
  if (layout === undefined) return undefined
  const values = valuesIn(layout, isPlain ? plainRecords : fullRecords, row)
  const again = layout.derived
  return recordsOf(readUnit(rulebook, engine.program, factsOf(unit), { values, again }))
}
