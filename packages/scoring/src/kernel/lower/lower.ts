import { InternalError } from '@fazhi/model'
import type { Program } from '../../compile/index.js'
import { divide, isZero, multiply, one, type Rational } from '../../exact/index.js'
import type { Id, Op } from '../../graph/index.js'
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
import { columnNumber, columnTruth, lookNumber, lookTruth } from './question.js'
import { quotientOf } from './quotient.js'
import { snapOf } from './snap.js'
import { sumOf } from './sum.js'
import { tabulated } from './table.js'

const constant = ({ asm }: Context, { n, d }: Rational): Form => exact(asm.constant(n), d)

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

/**
 * A node as a constant multiple of another, through products and quotients with constants: times the full mark and over
 * what is at stake, where that is the full mark, is times one.
 */
const asMultiple = (
  context: Context,
  id: Id,
  factor: Rational = one,
): readonly [base: Id, factor: Rational] => {
  const { program, ranges } = context
  const op = program.nodes[id]?.op
  const pointAt = (at: Id): Rational | undefined => {
    const range = ranges[at]
    return range === undefined ? undefined : pointOf(range)
  }
  if (op?.k === 'mul') {
    const [a, b] = [pointAt(op.a), pointAt(op.b)]
    if (b !== undefined) return asMultiple(context, op.a, multiply(factor, b))
    if (a !== undefined) return asMultiple(context, op.b, multiply(factor, a))
  }
  const by = op?.k === 'div' ? pointAt(op.b) : undefined
  return op?.k === 'div' && by !== undefined && !isZero(by)
    ? asMultiple(context, op.a, divide(factor, by))
    : [id, factor]
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
    case 'cohort':
      return lookNumber(context, id)
    case 'sum':
      return sumOf(context, op.of.map(number))
    case 'min':
    case 'max':
      return extremeOf(context, op.k, op.of)
    case 'mul': {
      const [base, factor] = asMultiple(context, id)
      return base === id
        ? productOf(context, number(op.a), number(op.b))
        : scaledBy(context, number(base), factor)
    }
    case 'div': {
      const [base, factor] = asMultiple(context, id)
      if (base !== id) return scaledBy(context, number(base), factor)
      const by = ranges[op.b]
      return by !== undefined && pointOf(by) !== undefined
        ? number(op.whenZero)
        : quotientOf(context, number(op.a), number(op.b), number(op.whenZero))
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

const truthOf = (context: Context, id: Id, op: Op): Step => {
  const { asm, number, truth } = context
  switch (op.k) {
    case 'input':
      return columnTruth(context, op.i)
    case 'cohort':
      return lookTruth(context, id)
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
    return is === undefined ? truthOf(context, id, opOf(id)) : asm.fixed(is)
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
