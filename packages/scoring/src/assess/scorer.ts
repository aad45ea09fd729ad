import type { DecimalString, ResolvedRulebook, StoredRecords, Submission } from '@fazhi/model'
import { FazhiError } from '@fazhi/model'
import { rational } from '../exact/index.js'
import { type Code, noGrade } from '../kernel/index.js'
import { recordsOf } from '../record/index.js'
import { type PackedUnits, type Part, packUnits } from './packed.js'
import { publish } from './publish.js'
import { recordsAt } from './row-records.js'
import { type Fallback, tableEngine } from './table-engine.js'

/** Why a unit was scored by the reference instead of the kernel. */
export type FallbackReason = Fallback['why']

/** Totals and grades of many units. Everything is asked by the position of a unit in `units`. */
export interface UnitScores {
  /** Ids of the units, in order. */
  readonly units: readonly string[]
  /** The published total; `undefined` where the unit is undecided or in no table. */
  readonly published: (unit: number) => DecimalString | undefined
  /**
   * The grade of the band the score falls in, before anything else that decides on grades; `undefined` where the unit is
   * undecided, or its table is not graded by one group as a whole.
   */
  readonly bandGrade: (unit: number) => string | undefined
  /** The records of a unit as they are stored, where the scorer keeps them; made from the row of numbers that was kept when it was scored. */
  readonly records: (unit: number) => StoredRecords | undefined
  /** How many units the reference scored, by reason; what is not here the kernel scored. */
  readonly fallbacks: Readonly<Partial<Record<FallbackReason, number>>>
}

/** Scores units of one rulebook without making records, as fast as exact numbers can be. */
export interface Scorer {
  /** How each table is carried out; `reference` with the reason where no kernel could be proved for it. */
  readonly tables: readonly {
    readonly table: string
    readonly by: Code | 'reference'
    readonly unproven?: string
  }[]
  /** Reads and checks the facts of submissions once; those of the year before for values that look back. */
  readonly pack: (
    submissions: readonly Submission[],
    lastYear?: readonly Submission[],
  ) => PackedUnits
  /** Scores what was packed. Nothing is allocated for a unit; scores given out before for the same units are written over. */
  readonly score: (packed: PackedUnits) => UnitScores
}

/** Options of {@link scorer}. */
export interface ScorerOptions {
  /**
   * `generated` (default): JavaScript made once for each table; where a content-security policy forbids that, and with
   * `closures`, the same instructions as closures. The results are the same.
   */
  readonly code?: Code
  /** Keeps every step of every unit while it is scored, so that its records can be read without scoring it again. */
  readonly records?: boolean
}

const run = ({ engine: { kernel }, batch, outs }: Part): void => {
  kernel?.plain.run(batch.banks, outs.plain, 0, batch.plain)
  kernel?.full?.run(batch.banks, outs.full, batch.plain, batch.rows)
}

/** Scores the rows that the kernel left open, and the units that were never packed, by the reference. */
const fallBack = ({ batch, outs, fallbacks, refer }: Part): void => {
  fallbacks.clear()
  for (let row = outs.open.indexOf(1); row >= 0; row = outs.open.indexOf(1, row + 1)) {
    const unit = batch.unitOf[row]
    if (unit !== undefined) fallbacks.set(unit, refer(unit, 'open'))
  }
  for (const { unit, why } of batch.aside) fallbacks.set(unit, refer(unit, why))
}

const countOf = (parts: readonly Part[]): UnitScores['fallbacks'] => {
  const counts: Partial<Record<FallbackReason, number>> = {}
  for (const { fallbacks } of parts)
    for (const { why } of fallbacks.values()) counts[why] = (counts[why] ?? 0) + 1
  return counts
}

/** The published total of a row the kernel decided. */
const publishedAt = ({ engine, batch, outs }: Part, row: number): DecimalString | undefined => {
  const pass = row < batch.plain ? engine.kernel?.plain : engine.kernel?.full
  if (pass === undefined) return undefined
  return publish(rational(BigInt(outs.total[row] ?? 0), pass.scale), engine.program.rounding).text
}

const gradeAt = ({ engine, outs }: Part, row: number): string | undefined => {
  const index = outs.grade[row] ?? noGrade
  return index === noGrade ? undefined : engine.group?.grades[index]?.grade
}

const scoresOf = (rulebook: ResolvedRulebook, packed: PackedUnits): UnitScores => {
  const at = <T>(
    unit: number,
    ofRow: (part: Part, row: number) => T | undefined,
    ofFallback: (found: Fallback) => T | undefined,
  ): T | undefined => {
    const part = packed.parts[packed.partOf[unit] ?? -1]
    if (part === undefined) return undefined
    const found = part.fallbacks.get(unit)
    return found === undefined ? ofRow(part, packed.rowOf[unit] ?? -1) : ofFallback(found)
  }
  return {
    units: packed.units,
    published: (unit) => at(unit, publishedAt, ({ published }) => published),
    bandGrade: (unit) => at(unit, gradeAt, (found) => found.bandGrade),
    records: (unit) =>
      at(
        unit,
        (part, row) => recordsAt(rulebook, part, unit, row),
        ({ reading }) => recordsOf(reading),
      ),
    fallbacks: countOf(packed.parts),
  }
}

/**
 * Makes the kernels of a rulebook's tables once, to score any number of units with: totals and grades, equal to what
 * {@link assess} gives. What a kernel cannot decide exactly the reference decides, and it is counted.
 * @throws FazhiError `invalidRule` when the rulebook was not resolved by the loader; `invalidOption` for an unknown `code`.
 */
export const scorer = (rulebook: ResolvedRulebook, options: ScorerOptions = {}): Scorer => {
  const { code = 'generated', records = false } = options
  if (code !== 'generated' && code !== 'closures')
    throw new FazhiError('invalidOption', { option: 'code', expected: 'generated or closures' })
  const engines = rulebook.tables.map((table) => tableEngine(rulebook, table, code, records))
  return {
    tables: engines.map(({ table, kernel, unproven }) => ({
      table: table.id,
      by: kernel?.code ?? 'reference',
      ...(unproven === undefined ? {} : { unproven }),
    })),
    pack: (submissions, lastYear) => packUnits(rulebook, engines, submissions, lastYear),
    score: (packed) => {
      packed.parts.forEach(run)
      packed.parts.forEach(fallBack)
      return scoresOf(rulebook, packed)
    },
  }
}
