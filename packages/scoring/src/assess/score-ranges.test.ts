import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyRulebook, anySubmissions } from '../../test/arbitrary/index.js'
import { branch, each, fact, flag, leaf, rulebook, unit, verified } from '../../test/make.js'
import { compare, fromExact } from '../exact/index.js'
import { assess } from './assess.js'
import { scoreRanges } from './score-ranges.js'

test('a unit that lacks a fact has a range, one that lacks none has its total', () => {
  const book = rulebook(
    branch('t', '20', [
      leaf('a', '10', [each('lose', '0.5', 'n')]),
      leaf('b', '10', [each('gain', '2', 'm')]),
    ]),
    [fact('n', { maximum: 8 }), fact('m', { maximum: 4 })],
  )
  const submissions = [unit('u1', verified({ n: 2 })), unit('u2', verified({ n: 2, m: 1 }))]
  expect(scoreRanges(book, submissions)).toEqual([
    {
      unit: 'u1',
      exact: { atLeast: '9', atMost: '17' },
      rounded: { atLeast: '9', atMost: '17' },
    },
    {
      unit: 'u2',
      exact: { atLeast: '11', atMost: '11' },
      rounded: { atLeast: '11', atMost: '11' },
    },
  ])
})

test('R11, R8: an item that is void only while a fact is missing may yet enter the mean that fills the others', () => {
  const book = rulebook(
    branch('t', '10', [
      leaf('a', '10', [each('lose', '1', 'n')], {
        notApplicable: 'groupMean',
        groupMean: { fallback: 'zero' },
        zeroWhen: { kind: 'not', of: flag('true') },
      }),
    ]),
    [fact('n', { maximum: 8 }), fact('true', { type: 'flag' })],
  )
  const submissions = [
    unit('u1', verified({ n: 2 })),
    unit('z', { n: { notApplicable: { reason: '无此项工作' } }, ...verified({ true: true }) }),
  ]
  // If u1 proves the fact its 8 is the mean, else nobody is left and the fallback is 0; nothing narrower is promised.
  expect(scoreRanges(book, submissions)[1]).toEqual({
    unit: 'z',
    exact: { atLeast: '0', atMost: '10' },
    rounded: { atLeast: '0', atMost: '10' },
  })
})

test('law: whatever a missing fact turns out to be, the total lies within the range', () => {
  fc.assert(
    fc.property(anyRulebook, anySubmissions(3), fc.nat(18), (rulebook, submissions, nth) => {
      const full = new Map(assess(rulebook, submissions).units.map((one) => [one.unit, one]))
      // One fact is taken away from everybody; what it was is one of the things it could have been.
      const ids = Object.keys(rulebook.facts)
      const taken = ids[nth % ids.length] ?? ''
      const without = submissions.map((one) => ({
        ...one,
        facts: Object.fromEntries(Object.entries(one.facts).filter(([id]) => id !== taken)),
      }))
      for (const { unit: id, exact } of scoreRanges(rulebook, without)) {
        const one = full.get(id)
        // The fact as the unit says it, or the city for it or for everybody.
        const entries = submissions.flatMap((other) => {
          const own =
            'unit' in other
              ? [other.unit.id === id ? other.facts[taken] : undefined]
              : [other.facts[taken], other.units[id]?.[taken]]
          return own.flatMap((entry) => entry ?? [])
        })
        // A figure above its declared maximum lies outside the domain, and "not applicable" is no value of it (R9).
        const maximum = rulebook.facts[taken]?.maximum
        const isOdd =
          entries.some((entry) => entry.notApplicable !== undefined) ||
          (maximum !== undefined &&
            entries.some((entry) => JSON.stringify(entry.verified ?? 0).length > 5))
        // Where another fact is missing as well, `noPoints` decides by a loss that no value of it need come to (R11).
        if (one?.exact === undefined || one.missing.length > 0 || isOdd) continue
        const total = fromExact(one.exact)
        if (exact.atLeast !== undefined)
          expect(compare(fromExact(exact.atLeast), total)).toBeLessThanOrEqual(0)
        if (exact.atMost !== undefined)
          expect(compare(total, fromExact(exact.atMost))).toBeLessThanOrEqual(0)
      }
    }),
    { numRuns: 150 },
  )
}, 60_000)
