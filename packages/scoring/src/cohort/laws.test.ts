import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestOf, meanOf, placeOf, pointsOf } from '../../test/cohorts.js'
import {
  branch,
  each,
  fact,
  leaf,
  number,
  rate,
  resultOf,
  rulebook,
  unit,
  verified,
  x,
} from '../../test/make.js'
import { assess } from '../assess/assess.js'
import { scorer } from '../assess/scorer.js'
import { add, compare, divide, fromExact, rational, toExact, zero } from '../exact/index.js'

const bound = (value: string) => ({ value })

/** Every way to look at others in one table: mean, best, place, a rate of the best, points and their mean, a filled item. */
const book = (missing: 'refuse' | 'noPoints', isRounded = false) =>
  rulebook(
    branch(
      't',
      '40',
      [
        leaf('lead', '10', [each('lose', '1', 'm')], {
          applies: number('n', '>=', '1'),
          notApplicable: 'groupMean',
          groupMean: { fallback: 'rescale' },
        }),
        leaf('mean', '10', [
          each('lose', '1', 'n', { gap: { side: 'above', bound: bound('n.mean') } }),
        ]),
        leaf('place', '10', [
          each('lose', '1', 'n.place', { gap: { side: 'above', bound: x('1') } }),
        ]),
        leaf('best', '5', [
          { shape: 'share', verb: 'gain', price: x('5'), share: 'n.share', whenNone: 'met' },
        ]),
        leaf('points', '5', [
          each('lose', '1', 'led', {
            gap: { side: 'below', bound: bound('led.mean') },
            whenNone: 'met',
          }),
        ]),
      ],
      isRounded ? { round: { places: 2, mode: 'half-up' } } : {},
    ),
    [fact('n', { maximum: 20 }), fact('m', { maximum: 20 })],
    {
      policies: { missing },
      values: [
        meanOf('n.mean', 'n'),
        placeOf('n.place', 'n', 'smallest'),
        bestOf('n.best', 'n'),
        rate('n.share', 'n', 'n.best'),
        pointsOf('led', 'lead'),
        meanOf('led.mean', 'led'),
      ],
    },
  )

const figures = fc.array(fc.record({ n: fc.nat(20), m: fc.nat(20) }), {
  minLength: 1,
  maxLength: 6,
})
const unitsOf = (all: readonly { readonly n: number; readonly m: number }[]) =>
  all.map(({ n, m }, index) => unit(`u${index}`, verified({ n, m })))

test('R25 law: the mean is the sum over the number of units, the best is reached, places count who is before', () => {
  fc.assert(
    fc.property(figures, (all) => {
      const year = assess(book('refuse'), unitsOf(all))
      const taken = (name: string) => year.cohorts?.find(({ value }) => value === name)
      const sum = all.map(({ n }) => rational(BigInt(n))).reduce(add, zero)
      expect(taken('n.mean')?.number).toBe(toExact(divide(sum, rational(BigInt(all.length)))))
      expect(taken('n.best')?.number).toBe(String(Math.max(...all.map(({ n }) => n))))
      expect(taken('n.place')?.places).toEqual(
        Object.fromEntries(
          all.map(({ n }, index) => [`u${index}`, 1 + all.filter((other) => other.n < n).length]),
        ),
      )
    }),
    { numRuns: 100 },
  )
})

test('R8 law: a filled item lies between the least and the most of those who scored it', () => {
  fc.assert(
    fc.property(figures, (all) => {
      const year = assess(book('refuse'), unitsOf(all))
      const leads = year.units.map(({ unit: id }) => resultOf(year, id).root.items[0])
      const scored = leads.flatMap((one) =>
        one?.status === 'scored' ? [fromExact(one.points)] : [],
      )
      for (const one of leads) {
        if (one?.status !== 'notApplicable' || scored.length === 0) continue
        const points = fromExact(one.points)
        expect(scored.some((other) => compare(other, points) <= 0)).toBe(true)
        expect(scored.some((other) => compare(other, points) >= 0)).toBe(true)
      }
    }),
    { numRuns: 100 },
  )
})

test('law: order changes nothing, a year recomputes from itself, and the scorer gives the same totals', () => {
  const counted = { decided: 0, undecided: 0 }
  fc.assert(
    fc.property(
      figures,
      fc.constantFrom('refuse' as const, 'noPoints' as const),
      fc.boolean(),
      fc.boolean(),
      (all, missing, isOneSilent, isRounded) => {
        const rules = book(missing, isRounded)
        const units = unitsOf(all).map((one, index) =>
          isOneSilent && index === 0 ? { ...one, facts: {} } : one,
        )
        const year = assess(rules, units)
        expect(assess(rules, [...units].reverse())).toEqual(year)
        expect(assess(year.rulebook, year.submissions)).toEqual(year)
        for (const code of ['generated', 'closures'] as const) {
          const engine = scorer(rules, { code })
          expect(engine.tables).toEqual([
            isRounded
              ? { table: 'all', by: code }
              : { table: 'all', by: 'reference', unproven: 'a total that no rule rounds' },
          ])
          const scores = engine.score(engine.pack(units))
          scores.units.forEach((id, index) => {
            expect(scores.published(index)).toBe(resultOf(year, id).published)
          })
        }
        for (const { status } of year.units) counted[status] += 1
      },
    ),
    { numRuns: 100 },
  )
  expect(Math.min(counted.decided, counted.undecided)).toBeGreaterThan(20)
})
