import type { Group, ResolvedRulebook } from '@fazhi/model'
import { compare, fromExact } from '../exact/index.js'
import { exact, type Form } from './form.js'
import type { Step } from './instruction.js'
import { isAtLeast, isMoreThan, type Lowering } from './lower/index.js'
import { Unproven } from './unproven.js'

/** Which results go where: the order of the buffers a kernel writes. */
export const resultOuts = { total: 0, grade: 1, open: 2 } as const

/** The buffer that records are written into, after those of the results. */
export const recordOut = 3

/** Written for a unit of a table that is not graded by one group as a whole. */
export const noGrade = 255

/** What a kernel works out for a unit, as steps. */
export interface Results {
  readonly total: Step
  /** The published total is `total` over this. */
  readonly scale: bigint
  readonly grade: Step
  readonly open: Step
}

/** Whether every band begins below the one before it, so that who reaches a band reaches all below it. */
const isDescending = ({ grades }: Group): boolean =>
  grades.every(({ from }, index) => {
    const above = grades[index - 1]?.from
    return (
      from === undefined ||
      above === undefined ||
      compare(fromExact(from.bound), fromExact(above.bound)) < 0
    )
  })

/** Row of the first grade whose band a score reaches, best first; the last row takes the rest. */
const bandOf = (context: Lowering, group: Group, score: Form): Step => {
  const { asm } = context
  const { grades } = group
  const reaches = grades.flatMap(({ from }) => {
    if (from === undefined) return []
    const { n, d } = fromExact(from.bound)
    const bound = exact(asm.constant(n), d)
    return [(from.rel === '>' ? isMoreThan : isAtLeast)(context, score, bound)]
  })
  const [none, one] = [asm.constant(0n), asm.constant(1n)]
  // Counting the bands that are missed needs no branch, which nobody could foresee.
  if (isDescending(group) && reaches.length === grades.length - 1)
    return reaches.map((is) => asm.pick(is, none, one)).reduce(asm.add, none)
  const last = asm.constant(BigInt(grades.length - 1))
  return grades.reduceRight((below, { from }, index) => {
    const row = asm.constant(BigInt(index))
    const is = reaches[index]
    return from === undefined || is === undefined ? row : asm.pick(is, row, below)
  }, last)
}

/** Lowers what a unit's result needs: the published total, the grade of its band, whether it stays open. */
export const resultsOf = (
  context: Lowering,
  { policies }: ResolvedRulebook,
  group: Group | undefined,
): Results => {
  const { asm, program, number } = context
  if (group !== undefined && group.grades.length >= noGrade) throw new Unproven('too many grades')
  const rounded = number(program.rounded)
  // Without a rounding the printed total depends on whether it has a finite decimal; an enclosure cannot know.
  if (rounded.kind === 'near' || rounded.d !== undefined)
    throw new Unproven('a total that no rule rounds')
  const isExact = policies.decideOn === 'exact' || program.rounding === undefined
  const score = isExact ? number(program.exact) : rounded
  const grade = group === undefined ? asm.constant(BigInt(noGrade)) : bandOf(context, group, score)
  return { total: rounded.n, scale: rounded.scale, grade, open: context.open() }
}
