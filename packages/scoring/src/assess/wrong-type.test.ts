import type { Clause, FactType } from '@fazhi/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { each, fact, flag, leaf, lose, resultOf, rulebook, unit, x } from '../../test/make.js'
import { assess } from './assess.js'

/*
 * A fact of the wrong type never becomes 0. Of incidents, 0 is the best there is: a text read as 0 would give full points.
 */

/** For each type a clause in which 0, false or nothing would be the best outcome. */
const best: Readonly<Partial<Record<FactType, Clause>>> = {
  count: each('lose', '1', 'f'),
  amount: each('lose', '1', 'f'),
  flag: lose('5', flag('f')),
  level: {
    shape: 'by',
    verb: 'lose',
    by: 'f',
    rows: [
      { level: 'a', points: x('0') },
      { level: 'b', points: x('5') },
    ],
  },
  filing: {
    shape: 'by',
    verb: 'lose',
    by: 'f',
    rows: [
      { level: 'onTime', points: x('0') },
      { level: 'late', points: x('2') },
      { level: 'never', points: x('5') },
    ],
  },
  score: { shape: 'share', verb: 'lose', price: x('5'), share: 'f' },
  samples: { shape: 'share', verb: 'lose', price: x('5'), share: 'f', whenNone: 'met' },
  coverage: { shape: 'share', verb: 'lose', price: x('5'), share: 'f', whenNone: 'met' },
  events: {
    shape: 'events',
    verb: 'lose',
    prices: { a: x('5'), b: x('1') },
    each: 'f',
    sameMatter: 'highest',
  },
  judgement: { shape: 'judged', verb: 'lose', judged: 'f', from: x('0'), to: x('5'), step: x('1') },
}

const types = Object.keys(best) as FactType[]

const book = (type: FactType, missing: 'refuse' | 'noPoints') => {
  const made = rulebook(leaf('l', '5', [best[type] ?? each('lose', '1', 'f')]), [
    fact('f', { type, levels: type === 'level' || type === 'events' ? ['a', 'b'] : undefined }),
  ])
  return { ...made, policies: { ...made.policies, missing } }
}

const total = (type: FactType, missing: 'refuse' | 'noPoints', facts: object) => {
  const year = assess(book(type, missing), [unit('u', facts as never)])
  const { status, exact } = resultOf(year, 'u')
  return { status, exact, faults: year.findings.length }
}

test.each([
  ['count', '0'],
  ['count', '3'],
  ['count', false],
  ['count', null],
  ['count', ''],
  ['count', []],
  ['count', -0.5],
  ['amount', 0],
  ['amount', '0'],
  ['flag', 0],
  ['flag', 'false'],
  ['flag', 'no'],
  ['level', 0],
  ['filing', false],
  ['score', 0],
  ['score', { score: 0, of: 100 }],
  ['samples', 0],
  ['samples', [null]],
  ['coverage', 0],
  ['coverage', { covered: '0', of: '0' }],
  ['events', 0],
  ['events', {}],
  ['judgement', 0],
  ['judgement', { mark: 0 }],
] as const)(
  'a fact of type %s given as %j is a fault and leaves the unit undecided',
  (type, value) => {
    const { status, exact, faults } = total(type, 'refuse', { f: { verified: value } })
    expect([status, exact]).toEqual(['undecided', undefined])
    expect(faults).toBeGreaterThan(0)
    // Nor is a fault the same as a missing fact, which may cost the points: somebody must correct it first.
    const { status: same, exact: none } = total(type, 'noPoints', { f: { verified: value } })
    expect([same, none]).toEqual(['undecided', undefined])
  },
)

test('law: whatever is a fault decides nothing, under every policy', () => {
  fc.assert(
    fc.property(fc.constantFrom(...types), fc.jsonValue({ maxDepth: 2 }), (type, value) => {
      for (const missing of ['refuse', 'noPoints'] as const) {
        const { status, exact, faults } = total(type, missing, { f: { verified: value } })
        if (faults > 0) expect([status, exact]).toEqual(['undecided', undefined])
      }
    }),
    { numRuns: 400 },
  )
})

test('R11: a missing count under noPoints costs all five points, not none', () => {
  expect(total('count', 'noPoints', {})).toEqual({ status: 'decided', exact: '0', faults: 0 })
  expect(total('count', 'noPoints', { f: { verified: 0 } }).exact).toBe('5')
})
