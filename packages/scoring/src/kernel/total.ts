import type { Group, ResolvedRulebook, Veto } from '@fazhi/model'
import { fromExact } from '../exact/index.js'
import type { Id } from '../graph/index.js'
import type { Assembler } from './assembler.js'
import { exact, type Form } from './form.js'
import type { Step } from './instruction.js'
import { isAtLeast, isMoreThan, type Lowering } from './lower/index.js'
import { Unproven } from './unproven.js'

/** Which results go where: the order of the buffers a kernel writes. */
export const resultOuts = { total: 0, grade: 1, vetoed: 2, open: 3 } as const

/** The buffer that records are written into, after those of the results. */
export const recordOut = 4

/** Written for a unit of a table that no group grades. */
export const noGrade = 255

/** What a kernel works out for a unit, as steps. */
export interface Results {
  readonly total: Step
  /** The published total is `total` over this. */
  readonly scale: bigint
  readonly grade: Step
  readonly vetoed: Step
  readonly open: Step
}

/** Row of the first grade whose band a score reaches, best first; the last row takes the rest. */
const bandOf = (context: Lowering, { grades }: Group, score: Form): Step => {
  const { asm } = context
  const last = asm.constant(BigInt(grades.length - 1))
  return grades.reduceRight((below, { from }, index) => {
    const row = asm.constant(BigInt(index))
    if (from === undefined) return row
    const { n, d } = fromExact(from.bound)
    const bound = exact(asm.constant(n), d)
    const reaches = (from.rel === '>' ? isMoreThan : isAtLeast)(context, score, bound)
    return asm.pick(reaches, row, below)
  }, last)
}

/** Whether a veto is raised: a condition with a silent operand raises none. */
const raised = (
  { asm, truth }: Lowering,
  { silent, holds }: { readonly silent: Id; readonly holds: Id },
): Step => asm.and(asm.not(truth(silent)), truth(holds))

/** The worse of a grade and the ceilings of the vetoes that are raised (R30). */
const underCeilings = (
  asm: Assembler,
  { grades }: Group,
  grade: Step,
  vetoes: readonly { readonly veto: Veto; readonly is: Step }[],
): Step =>
  vetoes.reduce((known, { veto, is }) => {
    const row = grades.findIndex((one) => one.grade === veto.ceiling)
    if (veto.ceiling === undefined || row < 0) return known
    return asm.max(known, asm.pick(is, asm.constant(BigInt(row)), asm.constant(0n)))
  }, grade)

/** Lowers what a unit's result needs: published total, grade after vetoes, whether it is vetoed, whether it stays open. */
export const resultsOf = (
  context: Lowering,
  rulebook: ResolvedRulebook,
  group: Group | undefined,
): Results => {
  const { asm, program, number } = context
  if (group !== undefined && group.grades.length >= noGrade) throw new Unproven('too many grades')
  const rounded = number(program.rounded)
  // Without a rounding the printed total depends on whether it has a finite decimal; an enclosure cannot know.
  if (rounded.kind === 'near' || rounded.d !== undefined)
    throw new Unproven('a total that no rule rounds')
  const isExact = rulebook.policies.decideOn === 'exact' || program.rounding === undefined
  const score = isExact ? number(program.exact) : rounded
  const vetoes = program.vetoes.map(({ veto, when }) => ({ veto, is: raised(context, when) }))
  const grade =
    group === undefined
      ? asm.constant(BigInt(noGrade))
      : underCeilings(asm, group, bandOf(context, group, score), vetoes)
  return {
    total: rounded.n,
    scale: rounded.scale,
    grade,
    vetoed: vetoes.map(({ is }) => is).reduce(asm.or, asm.fixed(false)),
    open: context.open(),
  }
}
