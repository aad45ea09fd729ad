import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compare, type Mode, rational, snap, toExact, unitOfPlaces } from '../../exact/index.js'
import { assembler } from '../assembler.js'
import { exact, near } from '../form.js'
import type { Step } from '../instruction.js'
import { runnable } from '../runnable.js'
import type { Context } from './context.js'
import { snapOf } from './snap.js'

const modes: readonly Mode[] = ['half-up', 'half-even', 'up', 'down', 'ceil', 'floor']
const layout = { slots: [0, 1].map((at) => ({ bank: 3, at })), widths: [0, 0, 0, 2] }

/** Rounds n / (scale × d), or what lies within a width above n / scale, for columns n and d; by generated code and by closures. */
const rounding = (mode: Mode, places: number, scale: bigint, width?: bigint) => {
  const asm = assembler()
  const n = asm.load(0, { lo: -100_000n, hi: 100_000n })
  const d = asm.load(1, { lo: 1n, hi: 400n })
  let open: Step = asm.fixed(false)
  const context = {
    asm,
    leaveOpen: (step: Step) => {
      open = asm.or(open, step)
    },
  } as unknown as Context
  const form = width === undefined ? exact(n, scale, d) : near(n, width, scale)
  const moved = snapOf(context, form, unitOfPlaces(places), mode)
  if (moved.kind !== 'exact') throw new Error('a rounding gives an exact number')
  const stores = [moved.n, open].map((step, out) => ({ step, out, stride: 1, at: 0 }))
  const run = (['generated', 'closures'] as const).map(
    (code) => runnable(layout, { asm, stores }, code).run,
  )
  return (top: bigint, below: bigint) =>
    run.map((one) => {
      const outs = [new Float64Array(1), new Float64Array(1)]
      one([[], [], [], [Number(top), Number(below)]], outs, 0, 1)
      const whole = BigInt(outs[0]?.[0] ?? 0)
      return { text: toExact(rational(whole, moved.scale)), isOpen: outs[1]?.[0] === 1 }
    })
}

test.each(modes)('law: %s in whole numbers is the rounding of the fraction', (mode) => {
  const tops = fc.bigInt({ min: -100_000n, max: 100_000n })
  const divisors = fc.oneof(
    fc.constantFrom(2n, 4n, 8n, 20n, 200n),
    fc.bigInt({ min: 1n, max: 400n }),
  )
  for (const places of [0, 1, 2]) {
    const round = rounding(mode, places, 20n)
    fc.assert(
      fc.property(tops, divisors, (n, d) => {
        const right = toExact(snap(rational(n, 20n * d), unitOfPlaces(places), mode))
        const found = { text: right, isOpen: false }
        expect(round(n, d)).toEqual([found, found])
      }),
      { numRuns: 300 },
    )
  }
})

test.each(modes)('law: %s of an enclosure is right for all of it, or left open', (mode) => {
  const round = rounding(mode, 1, 1000n, 7n)
  const unit = unitOfPlaces(1)
  fc.assert(
    fc.property(fc.bigInt({ min: -100_000n, max: 100_000n }), (v) => {
      const ends = [v, v + 7n].map((end) => snap(rational(end, 1000n), unit, mode))
      const [low = unit, high = unit] = ends
      for (const { text, isOpen } of round(v, 1n)) {
        expect(isOpen).toBe(compare(low, high) !== 0)
        if (!isOpen) expect(text).toBe(toExact(low))
      }
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['half-up', 25n, '3'],
  ['half-even', 25n, '2'],
  ['half-even', 35n, '4'],
  ['half-up', -25n, '-3'],
  ['half-even', -25n, '-2'],
  ['half-even', -35n, '-4'],
  ['up', -21n, '-3'],
  ['down', -29n, '-2'],
  ['ceil', -29n, '-2'],
  ['floor', -21n, '-3'],
] as const)('R26 %s of %s tenths is %s', (mode, n, to) => {
  const found = { text: to, isOpen: false }
  expect(rounding(mode, 0, 10n)(n, 1n)).toEqual([found, found])
})
