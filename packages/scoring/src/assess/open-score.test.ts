import type { IntervalEnd, ResolvedRulebook, Submission } from '@fazhi/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyRulebook, anySubmissions } from '../../test/arbitrary/index.js'
import {
  above,
  below,
  branch,
  each,
  fact,
  flag,
  gain,
  leaf,
  lose,
  rate,
  resultOf,
  rulebook,
  unit,
  verified,
  x,
} from '../../test/make.js'
import { compare, fromExact } from '../exact/index.js'
import { assess } from './assess.js'

const policies = { missing: 'interval' as const }

const rangeOf = (book: ResolvedRulebook, facts: Readonly<Record<string, unknown>>) =>
  resultOf(assess(book, [unit('u', verified(facts))]), 'u').range

const sessions = leaf('a', '2', [each('lose', '0.3', 'n', { ...below('6'), atMost: x('1.2') })])

test('R11: a unit that lacks a fact has a range and no score', () => {
  const book = rulebook(branch('t', '2', [sessions]), [fact('n', { maximum: 12 })], { policies })
  const result = resultOf(assess(book, [unit('u', {})]), 'u')
  expect(result).toMatchObject({ status: 'undecided', missing: ['n'] })
  expect(result).not.toHaveProperty('exact')
  expect(result).not.toHaveProperty('published')
  expect(result.range).toEqual({
    lo: { kind: 'attained', exact: '0.8', published: '0.8', by: { n: 0 } },
    hi: { kind: 'attained', exact: '2', published: '2', by: { n: 6 } },
  })
})

test('R11: a unit that lacks nothing has a score and no range', () => {
  const book = rulebook(branch('t', '2', [sessions]), [fact('n', { maximum: 12 })], { policies })
  const result = resultOf(assess(book, [unit('u', verified({ n: 4 }))]), 'u')
  expect(result).toMatchObject({ status: 'decided', exact: '1.4' })
  expect(result).not.toHaveProperty('range')
})

test('R11: the ends are of the published number too, each rounded', () => {
  const book = rulebook(
    branch(
      't',
      '10',
      [leaf('a', '10', [{ shape: 'share', verb: 'gain', price: x('10'), share: 'r' }])],
      { round: { places: 1, mode: 'half-up' } },
    ),
    [fact('of', { maximum: 2 }), fact('over')],
    { values: [rate('r', 'of', 'over')], policies },
  )
  expect(rangeOf(book, { over: 3 })).toEqual({
    lo: { kind: 'attained', exact: '0', published: '0.0', by: { of: 0 } },
    hi: { kind: 'attained', exact: '20/3', published: '6.7', by: { of: 2 } },
  })
})

test('R11: the part of a rate is at most its whole, though it declares no maximum', () => {
  const book = rulebook(
    branch('t', '10', [
      leaf('a', '10', [each('gain', '1', 'of')]),
      leaf('b', '0', [each('lose', '0.01', 'r', { ...below('1'), per: x('0.01') })]),
    ]),
    [fact('of'), fact('over')],
    { values: [rate('r', 'of', 'over')], policies },
  )
  expect(rangeOf(book, { over: 4 })).toMatchObject({
    lo: { kind: 'attained', exact: '0' },
    hi: { kind: 'attained', exact: '4', by: { of: 4 } },
  })
})

test('R11: one fact that two items read pulls them apart no further than it can', () => {
  // A flag that costs 4 here and brings 4 there: taken for two facts the range would be 6 to 14.
  const book = rulebook(
    branch('t', '20', [
      leaf('a', '10', [lose('4', flag('f'))]),
      leaf('b', '10', [gain('4', flag('f'))]),
    ]),
    [fact('f', { type: 'flag' })],
    { policies },
  )
  expect(rangeOf(book, {})).toMatchObject({
    lo: { kind: 'attained', exact: '10' },
    hi: { kind: 'attained', exact: '10' },
  })
  const counts = rulebook(
    branch('t', '20', [
      leaf('a', '10', [each('lose', '1', 'n')]),
      leaf('b', '10', [each('gain', '1', 'n')]),
    ]),
    [fact('n', { maximum: 10 })],
    { policies },
  )
  expect(rangeOf(counts, {})).toMatchObject({
    lo: { kind: 'attained', exact: '10' },
    hi: { kind: 'attained', exact: '10' },
  })
})

test('R11: without a maximum an item still ends at its floor', () => {
  const book = rulebook(
    branch('t', '2', [leaf('a', '2', [each('lose', '0.5', 'n', above('1'))])]),
    [fact('n')],
    { policies },
  )
  expect(rangeOf(book, {})).toMatchObject({
    lo: { kind: 'attained', exact: '0' },
    hi: { kind: 'attained', exact: '2', by: { n: 0 } },
  })
})

test('R11: an end that nothing was found to reach is a bound and no more', () => {
  // Of a list that is not there the sum and the count are taken for independent, so that its mean has no end.
  const book = rulebook(
    leaf('a', '10', [
      {
        shape: 'by',
        verb: 'gain',
        by: 'm',
        rows: [
          { rel: '>=', bound: x('101'), points: x('10') },
          { rel: '>=', bound: x('99.5'), points: x('6') },
          { else: true, points: x('0') },
        ],
      },
    ]),
    [fact('s', { type: 'samples', maximum: 99 })],
    { values: [{ kind: 'mean', id: 'm', title: { zh: 'm' }, of: ['s'] }], policies },
  )
  const range = rangeOf(book, {})
  expect(range?.lo).toMatchObject({ kind: 'attained', exact: '0' })
  expect(range?.hi).toMatchObject({ kind: 'bound', exact: '10' })
})

test('R11: data that are wrong have no range', () => {
  const book = rulebook(branch('t', '2', [sessions]), [fact('n', { maximum: 12 }), fact('m')], {
    policies,
  })
  const result = resultOf(assess(book, [unit('u', verified({ n: -1 }))]), 'u')
  expect(result.status).toBe('undecided')
  expect(result).not.toHaveProperty('range')
})

const within = (end: IntervalEnd | undefined, total: string, side: 'lo' | 'hi') => {
  if (end === undefined || end.kind === 'unbounded') return
  const order = compare(fromExact(end.exact), fromExact(x(total)))
  expect(side === 'lo' ? order <= 0 : order >= 0).toBe(true)
}

test('R11 law: every total lies within the range, and an attained end is a score of the reference', () => {
  const seen = { attained: 0, bound: 0, unbounded: 0 }
  fc.assert(
    fc.property(
      anyRulebook.map((book) => ({ ...book, policies: { ...book.policies, ...policies } })),
      anySubmissions(2),
      fc.uniqueArray(fc.nat(18), { minLength: 1, maxLength: 4 }),
      (book, submissions, nths) => {
        const full = assess(book, submissions)
        const ids = Object.keys(book.facts)
        const taken = new Set(nths.map((nth) => ids[nth % ids.length]))
        const stripped = submissions.map(
          (one): Submission => ({
            ...one,
            facts: Object.fromEntries(Object.entries(one.facts).filter(([id]) => !taken.has(id))),
          }),
        )
        for (const open of assess(book, stripped).units) {
          const { range } = open
          if (range === undefined) continue
          const given = submissions.find((one) => 'unit' in one && one.unit.id === open.unit)
          const done = resultOf(full, open.unit)
          // A figure above its declared maximum lies outside the domain, and "not applicable" is no value of it (R9).
          const isOdd = [...taken].some((id) => {
            const entry = given?.facts[id ?? '']
            const maximum = book.facts[id ?? '']?.maximum
            return (
              entry?.notApplicable !== undefined ||
              (maximum !== undefined && JSON.stringify(entry?.verified ?? 0).length > 5)
            )
          })
          if (done.exact !== undefined && !isOdd) {
            within(range.lo, done.exact, 'lo')
            within(range.hi, done.exact, 'hi')
          }
          for (const end of [range.lo, range.hi]) {
            seen[end.kind] += 1
            if (end.kind !== 'attained') continue
            const again = stripped.map(
              (one): Submission =>
                'unit' in one && one.unit.id === open.unit
                  ? {
                      ...one,
                      facts: {
                        ...one.facts,
                        ...verified(
                          Object.fromEntries(
                            Object.entries(end.by).filter(
                              ([id]) => book.facts[id]?.source === 'unit',
                            ),
                          ),
                        ),
                      },
                    }
                  : 'city' in one
                    ? {
                        ...one,
                        facts: {
                          ...one.facts,
                          ...verified(
                            Object.fromEntries(
                              Object.entries(end.by).filter(
                                ([id]) => book.facts[id]?.source === 'city',
                              ),
                            ),
                          ),
                        },
                        units: {
                          ...one.units,
                          [open.unit]: {
                            ...one.units[open.unit],
                            ...verified(
                              Object.fromEntries(
                                Object.entries(end.by).filter(
                                  ([id]) => book.facts[id]?.source === 'court',
                                ),
                              ),
                            ),
                          },
                        },
                      }
                    : one,
            )
            const result = resultOf(assess(book, again), open.unit)
            const scored =
              result.range === undefined
                ? result.exact
                : 'exact' in result.range.lo
                  ? result.range.lo.exact
                  : undefined
            expect(scored).toBe(end.exact)
          }
        }
      },
    ),
    { numRuns: 80 },
  )
  expect(seen.attained).toBeGreaterThan(50)
}, 120_000)
