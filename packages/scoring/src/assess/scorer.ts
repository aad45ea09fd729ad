import type { DecimalString, ResolvedRulebook, Submission } from '@fazhi/model'
import { FazhiError } from '@fazhi/model'
import { compile } from '../compile/index.js'
import { rational } from '../exact/index.js'
import { type Aside, type Code, kernelOf, noGrade } from '../kernel/index.js'
import {
  type Fallback,
  type PackedUnits,
  type Part,
  packUnits,
  type TableEngine,
} from './packed.js'
import { publish } from './publish.js'

/** Why a unit was scored by the reference instead of the kernel. */
export type FallbackReason = Aside | 'open' | 'unproven'

/**
 * Totals and grades of many units. Everything is asked by the position of a unit in `units`.
 */
export interface UnitScores {
  /** Ids of the units, in order. */
  readonly units: readonly string[]
  /** The published total; `undefined` where the unit is undecided or in no table. */
  readonly published: (unit: number) => DecimalString | undefined
  /** The grade after vetoes and before quotas, which are the group's; `undefined` where there is none. */
  readonly grade: (unit: number) => string | undefined
  /** How many units the reference scored, by reason; what is not here the kernel scored. */
  readonly fallbacks: Readonly<Partial<Record<FallbackReason, number>>>
}

/** Scores units of one rulebook without records, as fast as exact numbers can be. */
export interface Scorer {
  /** How each table is carried out; `reference` with the reason where no kernel could be proved for it. */
  readonly tables: readonly {
    readonly table: string
    readonly by: Code | 'reference'
    readonly unproven?: string
  }[]
  /** Reads and checks the facts of submissions once. */
  readonly pack: (submissions: readonly Submission[]) => PackedUnits
  /** Scores what was packed. Nothing is allocated for a unit; the scores given out before are written over. */
  readonly score: (packed: PackedUnits) => UnitScores
}

/** Options of {@link scorer}. */
export interface ScorerOptions {
  /**
   * `generated` (default): JavaScript made once for each table; where a content-security policy forbids that, and with
   * `closures`, the same instructions as closures. The results are the same.
   */
  readonly code?: Code
}

const run = ({ engine, batch, outs }: Part): void => {
  const { kernel } = engine
  if (kernel === undefined) return
  kernel.run.plain(batch.banks, outs.all, 0, batch.plain)
  kernel.run.full(batch.banks, outs.all, batch.plain, batch.rows)
}

/** Scores the rows of a part that the kernel left open, and the units that were never packed, by the reference. */
const fallBack = (part: Part): void => {
  const { batch, outs, fallbacks } = part
  fallbacks.clear()
  for (let row = 0; row < batch.rows; row += 1)
    if (outs.open[row] === 1)
      fallbacks.set(batch.unitOf[row] ?? -1, part.refer(batch.unitOf[row] ?? -1, 'open'))
  for (const { unit, why } of batch.aside) fallbacks.set(unit, part.refer(unit, why))
}

const countOf = (parts: readonly Part[]): UnitScores['fallbacks'] => {
  const counts: Partial<Record<FallbackReason, number>> = {}
  for (const { fallbacks } of parts)
    for (const { why } of fallbacks.values()) counts[why] = (counts[why] ?? 0) + 1
  return counts
}

/** The published total of a row the kernel decided. */
const publishedAt = ({ engine, batch, outs }: Part, row: number): DecimalString | undefined => {
  const { kernel, program } = engine
  if (kernel === undefined) return undefined
  const scale = row < batch.plain ? kernel.scale.plain : kernel.scale.full
  return publish(rational(BigInt(outs.total[row] ?? 0), scale), program.rounding).text
}

const gradeAt = ({ engine, outs }: Part, row: number): string | undefined => {
  const index = outs.grade[row] ?? noGrade
  return index === noGrade ? undefined : engine.group?.grades[index]?.grade
}

const scoresOf = (packed: PackedUnits): UnitScores => {
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
    grade: (unit) => at(unit, gradeAt, ({ grade }) => grade),
    fallbacks: countOf(packed.parts),
  }
}

/**
 * Makes the kernels of a rulebook's tables once, to score any number of units with: totals and grades, equal to what
 * {@link assess} gives, without its records. What a kernel cannot decide exactly the reference decides, and it is counted.
 * @throws FazhiError `invalidRule` when the rulebook was not resolved by the loader.
 */
export const scorer = (rulebook: ResolvedRulebook, options: ScorerOptions = {}): Scorer => {
  const code = options.code ?? 'generated'
  if (code !== 'generated' && code !== 'closures')
    throw new FazhiError('invalidOption', { option: 'code', expected: 'generated or closures' })
  const engines = rulebook.tables.map((table): TableEngine => {
    const program = compile(rulebook, table)
    const made = kernelOf(rulebook, table, program, code)
    const group = rulebook.groups.find(({ tables }) => tables.includes(table.id))
    return {
      table,
      program,
      group,
      kernel: 'unproven' in made ? undefined : made,
      unproven: 'unproven' in made ? made.unproven : undefined,
    }
  })
  return {
    tables: engines.map(({ table, kernel, unproven }) => ({
      table: table.id,
      by: kernel?.code ?? 'reference',
      ...(unproven === undefined ? {} : { unproven }),
    })),
    pack: (submissions) => packUnits(rulebook, engines, submissions),
    score: (packed) => {
      packed.parts.forEach(run)
      packed.parts.forEach(fallBack)
      return scoresOf(packed)
    },
  }
}
