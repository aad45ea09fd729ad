import { expect, test } from 'vitest'
import {
  city,
  each,
  fact,
  leaf,
  rate,
  resultOf,
  rulebook,
  unit,
  verified,
  x,
} from '../../test/make.js'
import { assess } from './assess.js'

const book = rulebook(leaf('l', '10', [each('lose', '1', 'n')]), [fact('n')])
const at = (year: ReturnType<typeof assess>) =>
  year.findings.map(({ code, params, at: [place] }) => [
    code,
    params['unit'],
    place?.kind === 'data' ? place.pointer : undefined,
  ])

test('two submissions with one unit id leave the unit undecided', () => {
  const year = assess(book, [unit('u', verified({ n: 1 })), unit('u', verified({ n: 2 }))])
  expect(at(year)).toEqual([['SCR-003', 'u', '/unit/id']])
  expect(year.units.map(({ unit: id, status }) => [id, status])).toEqual([['u', 'undecided']])
})

test('R34 a unit in no table, or in two, is a fault', () => {
  const only = (id: string, of: string) => ({
    id,
    title: { zh: id },
    for: { kind: 'attribute', attribute: 'id', in: [of, 'both'] } as const,
    root: leaf('l', '10', [each('lose', '1', 'n')]),
    onTop: [],
  })
  const two = { ...book, tables: [only('one', 'a'), only('two', 'b')] }
  const year = assess(
    two,
    ['a', 'both', 'none'].map((id) => unit(id, verified({ n: 1 }))),
  )
  expect(at(year)).toEqual([
    ['SCR-001', 'none', '/unit'],
    ['SCR-002', 'both', '/unit'],
  ])
})

test('a submission of another year is left out', () => {
  const year = assess(book, [{ ...unit('u', verified({ n: 1 })), year: 2020 }])
  expect(at(year)).toEqual([['SCR-004', 'u', '/year']])
  expect(year.units).toEqual([])
})

test('two submissions of the city: neither is used and nobody is decided', () => {
  const year = assess(book, [city({}), city({ u: {} }), unit('u', verified({ n: 1 }))])
  expect(at(year)).toEqual([['SCR-005', undefined, '/city/id']])
  expect(resultOf(year, 'u').status).toBe('undecided')
})

test('the city knows of a unit that handed nothing in', () => {
  const year = assess(book, [city({ gone: {} }), unit('u', verified({ n: 1 }))])
  expect(at(year)).toEqual([['SCR-016', 'gone', '/units/gone']])
  expect(resultOf(year, 'u').status).toBe('decided')
})

test.each([
  ['a negative count', fact('n'), -1, 'SCR-013'],
  ['a fraction of a thing', fact('n'), 1.5, 'SCR-013'],
  ['money in no unit', fact('n', { type: 'amount' }), { amount: '1', unit: '角' }, 'SCR-006'],
  ['a text for a number', fact('n'), 'three', 'SCR-006'],
  ['a series that is none', fact('n'), [1, 2, 3, 4], 'SCR-006'],
  ['a series with a part missing', fact('n', { series: 'quarter' }), [1, 2, 3], 'SCR-018'],
  [
    'an amount through a double',
    fact('n', { type: 'amount' }),
    { amount: 1.5, unit: '元' },
    'SCR-006',
  ],
])('%s is a finding at its place, and the unit is undecided', (_, definition, value, code) => {
  const year = assess({ ...book, facts: { n: definition } }, [unit('u', verified({ n: value }))])
  expect(at(year)).toEqual([[code, 'u', '/facts/n/verified']])
  expect(resultOf(year, 'u').status).toBe('undecided')
})

test('a fault is a fault although the rulebook takes missing facts for the worst', () => {
  const lenient = rulebook(leaf('l', '10', [each('lose', '1', 'n')]), [fact('n')], {
    policies: { missing: 'noPoints' },
  })
  expect(resultOf(assess(lenient, [unit('u', verified({ n: -1 }))]), 'u').status).toBe('undecided')
})

test('R16 n of 0 and a part above its whole are faults, unless the rate may exceed', () => {
  const rates = (mayExceed: boolean) =>
    rulebook(
      leaf('l', '10', [{ shape: 'share', verb: 'gain', price: x('10'), share: 'r' }]),
      [fact('a'), fact('b')],
      { values: [rate('r', 'a', 'b', { mayExceed })] },
    )
  const year = (a: number, b: number, may = false) =>
    assess(rates(may), [unit('u', verified({ a, b }))])
  expect(at(year(5, 4))).toEqual([['SCR-007', 'u', '/facts/a/verified']])
  expect(at(year(5, 0))).toEqual([['SCR-008', 'u', '/facts/a/verified']])
  expect(resultOf(year(5, 4, true), 'u').exact).toBe('10')
})

test('R23 an event outside the year is a fault', () => {
  const awards = fact('awards', { type: 'events', levels: ['city'] })
  const events = rulebook(
    leaf('l', '5', [
      {
        shape: 'events',
        verb: 'gain',
        prices: { city: x('1') },
        each: 'awards',
        sameMatter: 'all',
      },
    ]),
    [awards],
  )
  const year = assess(events, [
    unit('u', verified({ awards: [{ level: 'city', matter: '普法', date: '2020-12-31' }] })),
  ])
  expect(at(year)).toEqual([['SCR-014', 'u', '/facts/awards/verified']])
})

test('a fact with a value that is also marked not applicable is a fault', () => {
  const year = assess(book, [unit('u', { n: { verified: 1, notApplicable: { reason: '无' } } })])
  expect(at(year)).toEqual([['SCR-015', 'u', '/facts/n']])
})

test('a fact of a county office is read from its place, with the pointer there', () => {
  const owned = { ...book, facts: { n: fact('n', { source: 'court' }) } }
  const year = assess(owned, [city({ u: { n: { verified: -3 } } }), unit('u', {})])
  expect(at(year)).toEqual([['SCR-013', 'u', '/units/u/n/verified']])
})

test('a unit whose table is in no group has a score and no place', () => {
  const alone = assess({ ...book, groups: [] }, [unit('u', verified({ n: 1 }))])
  expect(resultOf(alone, 'u')).toMatchObject({ published: '9', group: '', decisions: [] })
  expect(resultOf(alone, 'u')).not.toHaveProperty('place')
})

test('a score without a finite decimal that no rounding prints is printed by a named assumption', () => {
  const third = rulebook(
    leaf('l', '1', [each('gain', '1', 'n')], { outOf: x('3'), ceiling: x('3') }),
    [fact('n')],
  )
  const year = assess(third, [unit('u', verified({ n: 1 }))])
  expect(resultOf(year, 'u')).toMatchObject({ exact: '1/3', published: '0.33' })
  expect(year.assumptions).toEqual([
    { code: 'published.places', params: { places: 2, mode: 'half-up' } },
  ])
})

test('a rulebook that no loader resolved is misuse', () => {
  const broken = rulebook(leaf('l', '10', [each('lose', '1', 'nowhere')]), [])
  expect(() => assess(broken, [])).toThrow('invalidRule')
})
