import type { Assembler } from './assembler.js'
import type { Step } from './instruction.js'
import { Unproven } from './unproven.js'
import { ceilDivide, gcd, lcm } from './whole.js'

/** A number that is exactly n / (scale × d); without d it is n / scale. d is at least 1. */
export interface Exact {
  readonly kind: 'exact'
  readonly n: Step
  readonly d?: Step
  readonly scale: bigint
}

/** A number of which the kernel knows that it lies from v / scale to (v + width) / scale, both included. */
export interface Near {
  readonly kind: 'near'
  readonly v: Step
  readonly width: bigint
  readonly scale: bigint
}

/** How a number of the graph is held in whole numbers. */
export type Form = Exact | Near

export const exact = (n: Step, scale: bigint, d?: Step): Exact => ({
  kind: 'exact',
  n,
  scale,
  ...(d === undefined ? {} : { d }),
})

export const near = (v: Step, width: bigint, scale: bigint): Near => ({
  kind: 'near',
  v,
  width,
  scale,
})

/** Whether a form is a whole number over a constant. */
export const isPlain = (form: Form): boolean => form.kind === 'exact' && form.d === undefined

/** n times a whole constant. */
export const timesWhole = (asm: Assembler, n: Step, k: bigint): Step => asm.mul(n, asm.constant(k))

/**
 * A number as an enclosure at a scale. What does not come out even is floored: the truth is then above what is held by
 * less than one, so the enclosure grows by one.
 */
export const nearAt = (asm: Assembler, form: Form, scale: bigint): Near => {
  const common = gcd(form.scale, scale)
  const [up, down] = [scale / common, form.scale / common]
  if (form.kind === 'near') {
    const v = timesWhole(asm, form.v, up)
    if (down === 1n) return near(v, form.width * up, scale)
    return near(asm.div(v, asm.constant(down)), ceilDivide(form.width * up, down) + 1n, scale)
  }
  const n = timesWhole(asm, form.n, up)
  if (form.d === undefined && down === 1n) return near(n, 0n, scale)
  const below = form.d === undefined ? asm.constant(down) : timesWhole(asm, form.d, down)
  return near(asm.div(n, below), 1n, scale)
}

/** Plain forms at the scale all of them share. */
export const atOneScale = (
  asm: Assembler,
  forms: readonly Exact[],
): { readonly steps: readonly Step[]; readonly scale: bigint } => {
  const scale = forms.reduce((known, form) => lcm(known, form.scale), 1n)
  return { steps: forms.map((form) => timesWhole(asm, form.n, scale / form.scale)), scale }
}

/** The form that can be proved: the first that is not refused. */
export const firstProven = (...ways: readonly (() => Form)[]): Form => {
  let refused: Unproven | undefined
  for (const way of ways) {
    try {
      return way()
    } catch (error) {
      if (!(error instanceof Unproven)) throw error
      refused = error
    }
  }
  throw refused ?? new Unproven('no way')
}
