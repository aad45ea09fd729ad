import type { Clause } from '@fazhi/model'
import { describe, expect, test } from 'vitest'
import { below, each, fact, leaf, rate, rulebook, score, x } from '../../test/make.js'

const parts = [fact('part', { maximum: 2000 }), fact('whole', { maximum: 2000 })]

const ofRate = (clause: Clause, round?: { places: number; mode: 'half-up' }) =>
  rulebook(leaf('l', '10', [clause]), parts, {
    values: [rate('r', 'part', 'whole', round === undefined ? {} : { round })],
  })

const points = (book: ReturnType<typeof rulebook>, facts: Readonly<Record<string, unknown>>) =>
  score(book, facts).exact

const band: Clause = {
  shape: 'by',
  verb: 'gain',
  by: 'r',
  rows: [
    { rel: '>=', bound: x('0.95'), points: x('10') },
    { else: true, points: x('0') },
  ],
  whenNone: 'notApplicable',
}

describe('R17: rates are compared as they are', () => {
  test('R17: 1,899 of 2,000 is 94.95 %: not 95 %, unless the value is rounded to one place of the percentage, 0.950', () => {
    expect(points(ofRate(band), { part: 1899, whole: 2000 })).toBe('0')
    expect(points(ofRate(band, { places: 3, mode: 'half-up' }), { part: 1899, whole: 2000 })).toBe(
      '10',
    )
  })

  test('R17: 1pp is a percentage point: 943 of 1,000 is 0.7 below 95 %', () => {
    const clause = each('lose', '1', 'r', { ...below('0.95'), per: x('0.01'), whenNone: 'met' })
    expect(points(ofRate(clause), { part: 943, whole: 1000 })).toBe('9.3')
  })
})

describe('R18: part of a step', () => {
  const clause = (part: 'exact' | 'up' | 'down') =>
    each('lose', '1', 'r', { ...below('0.95'), per: x('0.01'), part, whenNone: 'met' })

  test.each([
    ['exact', '9.3'],
    ['up', '9'],
    ['down', '10'],
  ] as const)('R18: 0.7 of a percentage point, %s', (part, expected) => {
    expect(points(ofRate(clause(part)), { part: 943, whole: 1000 })).toBe(expected)
  })

  test.each([
    ['exact', '8'],
    ['up', '8'],
    ['down', '8'],
  ] as const)('R18: two whole percentage points are two, %s', (part, expected) => {
    expect(points(ofRate(clause(part)), { part: 93, whole: 100 })).toBe(expected)
  })
})

describe('R19: levels', () => {
  const level = fact('counsel', { type: 'level', levels: ['full-time', 'part-time', 'none'] })
  const priced: Clause = {
    shape: 'by',
    verb: 'gain',
    by: 'counsel',
    rows: [
      { level: 'full-time', points: x('2') },
      { level: 'part-time', points: x('1') },
      { level: 'none', points: x('0') },
    ],
  }
  const book = rulebook(leaf('l', '2', [priced]), [level])

  test.each([
    ['full-time', '2'],
    ['part-time', '1'],
    ['none', '0'],
  ])('R19: %s has the price of its row', (given, expected) => {
    expect(points(book, { counsel: given })).toBe(expected)
  })

  test('R19: a level that the fact does not have is a fault, never the last row', () => {
    const { status, exact } = score(book, { counsel: 'half-time' })
    expect([status, exact]).toEqual(['undecided', undefined])
  })
})

describe('R20: rows', () => {
  const rows = (first: '>=' | '>'): Clause => ({
    shape: 'by',
    verb: 'gain',
    by: 'n',
    rows: [
      { rel: first, bound: x('6'), points: x('5') },
      { rel: '>=', bound: x('3'), points: x('2') },
      { else: true, points: x('0') },
    ],
  })
  const book = (first: '>=' | '>') => rulebook(leaf('l', '5', [rows(first)]), [fact('n')])

  test.each([
    [7, '5', '5'],
    [6, '5', '2'],
    [5, '2', '2'],
    [3, '2', '2'],
    [2, '0', '0'],
  ])('R20: %i: the first row that fits, ≥ 6 gives %s and > 6 gives %s', (n, atLeast, above) => {
    expect(points(book('>='), { n })).toBe(atLeast)
    expect(points(book('>'), { n })).toBe(above)
  })
})
