import { type Exact, exact, type Form, firstProven, near, nearAt, timesWhole } from '../form.js'
import type { Step } from '../instruction.js'
import { bigger, lcm } from '../whole.js'
import type { Context } from './context.js'

const exactly = ({ asm }: Context, c: Step, a: Exact, b: Exact): Exact => {
  const scale = lcm(a.scale, b.scale)
  const n = asm.pick(
    c,
    timesWhole(asm, a.n, scale / a.scale),
    timesWhole(asm, b.n, scale / b.scale),
  )
  if (a.d === undefined && b.d === undefined) return exact(n, scale)
  const one = asm.constant(1n)
  return exact(n, scale, asm.pick(c, a.d ?? one, b.d ?? one))
}

const enclosed = ({ asm, guard }: Context, c: Step, a: Form, b: Form): Form => {
  const scale = [a, b].reduce(
    (known, form) => (form.kind === 'near' ? lcm(known, form.scale) : known),
    a.kind === 'near' || b.kind === 'near' ? 1n : guard,
  )
  const [x, y] = [nearAt(asm, a, scale), nearAt(asm, b, scale)]
  return near(asm.pick(c, x.v, y.v), bigger(x.width, y.width), scale)
}

/** The form a where c holds, b where it does not. */
export const chosen = (context: Context, c: Step, a: Form, b: Form): Form => {
  const code = context.asm.codes[c]
  if (code?.k === 'fixed') return code.is ? a : b
  return a.kind === 'exact' && b.kind === 'exact'
    ? firstProven(
        () => exactly(context, c, a, b),
        () => enclosed(context, c, a, b),
      )
    : enclosed(context, c, a, b)
}
