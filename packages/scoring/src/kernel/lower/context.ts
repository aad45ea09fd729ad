import type { Program } from '../../compile/index.js'
import type { Id } from '../../graph/index.js'
import type { Range } from '../../interval/index.js'
import type { Assembler } from '../assembler.js'
import type { Columns } from '../column.js'
import type { Form } from '../form.js'
import type { Step } from '../instruction.js'
import type { Variant } from '../range.js'
import type { Support } from '../support.js'
import type { Rows } from '../tabulate.js'

/** What lowering a program to instructions works with. */
export interface Context {
  readonly asm: Assembler
  readonly program: Program
  readonly columns: Columns
  readonly variant: Variant
  readonly ranges: readonly Range[]
  readonly supports: readonly Support[]
  /** Scale of enclosures. */
  readonly guard: bigint
  readonly rows: Rows
  readonly number: (id: Id) => Form
  readonly truth: (id: Id) => Step
  /** Says of a unit, where the step holds, that an enclosure could not decide: it goes to the reference. */
  readonly leaveOpen: (step: Step) => void
}
