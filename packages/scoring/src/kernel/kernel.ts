import type { Group, ResolvedRulebook } from '@fazhi/model'
import type { Program } from '../compile/index.js'
import { assembler } from './assembler.js'
import { type Columns, columnsOf } from './column.js'
import { exposed } from './exposure.js'
import { lowerGate } from './gate.js'
import { atFinestGuard } from './guard.js'
import { joined } from './join.js'
import type { Joint } from './joint.js'
import { type Layout, layoutOf } from './layout.js'
import { lowering } from './lower/index.js'
import { rangesOf, type Variant } from './range.js'
import { type CellReader, cellReader } from './read-row.js'
import { type RecordLayout, recorded } from './recorded.js'
import { orderOf, type Run } from './routine.js'
import { rowChecks } from './row-check.js'
import { type Code, type Lowered, plainStore, runnable } from './runnable.js'
import { rowsOf } from './tabulate.js'
import { resultOuts, resultsOf } from './total.js'
import { Unproven } from './unproven.js'

/** What a kernel is wanted of. */
export interface Wanted {
  readonly rulebook: ResolvedRulebook
  /** The group whose bands all units of the table fall into. */
  readonly group: Group | undefined
  readonly program: Program
  readonly code: Code
  /** Whether every step is kept beside the result. */
  readonly keepsRecords: boolean
}

/** The code for the rows of a variant. */
export interface Pass {
  readonly run: Run
  /** Published totals are what is written over this. */
  readonly scale: bigint
  /** How records lie in their rows, where they are kept. */
  readonly records?: RecordLayout
}

/** A table as code over whole numbers. */
export interface Kernel {
  readonly columns: Columns
  /** Columns of several columns, after the others. */
  readonly joints: readonly Joint[]
  readonly layout: Layout
  readonly code: Code
  readonly plain: Pass
  /** Absent where only plain rows could be proved; the others then go to the reference. */
  readonly full?: Pass
  /** Writes 1 for a row in which a rate is more than its whole, or has something over nothing. */
  readonly gate: Run
  readonly readers: readonly CellReader[]
  readonly checks: ReturnType<typeof rowChecks>
  /** Facts that a unit of this table may not state as not applicable if it is to be packed. */
  readonly exposed: ReadonlySet<string>
}

type LoweredPass = Lowered & Omit<Pass, 'run'> & { readonly joints: readonly Joint[] }

const lower = (
  { rulebook, group, program, keepsRecords }: Wanted,
  columns: Columns,
  variant: Variant,
): LoweredPass => {
  const ranges = rangesOf(program, columns, variant, true)
  const rows = rowsOf(program, columns, variant, ranges)
  return atFinestGuard(program, (guard) => {
    const asm = assembler()
    const context = lowering(asm, program, columns, variant, ranges, rows, guard)
    const first = resultsOf(context, rulebook, group)
    const records = keepsRecords ? recorded(context) : undefined
    // What was lowered for records alone may have left something open as well.
    const results = { ...first, open: context.open() }
    const stores = (['total', 'grade', 'open'] as const).map((name) =>
      plainStore(results[name], resultOuts[name]),
    )
    const lowered = { asm, stores: [...stores, ...(records?.stores ?? [])] }
    // Looks are put together where no record asks for what each of them found, and every column holds one of its values.
    const isJoined = variant === 'plain' && records === undefined
    return {
      ...(isJoined ? joined(lowered, columns.columns) : { ...lowered, joints: [] }),
      scale: results.scale,
      ...(records === undefined ? {} : { records: records.layout }),
    }
  })
}

/** The columns that instructions read. */
const readIn = ({ asm, stores }: Lowered): ReadonlySet<number> =>
  new Set(
    orderOf(
      asm.codes,
      stores.map(({ step }) => step),
    ).flatMap((step) => {
      const code = asm.codes[step]
      return code?.k === 'load' ? [code.column] : []
    }),
  )

/** What can be proved, or why it cannot. */
const attempt = <T>(make: () => T): T | { readonly unproven: string } => {
  try {
    return make()
  } catch (error) {
    if (error instanceof Unproven) return { unproven: error.message }
    throw error
  }
}

/**
 * Makes the kernel of a table, or says why there is none: a form without exact code, or a bound that cannot be proved.
 * Then every unit of the table goes to the reference.
 */
export const kernelOf = (wanted: Wanted): Kernel | { readonly unproven: string } =>
  attempt(() => {
    const { rulebook, program, code } = wanted
    const columns = columnsOf(rulebook, program)
    const plain = lower(wanted, columns, 'plain')
    const full = attempt(() => lower(wanted, columns, 'full'))
    const { joints } = plain
    const reads = readIn(plain)
    const layout = layoutOf(columns.columns, joints, (column) => reads.has(column))
    const passOf = ({ scale, records, ...lowered }: LoweredPass) => {
      const kept = records === undefined ? {} : { records }
      return { ...runnable(layout, lowered, code), scale, ...kept }
    }
    const first = passOf(plain)
    return {
      columns,
      joints,
      layout,
      code: first.code,
      plain: first,
      ...('unproven' in full ? {} : { full: passOf(full) }),
      gate: runnable(layout, lowerGate(program, columns), code).run,
      readers: columns.columns.map((column) => cellReader(rulebook, program, column)),
      checks: rowChecks(program),
      exposed: exposed(program),
    }
  })
