import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  branch,
  each,
  fact,
  leaf,
  resultOf,
  rulebook,
  score,
  unit,
  verified,
  x,
} from '../../test/make.js'
import {
  add,
  compare,
  fromExact,
  rational,
  snap,
  toExact,
  unitOfPlaces,
  zero,
} from '../exact/index.js'
import { assess } from './assess.js'

const book = rulebook(
  branch('table', '20', [
    leaf('a', '10', [each('lose', '0.3', 'n')]),
    leaf('b', '10', [each('gain', '0.7', 'm')]),
  ]),
  [fact('n'), fact('m')],
)

test('law: the order of the submissions changes nothing', () => {
  const one = fc.record({ n: fc.nat(40), m: fc.nat(20) })
  fc.assert(
    fc.property(fc.array(one, { minLength: 2, maxLength: 8 }), fc.nat(), (facts, turn) => {
      const submissions = facts.map((given, index) => unit(`u${index}`, verified(given)))
      const at = turn % submissions.length
      const turned = [...submissions.slice(at), ...submissions.slice(0, at)].reverse()
      expect(assess(book, turned)).toEqual(assess(book, submissions))
    }),
    { numRuns: 50 },
  )
})

test('law: one more piece of what is deducted never gains a point', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.nat(20), (n, m) => {
      const before = fromExact(score(book, { n, m }).exact ?? x('0'))
      const after = fromExact(score(book, { n: n + 1, m }).exact ?? x('0'))
      expect(compare(after, before)).toBeLessThanOrEqual(0)
    }),
  )
})

const modes = ['half-up', 'half-even', 'up', 'down', 'ceil', 'floor'] as const

test('law: rounding what is rounded changes nothing', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -10_000n, max: 10_000n }),
      fc.bigInt({ min: 1n, max: 999n }),
      fc.constantFrom(...modes),
      fc.nat(4),
      (n, d, mode, places) => {
        const once = snap(rational(n, d), unitOfPlaces(places), mode)
        expect(snap(once, unitOfPlaces(places), mode)).toEqual(once)
      },
    ),
  )
})

test('law: n parts of 1/n are 1', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), (n) => {
      const parts = Array.from({ length: n }, () => rational(1n, BigInt(n)))
      expect(toExact(parts.reduce(add, zero))).toBe('1')
    }),
  )
})

test('R6 law: with proportional scores it does not matter what is not applicable when it is rescaled', () => {
  // Every leaf scores the same share of its own full mark, so leaving any of them out must leave the total as it is.
  const leaves = ['a', 'b', 'c', 'd']
  const share = (id: string, points: string) =>
    leaf(id, points, [{ shape: 'share', verb: 'gain', price: x(points), share: id }])
  const tree = rulebook(
    branch(
      't',
      '100',
      leaves.map((id, index) => share(id, String(10 * (index + 1)))),
      {
        notApplicable: 'rescale',
      },
    ),
    leaves.map((id) => fact(id, { type: 'score' })),
  )
  fc.assert(
    fc.property(fc.subarray(leaves, { maxLength: 3 }), fc.nat(100), (out, mark) => {
      const facts = Object.fromEntries(
        leaves.map((id) => [
          id,
          out.includes(id)
            ? { notApplicable: { reason: '无' } }
            : { verified: { score: String(mark) as never, of: '100' as never } },
        ]),
      )
      const result = resultOf(assess(tree, [unit('u', facts)]), 'u')
      expect([result.exact, result.outOf]).toEqual([String(mark), '100'])
    }),
  )
})

test.each([
  ['half-up', '0.125', '0.13'],
  ['half-up', '-0.125', '-0.13'],
  ['half-even', '0.125', '0.12'],
  ['half-even', '0.135', '0.14'],
  ['up', '-0.121', '-0.13'],
  ['down', '-0.129', '-0.12'],
  ['ceil', '-0.129', '-0.12'],
  ['floor', '-0.121', '-0.13'],
] as const)('R26 %s of %s is %s', (mode, from, to) => {
  expect(toExact(snap(fromExact(x(from)), unitOfPlaces(2), mode))).toBe(to)
})
