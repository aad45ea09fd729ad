import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assembler } from './assembler.js'
import { Unproven } from './unproven.js'
import { floorDivide, largestWhole } from './whole.js'

const column = (lo: bigint, hi: bigint) => {
  const asm = assembler()
  return { asm, x: asm.load(0, { lo, hi }), y: asm.load(1, { lo: 1n, hi: 99n }) }
}

test('what may pass 2^53 − 1 is refused; what may just reach it is not', () => {
  const { asm, x } = column(0n, largestWhole - 1n)
  expect(asm.boundsOf(asm.add(x, asm.constant(1n))).hi).toBe(9007199254740991n)
  expect(() => asm.add(x, asm.constant(2n))).toThrow(Unproven)
  expect(() => asm.mul(x, asm.constant(-2n))).toThrow(Unproven)
})

test('a quotient is refused where dividend and divisor together may pass 2^53 − 1', () => {
  const { asm, x, y } = column(0n, largestWhole - 98n)
  expect(() => asm.div(x, y)).toThrow(Unproven)
  const narrower = column(0n, largestWhole - 99n)
  expect(narrower.asm.boundsOf(narrower.asm.div(narrower.x, narrower.y)).hi).toBe(9007199254740892n)
})

test('law: the floor of a double quotient is the floor, up to the bound that is asked for', () => {
  const whole = fc.bigInt({ min: -largestWhole, max: largestWhole })
  const divisor = fc.oneof(
    fc.bigInt({ min: 1n, max: 1000n }),
    fc.bigInt({ min: 1n, max: largestWhole }),
  )
  fc.assert(
    fc.property(whole, divisor, fc.constantFrom(-1n, 0n, 1n), (a, b, off) => {
      // Multiples of the divisor and their neighbours are where a rounded quotient could go wrong.
      const near = floorDivide(a, b) * b + off
      const size = near < 0n ? -near : near
      fc.pre(size + b <= largestWhole)
      expect(BigInt(Math.floor(Number(near) / Number(b)))).toBe(floorDivide(near, b))
    }),
    { numRuns: 3000 },
  )
})

test('what is known is folded: no instruction is left of it', () => {
  const { asm, x } = column(0n, 5n)
  expect(asm.mul(x, asm.constant(1n))).toBe(x)
  expect(asm.min(x, asm.constant(5n))).toBe(x)
  expect(asm.max(x, asm.constant(0n))).toBe(x)
  expect(asm.codes[asm.below(x, asm.constant(6n))]).toEqual({ k: 'fixed', is: true })
  expect(asm.codes[asm.same(x, asm.constant(6n))]).toEqual({ k: 'fixed', is: false })
  expect(asm.pick(asm.fixed(false), asm.constant(1n), x)).toBe(x)
})

test('a table times a number is a table', () => {
  const { asm, x } = column(0n, 2n)
  const step = asm.mul(asm.look([0n, 5n, 7n], x), asm.constant(10n))
  expect(asm.codes[step]).toEqual({ k: 'look', table: 1, at: x })
  expect(asm.tables[1]).toEqual([0, 50, 70])
})

test('a constant over a chosen divisor is one quotient: the choice is not carried into it again and again', () => {
  const { asm, x, y } = column(0n, 5n)
  const divisor = asm.pick(asm.below(x, asm.constant(3n)), asm.constant(2n), y)
  const step = asm.div(asm.constant(60n), divisor)
  expect(asm.codes[step]).toEqual({ k: 'div', a: asm.constant(60n), b: divisor })
})
