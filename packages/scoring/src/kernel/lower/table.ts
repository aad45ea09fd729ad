import { zero } from '../../exact/index.js'
import type { Id } from '../../graph/index.js'
import { exact, type Form, near } from '../form.js'
import type { Step } from '../instruction.js'
import { floorDivide, lcm } from '../whole.js'
import type { Context } from './context.js'

/** The stored value of a column as the code reads it. */
export const stored = ({ asm, columns, variant }: Context, at: number): Step => {
  const column = columns.columns[at]
  if (column === undefined) throw new RangeError(`no column ${at}`)
  const { lo, hi, absent } = column
  return asm.load(at, { lo, hi: variant === 'full' && absent !== undefined ? absent : hi })
}

const isAsked = (kind: string | undefined): boolean =>
  kind === 'input' || kind === 'list' || kind === 'cohort'

/**
 * A node that rests on one column of few values, as a table of what the reference makes of it for each of them. Nothing
 * where there are too many values, or where only the question itself is asked.
 */
export const tabulated = (context: Context, id: Id): Form | undefined => {
  const { asm, program, columns, ranges, supports, guard, rows } = context
  const support = supports[id]
  const kind = program.nodes[id]?.op.k
  if (support === undefined || support < 0 || isAsked(kind)) return undefined
  const column = columns.columns[support]
  const readings = rows(support, id)
  if (column === undefined || readings === undefined) return undefined
  const range = ranges[id]
  const placeholder = (range?.kind === 'number' ? range.lo : undefined) ?? zero
  const values = readings.map(({ value }) => (typeof value === 'object' ? value : placeholder))
  const at = asm.add(stored(context, support), asm.constant(-column.lo))
  const scale = values.reduce((known, { d }) => lcm(known, d), 1n)
  if (scale <= guard)
    return exact(
      asm.look(
        values.map(({ n, d }) => n * (scale / d)),
        at,
      ),
      scale,
    )
  const floored = values.map(({ n, d }) => floorDivide(n * guard, d))
  return near(asm.look(floored, at), 1n, guard)
}
