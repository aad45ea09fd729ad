import type { Program } from '../compile/index.js'
import { assembler } from './assembler.js'
import type { Columns } from './column.js'
import { exact } from './form.js'
import { atFinestGuard } from './guard.js'
import { isMoreThan, isSame, lowering } from './lower/index.js'
import { rangesOf } from './range.js'
import { type Lowered, plainStore } from './runnable.js'

/**
 * Whether a rate that may not exceed 1 does, or any rate has something over nothing. What the kernel proves rests on such
 * rows being left out, so nothing of the kind is taken for granted here; and whether the rule applies to the unit at all is
 * not asked, which can only leave out more.
 */
export const lowerGate = (program: Program, columns: Columns): Lowered =>
  atFinestGuard(program, (guard) => {
    const asm = assembler()
    const ranges = rangesOf(program, columns, 'full', false)
    const context = lowering(asm, program, columns, 'full', ranges, guard)
    const nothing = exact(asm.constant(0n), 1n)
    let bad = asm.fixed(false)
    for (const check of program.checks) {
      if (check.kind !== 'rate') continue
      const [of, over] = [context.number(check.of), context.number(check.over)]
      const isOfNothing = asm.and(
        isSame(context, over, nothing),
        asm.not(isSame(context, of, nothing)),
      )
      bad = asm.or(bad, isOfNothing)
      if (!check.mayExceed) bad = asm.or(bad, isMoreThan(context, of, over))
    }
    return { asm, stores: [plainStore(asm.or(bad, context.open()), 0)] }
  })
