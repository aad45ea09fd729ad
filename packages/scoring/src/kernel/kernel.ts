import type { ResolvedRulebook, Table } from '@fazhi/model'
import { InternalError } from '@fazhi/model'
import type { Program } from '../compile/index.js'
import { assembler } from './assembler.js'
import { type Columns, columnsOf } from './column.js'
import { exposed } from './exposure.js'
import { lowerGate } from './gate.js'
import { atFinestGuard } from './guard.js'
import { type Layout, layoutOf } from './layout.js'
import { lowering } from './lower/index.js'
import { rangesOf, type Variant } from './range.js'
import { type CellReader, cellReader } from './read-row.js'
import type { Run } from './routine.js'
import { rowChecks } from './row-check.js'
import { type Code, type Lowered, plainStore, runnable } from './runnable.js'
import { resultOuts, resultsOf } from './total.js'
import { Unproven } from './unproven.js'

/** A table as code over whole numbers. */
export interface Kernel {
  readonly columns: Columns
  readonly layout: Layout
  /** Published totals are what is written over this. */
  readonly scale: Readonly<Record<Variant, bigint>>
  readonly code: Code
  readonly run: Readonly<Record<Variant, Run>>
  /** Writes 1 for a row in which a rate is more than its whole, or has something over nothing. */
  readonly gate: Run
  readonly readers: readonly CellReader[]
  readonly checks: ReturnType<typeof rowChecks>
  /** Facts that a unit of this table may not state as not applicable if it is to be packed. */
  readonly exposed: ReadonlySet<string>
}

const proved = (
  rulebook: ResolvedRulebook,
  table: Table,
  program: Program,
  columns: Columns,
  variant: Variant,
): Lowered & { readonly scale: bigint } => {
  const ranges = rangesOf(program, columns, variant, true)
  const group = rulebook.groups.find(({ tables }) => tables.includes(table.id))
  return atFinestGuard(program, (guard) => {
    const asm = assembler()
    const results = resultsOf(
      lowering(asm, program, columns, variant, ranges, guard),
      rulebook,
      group,
    )
    const stores = (['total', 'grade', 'vetoed', 'open'] as const).map((name) =>
      plainStore(results[name], resultOuts[name]),
    )
    return { asm, stores, scale: results.scale }
  })
}

/**
 * Makes the kernel of a table, or says why there is none: a form without exact code, or a bound that cannot be proved.
 * Then every unit of the table goes to the reference.
 */
export const kernelOf = (
  rulebook: ResolvedRulebook,
  table: Table,
  program: Program,
  code: Code,
): Kernel | { readonly unproven: string } => {
  try {
    const columns = columnsOf(rulebook, program)
    const layout = layoutOf(columns.columns)
    const [plain, full] = (['plain', 'full'] as const).map((variant) =>
      proved(rulebook, table, program, columns, variant),
    )
    if (plain === undefined || full === undefined) throw new InternalError('a variant is absent')
    const run = { plain: runnable(layout, plain, code), full: runnable(layout, full, code) }
    return {
      columns,
      layout,
      scale: { plain: plain.scale, full: full.scale },
      code: run.plain.code,
      run: { plain: run.plain.run, full: run.full.run },
      gate: runnable(layout, lowerGate(program, columns), code).run,
      readers: columns.columns.map((column) => cellReader(rulebook, program, column)),
      checks: rowChecks(program),
      exposed: exposed(program),
    }
  } catch (error) {
    if (error instanceof Unproven) return { unproven: error.message }
    throw error
  }
}
