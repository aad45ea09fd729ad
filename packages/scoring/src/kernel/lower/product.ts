import type { Rational } from '../../exact/index.js'
import { exact, type Form, near, timesWhole } from '../form.js'
import { Unproven } from '../unproven.js'
import { gcd } from '../whole.js'
import type { Context } from './context.js'

/** A form times a constant: exact, whatever the form. */
export const scaledBy = ({ asm }: Context, form: Form, { n, d }: Rational): Form => {
  const common = gcd(form.scale, n)
  const [up, scale] = [n / common, (form.scale / common) * d]
  if (form.kind === 'exact') return exact(timesWhole(asm, form.n, up), scale, form.d)
  // Times a negative number the upper end becomes the lower one.
  const from = up < 0n ? asm.add(form.v, asm.constant(form.width)) : form.v
  return near(timesWhole(asm, from, up), form.width * (up < 0n ? -up : up), scale)
}

/** The product of two forms that are both more than constants. */
export const productOf = ({ asm }: Context, a: Form, b: Form): Form => {
  if (a.kind === 'near' || b.kind === 'near') throw new Unproven('a product of an enclosure')
  const d = a.d === undefined ? b.d : b.d === undefined ? a.d : asm.mul(a.d, b.d)
  return exact(asm.mul(a.n, b.n), a.scale * b.scale, d)
}
