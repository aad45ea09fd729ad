import type { Assembler } from './assembler.js'
import { closures } from './closures.js'
import { generated } from './generate.js'
import type { Step } from './instruction.js'
import type { Layout } from './layout.js'
import { orderOf, type Routine, type Run, type Store } from './routine.js'

/** How a kernel's instructions are carried out; the results are the same. */
export type Code = 'generated' | 'closures'

/** Instructions that were proved, with the results they write. */
export interface Lowered {
  readonly asm: Assembler
  readonly stores: readonly Store[]
}

/** One number a row. */
export const plainStore = (step: Step, out: number): Store => ({ step, out, stride: 1, at: 0 })

const half = 2n ** 31n

/** Values of a byte. Shorter tables are filled up, so that an index that is a byte needs no check of the table's length. */
const rows = 256

const tableOf = (table: readonly number[]): ArrayLike<number> => {
  const length = Math.max(rows, table.length)
  const isShort = table.every((one) => Math.abs(one) < Number(half))
  const filled = isShort ? new Int32Array(length) : new Float64Array(length)
  filled.set(table)
  return filled
}

/** Makes instructions runnable; code from text where that is asked for and allowed. */
export const runnable = (
  layout: Layout,
  { asm, stores }: Lowered,
  code: Code,
): { readonly run: Run; readonly code: Code } => {
  const routine: Routine = {
    codes: asm.codes,
    order: orderOf(
      asm.codes,
      stores.map(({ step }) => step),
    ),
    tables: asm.tables.map(tableOf),
    slots: layout.slots,
    widths: layout.widths,
    stores,
    isShort: (step) => {
      const { lo, hi } = asm.boundsOf(step)
      return lo >= -half && hi < half
    },
    isNatural: (step) => asm.boundsOf(step).lo >= 0n,
  }
  const run = code === 'generated' ? generated(routine) : undefined
  return run === undefined
    ? { run: closures(routine), code: 'closures' as const }
    : { run, code: 'generated' as const }
}
