import type { Program } from '../compile/index.js'
import { assembler } from './assembler.js'
import type { Columns } from './column.js'
import { shownFacts } from './exposure.js'
import { exact } from './form.js'
import { atFinestGuard } from './guard.js'
import type { Step } from './instruction.js'
import { isMoreThan, isSame, type Lowering, lowering, stored } from './lower/index.js'
import { rangesOf } from './range.js'
import { type Lowered, plainStore } from './runnable.js'
import { rowsOf } from './tabulate.js'

/** Whether a rate's facts are all given: what stands for a fact that is not applicable is not held against it. */
const isGiven = (
  { asm, columns }: Lowering,
  facts: readonly string[],
  stored: (column: number) => Step,
): Step =>
  facts.reduce((given, fact) => {
    const at = columns.ofState.get(fact)
    const absent = at === undefined ? undefined : columns.columns[at]?.absent
    if (at === undefined || absent === undefined) return given
    return asm.and(given, asm.not(asm.same(stored(at), asm.constant(absent))))
  }, asm.fixed(true))

/**
 * Whether a rate that may not exceed 1 does, or any rate has something over nothing. What the kernel proves rests on such
 * rows being left out, so nothing of the kind is taken for granted here; and whether the rule applies to the unit at all is
 * not asked, which can only leave out more. Where a fact of the rate is not applicable nothing is checked: what reads the
 * rate is silent then, which is proved apart. A unit with nothing at stake is left out as well.
 */
export const lowerGate = (program: Program, columns: Columns): Lowered => {
  const ranges = rangesOf(program, columns, 'full', false)
  const rows = rowsOf(program, columns, 'full', ranges)
  return atFinestGuard(program, (guard) => {
    const asm = assembler()
    const context = lowering(asm, program, columns, 'full', ranges, rows, guard)
    const nothing = exact(asm.constant(0n), 1n)
    const shown = shownFacts(program)
    let bad = context.truth(program.nothing)
    for (const check of program.checks) {
      if (check.kind !== 'rate') continue
      const [of, over] = [context.number(check.of), context.number(check.over)]
      const isOfNothing = asm.and(
        isSame(context, over, nothing),
        asm.not(isSame(context, of, nothing)),
      )
      const isMore = check.mayExceed ? asm.fixed(false) : isMoreThan(context, of, over)
      const facts = new Set([...shown(check.of), ...shown(check.over)])
      const given = isGiven(context, [...facts], (at) => stored(context, at))
      bad = asm.or(bad, asm.and(given, asm.or(isOfNothing, isMore)))
    }
    return { asm, stores: [plainStore(asm.or(bad, context.open()), 0)] }
  })
}
