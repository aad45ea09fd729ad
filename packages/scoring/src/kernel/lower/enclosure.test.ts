import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  add,
  compare,
  divide,
  greatest,
  isZero,
  least,
  multiply,
  type Rational,
  rational,
} from '../../exact/index.js'
import { assembler } from '../assembler.js'
import { exact, type Form, near } from '../form.js'
import type { Step } from '../instruction.js'
import { runnable } from '../runnable.js'
import { chosen } from './choice.js'
import { isAtLeast, isMoreThan, isSame } from './compare.js'
import type { Context } from './context.js'
import { extremeOf } from './extreme.js'
import { scaledBy } from './product.js'
import { quotientOf } from './quotient.js'
import { sumOf } from './sum.js'

/*
 * An operation on an enclosure must hold the truth wherever in the enclosure the truth lies. a is an enclosure seven wide
 * at a scale of a thousand, b a number over 20.
 */

const width = 7n
const layout = { slots: [0, 1].map((at) => ({ bank: 3, at })), widths: [0, 0, 0, 2] }

const setUp = () => {
  const asm = assembler()
  let open: Step = asm.fixed(false)
  const a = near(asm.load(0, { lo: -50_000n, hi: 50_000n }), width, 1000n)
  const b = exact(asm.load(1, { lo: 0n, hi: 900n }), 20n)
  const context = {
    asm,
    guard: 7_200n,
    ranges: [],
    number: (id: number) => (id === 0 ? a : b),
    leaveOpen: (step: Step) => {
      open = asm.or(open, step)
    },
  } as unknown as Context
  return { asm, context, a, b, open: () => open }
}

const runOf = (asm: ReturnType<typeof assembler>, steps: readonly Step[]) => {
  const stores = steps.map((step, out) => ({ step, out, stride: 1, at: 0 }))
  const { run } = runnable(layout, { asm, stores }, 'generated')
  return (v: bigint, b: bigint): readonly bigint[] => {
    const outs = steps.map(() => new Float64Array(1))
    run([[], [], [], [Number(v), Number(b)]], outs, 0, 1)
    return outs.map((out) => BigInt(out[0] ?? 0))
  }
}

const columns = [
  fc.bigInt({ min: -50_000n, max: 50_000n }),
  fc.bigInt({ min: 0n, max: 900n }),
] as const
const within = fc.bigInt({ min: 0n, max: width })

const numbers: readonly [
  name: string,
  make: (context: Context, a: Form, b: Form) => Form,
  truth: (a: Rational, b: Rational) => Rational,
][] = [
  ['sum', (context, a, b) => sumOf(context, [a, b]), add],
  [
    'times a negative fraction',
    (context, a) => scaledBy(context, a, rational(-2n, 3n)),
    (a) => multiply(a, rational(-2n, 3n)),
  ],
  [
    'over a number that may be 0',
    (context, a, b) => quotientOf(context, a, b, b),
    (a, b) => (isZero(b) ? b : divide(a, b)),
  ],
  ['smaller', (context) => extremeOf(context, 'min', [0, 1]), least],
  ['larger', (context) => extremeOf(context, 'max', [0, 1]), greatest],
  [
    'choice',
    (context, a, b) =>
      chosen(
        context,
        context.asm.below(context.asm.constant(200n), b.kind === 'exact' ? b.n : 0),
        a,
        b,
      ),
    (a, b) => (compare(b, rational(10n)) > 0 ? a : b),
  ],
]

test.each(numbers)('law: %s holds the truth', (_, make, truth) => {
  const { asm, context, a, b } = setUp()
  const form = make(context, a, b)
  if (form.kind !== 'near') throw new Error('an enclosure stays one')
  const run = runOf(asm, [form.v])
  fc.assert(
    fc.property(...columns, within, (v, below, off) => {
      const [low = 0n] = run(v, below)
      const right = truth(rational(v + off, 1000n), rational(below, 20n))
      expect(compare(rational(low, form.scale), right)).toBeLessThanOrEqual(0)
      expect(compare(right, rational(low + form.width, form.scale))).toBeLessThanOrEqual(0)
    }),
    { numRuns: 2000 },
  )
})

const truths: readonly [
  name: string,
  make: (context: Context, a: Form, b: Form) => Step,
  truth: (order: number) => boolean,
][] = [
  ['at least', isAtLeast, (order) => order >= 0],
  ['more than', isMoreThan, (order) => order > 0],
  ['equal', isSame, (order) => order === 0],
]

test.each(truths)('law: whether it is %s is right, or left open', (_, make, truth) => {
  const { asm, context, a, b, open } = setUp()
  const holds = make(context, a, b)
  const run = runOf(asm, [holds, open()])
  fc.assert(
    fc.property(columns[1], fc.bigInt({ min: -12n, max: 12n }), within, (below, off, inside) => {
      // Around b itself, where the answer turns.
      const v = below * 50n + off
      const [is, isOpen] = run(v, below)
      const right = truth(compare(rational(v + inside, 1000n), rational(below, 20n)))
      if (isOpen === 0n) expect(is === 1n).toBe(right)
      // What the whole enclosure agrees on is never left open.
      const ends = [0n, width].map((end) =>
        truth(compare(rational(v + end, 1000n), rational(below, 20n))),
      )
      if (off > 0n || off < -width) expect(isOpen).toBe(0n)
      else if (ends[0] !== ends[1]) expect(isOpen).toBe(1n)
    }),
    { numRuns: 2000 },
  )
})
