import type { Program } from '../../compile/index.js'
import type { Id } from '../../graph/index.js'
import type { Range } from '../../interval/index.js'
import type { Reading } from '../../read/index.js'
import type { Assembler } from '../assembler.js'
import type { Columns } from '../column.js'
import type { Form } from '../form.js'
import type { Step } from '../instruction.js'
import type { Variant } from '../range.js'
import type { Support } from '../support.js'

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
  /** What the reference makes of a node for a value of the one column it rests on. */
  readonly readAt: (column: number, stored: bigint) => (id: Id) => Reading
  readonly number: (id: Id) => Form
  readonly truth: (id: Id) => Step
  /** Says of a unit, where the step holds, that an enclosure could not decide: it goes to the reference. */
  readonly leaveOpen: (step: Step) => void
}
