import { InternalError } from '@fazhi/model'
import type { Id } from '../../graph/index.js'
import { factKey } from '../fact-key.js'
import { exact, type Form, near } from '../form.js'
import type { Step } from '../instruction.js'
import type { Context } from './context.js'
import { stored } from './table.js'

/** A column as a number; a fact stated as not applicable has its lowest value for a placeholder. */
export const columnNumber = (context: Context, at: number): Form => {
  const { asm, columns, variant } = context
  const column = columns.columns[at]
  if (column === undefined) throw new InternalError(`no column ${at}`)
  const step = stored(context, at)
  if (variant === 'plain' || column.absent === undefined) return exact(step, column.scale)
  const isAbsent = asm.same(step, asm.constant(column.absent))
  const value = asm.pick(isAbsent, asm.constant(column.lo), step)
  return exact(asm.narrow(value, { lo: column.lo, hi: column.hi }), column.scale)
}

/** The answer to a question of yes or no. */
export const columnTruth = (context: Context, index: number): Step => {
  const { asm, program, columns } = context
  const input = program.inputs[index]
  if (input === undefined) throw new InternalError(`no input ${index}`)
  const at =
    input.kind === 'notApplicable'
      ? columns.ofState.get(factKey(input))
      : columns.ofInput.get(index)
  const column = at === undefined ? undefined : columns.columns[at]
  if (at === undefined || column === undefined)
    throw new InternalError(`input ${index} has no column`)
  const step = stored(context, at)
  const is = (value: bigint): Step => asm.same(step, asm.constant(value))
  if (input.kind === 'notApplicable') return is(column.absent ?? column.hi + 1n)
  if (input.kind !== 'level' && input.kind !== 'filed') return is(1n)
  const { content } = column
  const levels = 'levels' in content ? content.levels : []
  return input.in.map((level) => is(BigInt(levels.indexOf(level)))).reduce(asm.or, asm.fixed(false))
}

/** A look at other units as a number: whole, whole over how many, or between a floor and one part of its scale more. */
export const lookNumber = (context: Context, id: Id): Form => {
  const { columns } = context
  const [first = -1, second] = columns.ofLook.get(id) ?? []
  const column = columns.columns[first]
  if (column?.content.kind !== 'look') throw new InternalError(`look ${id} has no column`)
  const step = stored(context, first)
  if (column.content.part === 'floor') return near(step, 1n, column.scale)
  return exact(step, column.scale, second === undefined ? undefined : stored(context, second))
}

/** A look at other units as a yes or no. */
export const lookTruth = (context: Context, id: Id): Step => {
  const { asm, columns } = context
  const [at = -1] = columns.ofLook.get(id) ?? []
  return asm.same(stored(context, at), asm.constant(1n))
}
