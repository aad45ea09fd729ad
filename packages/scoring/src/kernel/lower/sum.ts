import {
  atOneScale,
  type Exact,
  exact,
  type Form,
  firstProven,
  isPlain,
  near,
  nearAt,
  timesWhole,
} from '../form.js'
import type { Step } from '../instruction.js'
import { lcm } from '../whole.js'
import type { Context } from './context.js'

const added = ({ asm }: Context, steps: readonly Step[]): Step =>
  steps.reduce(asm.add, asm.constant(0n))

/** What is over constants adds up exactly at the scale all of it shares. */
const plainSum = (context: Context, forms: readonly Exact[]): Exact => {
  const { steps, scale } = atOneScale(context.asm, forms)
  return exact(added(context, steps), scale)
}

/** Quotients over one and the same divisor add up exactly over it. */
const sameDivisor = (
  context: Context,
  d: Step,
  quotients: readonly Exact[],
  plain: Exact,
): Form => {
  const { asm } = context
  const scale = quotients.reduce((known, form) => lcm(known, form.scale), plain.scale)
  const tops = quotients.map((form) => timesWhole(asm, form.n, scale / form.scale))
  const whole = asm.mul(timesWhole(asm, plain.n, scale / plain.scale), d)
  return exact(asm.add(added(context, tops), whole), scale, d)
}

/** Quotients over different divisors: each floored at the guard scale, and the enclosure is as wide as they are many. */
const enclosed = (context: Context, forms: readonly Form[], plain: Exact): Form => {
  const { asm, guard } = context
  const scale = lcm(guard, plain.scale)
  const parts = forms.map((form) => nearAt(asm, form, scale))
  const v = parts.map((part) => part.v).reduce(asm.add, nearAt(asm, plain, scale).v)
  return near(
    v,
    parts.reduce((known, { width }) => known + width, 0n),
    scale,
  )
}

/** The sum of forms. */
export const sumOf = (context: Context, forms: readonly Form[]): Form => {
  const exacts = forms.flatMap((form) => (form.kind === 'exact' ? [form] : []))
  const plain = plainSum(context, exacts.filter(isPlain))
  const rest = forms.filter((form) => !isPlain(form))
  if (rest.length === 0) return plain
  const quotients = exacts.filter((form) => !isPlain(form))
  const divisors = new Set(quotients.map(({ d }) => d))
  const [d] = divisors
  const isOne = quotients.length === rest.length && divisors.size === 1
  return d !== undefined && isOne
    ? firstProven(
        () => sameDivisor(context, d, quotients, plain),
        () => enclosed(context, rest, plain),
      )
    : enclosed(context, rest, plain)
}
