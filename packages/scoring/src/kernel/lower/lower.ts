import { InternalError } from '@fazhi/model'
import type { Program } from '../../compile/index.js'
import { divide, one, type Rational } from '../../exact/index.js'
import { factOf, type Id, type Op } from '../../graph/index.js'
import { decided, pointOf, type Range } from '../../interval/index.js'
import type { Assembler } from '../assembler.js'
import type { Columns } from '../column.js'
import { exact, type Form } from '../form.js'
import type { Step } from '../instruction.js'
import type { Variant } from '../range.js'
import { type Support, supportsOf } from '../support.js'
import type { Rows } from '../tabulate.js'
import { chosen } from './choice.js'
import { isAtLeast, isMoreThan, isSame } from './compare.js'
import type { Context } from './context.js'
import { extremeOf } from './extreme.js'
import { productOf, scaledBy } from './product.js'
import { quotientOf } from './quotient.js'
import { snapOf } from './snap.js'
import { sumOf } from './sum.js'
import { stored, tabulated } from './table.js'

const constant = ({ asm }: Context, { n, d }: Rational): Form => exact(asm.constant(n), d)

/** A column as a number; a fact stated as not applicable has its lowest value for a placeholder. */
const columnNumber = (context: Context, at: number): Form => {
  const { asm, columns, variant } = context
  const column = columns.columns[at]
  if (column === undefined) throw new InternalError(`no column ${at}`)
  const step = stored(context, at)
  if (variant === 'plain' || column.absent === undefined) return exact(step, column.scale)
  const isAbsent = asm.same(step, asm.constant(column.absent))
  const value = asm.pick(isAbsent, asm.constant(column.lo), step)
  return exact(asm.narrow(value, { lo: column.lo, hi: column.hi }), column.scale)
}

const columnTruth = (context: Context, index: number): Step => {
  const { asm, program, columns } = context
  const input = program.inputs[index]
  if (input === undefined) throw new InternalError(`no input ${index}`)
  const fact = factOf(input)
  const at =
    input.kind === 'notApplicable' ? columns.ofState.get(fact ?? '') : columns.ofInput.get(index)
  const column = at === undefined ? undefined : columns.columns[at]
  if (at === undefined || column === undefined)
    throw new InternalError(`input ${index} has no column`)
  const step = stored(context, at)
  const is = (value: bigint): Step => asm.same(step, asm.constant(value))
  if (input.kind === 'notApplicable') return is(column.absent ?? column.hi + 1n)
  if (input.kind !== 'level') return is(1n)
  const { content } = column
  const levels = content.kind === 'level' ? content.levels : []
  return input.in.map((level) => is(BigInt(levels.indexOf(level)))).reduce(asm.or, asm.fixed(false))
}

/** The whole numbers between the ends a node was proved to stay in. */
const narrowed = ({ asm }: Context, form: Form, range: Range | undefined): Form => {
  if (form.kind !== 'exact' || form.d !== undefined || range?.kind !== 'number') return form
  const { lo, hi } = range
  const bounds = asm.boundsOf(form.n)
  asm.narrow(form.n, {
    lo: lo === undefined ? bounds.lo : (lo.n * form.scale) / lo.d,
    hi: hi === undefined ? bounds.hi : (hi.n * form.scale) / hi.d,
  })
  return form
}

const numberOf = (context: Context, id: Id, op: Op): Form => {
  const { columns, ranges, number, truth } = context
  switch (op.k) {
    case 'const':
      return constant(context, op.q)
    case 'input':
      return columnNumber(context, columns.ofInput.get(op.i) ?? -1)
    case 'list':
      return columnNumber(context, columns.ofList.get(id) ?? -1)
    case 'sum':
      return sumOf(context, op.of.map(number))
    case 'min':
    case 'max':
      return extremeOf(context, op.k, op.of)
    case 'mul': {
      const [a, b] = [pointOf(ranges[op.a] ?? never), pointOf(ranges[op.b] ?? never)]
      if (b !== undefined) return scaledBy(context, number(op.a), b)
      return a === undefined
        ? productOf(context, number(op.a), number(op.b))
        : scaledBy(context, number(op.b), a)
    }
    case 'div': {
      const by = pointOf(ranges[op.b] ?? never)
      if (by === undefined)
        return quotientOf(context, number(op.a), number(op.b), number(op.whenZero))
      return by.n === 0n ? number(op.whenZero) : scaledBy(context, number(op.a), divide(one, by))
    }
    case 'snap':
      return snapOf(context, number(op.a), op.unit, op.mode)
    case 'if': {
      const taken = decided(ranges[op.c] ?? never)
      return taken === undefined
        ? chosen(context, truth(op.c), number(op.then), number(op.else))
        : number(taken ? op.then : op.else)
    }
    default:
      throw new InternalError(`${op.k} is not a number`)
  }
}

const never: Range = { kind: 'truth', canHold: true, canFail: true }

const truthOf = (context: Context, op: Op): Step => {
  const { asm, number, truth } = context
  switch (op.k) {
    case 'input':
      return columnTruth(context, op.i)
    case 'all':
      return op.of.map(truth).reduce(asm.and, asm.fixed(true))
    case 'any':
      return op.of.map(truth).reduce(asm.or, asm.fixed(false))
    case 'not':
      return asm.not(truth(op.a))
    case 'test': {
      const [a, b] = [number(op.a), number(op.b)]
      if (op.rel === '=') return isSame(context, a, b)
      return op.rel === '>' ? isMoreThan(context, a, b) : isAtLeast(context, a, b)
    }
    case 'if':
      return asm.pick(truth(op.c), truth(op.then), truth(op.else))
    default:
      throw new InternalError(`${op.k} is not a condition`)
  }
}

/** A program being turned into instructions: its nodes by number or truth, and where a unit is left open. */
export interface Lowering extends Context {
  /** Whether an enclosure could not decide something. */
  readonly open: () => Step
}

/**
 * Lowers nodes of a program to instructions over whole numbers, those that are asked for and what they rest on.
 * @throws Unproven where no bound below 2^53 can be proved at this guard scale.
 */
export const lowering = (
  asm: Assembler,
  program: Program,
  columns: Columns,
  variant: Variant,
  ranges: readonly Range[],
  rows: Rows,
  guard: bigint,
): Lowering => {
  const forms = new Map<Id, Form>()
  const steps = new Map<Id, Step>()
  let open = asm.fixed(false)
  const opOf = (id: Id): Op => {
    const node = program.nodes[id]
    if (node === undefined) throw new InternalError(`no node ${id}`)
    return node.op
  }
  const makeNumber = (id: Id): Form => {
    const range = ranges[id]
    const point = range === undefined ? undefined : pointOf(range)
    if (point !== undefined) return constant(context, point)
    return narrowed(context, tabulated(context, id) ?? numberOf(context, id, opOf(id)), range)
  }
  const makeTruth = (id: Id): Step => {
    const is = decided(ranges[id] ?? never)
    return is === undefined ? truthOf(context, opOf(id)) : asm.fixed(is)
  }
  const supports: readonly Support[] = supportsOf(program, columns, ranges)
  const context: Lowering = {
    asm,
    program,
    columns,
    variant,
    ranges,
    supports,
    guard,
    rows,
    number: (id) => {
      const form = forms.get(id) ?? makeNumber(id)
      forms.set(id, form)
      return form
    },
    truth: (id) => {
      const step = steps.get(id) ?? makeTruth(id)
      steps.set(id, step)
      return step
    },
    leaveOpen: (step) => {
      open = asm.or(open, step)
    },
    open: () => open,
  }
  return context
}
