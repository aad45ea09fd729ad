import type { ResolvedRulebook, StoredRecords } from '@fazhi/model'
import { valuesIn } from '../kernel/index.js'
import { recordsOf } from '../record/index.js'
import type { Part } from './packed.js'
import { readUnit } from './read-unit.js'

/** Records from the numbers the kernel kept for a unit; only what it did not hold exactly is computed, by the reference. */
export const recordsAt = (
  rulebook: ResolvedRulebook,
  { engine, batch, plainRecords, fullRecords, factsOf }: Part,
  unit: number,
  row: number,
): StoredRecords | undefined => {
  const isPlain = row < batch.plain
  const layout = (isPlain ? engine.kernel?.plain : engine.kernel?.full)?.records
  if (layout === undefined) return undefined
  const values = valuesIn(layout, isPlain ? plainRecords : fullRecords, row)
  const again = layout.derived
  return recordsOf(readUnit(rulebook, engine.program, factsOf(unit), { values, again }))
}
