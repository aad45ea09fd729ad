import type { FactValue } from '@fazhi/model'
import { expect, test } from 'vitest'
import { each, fact, leaf, rulebook, score, x } from '../../test/make.js'
import { rational, toExact } from '../exact/index.js'
import { numberOfFact } from './number.js'
import { existsIn, partOf } from './period.js'
import { shapeProblem } from './shape.js'

test('amounts are converted exactly to the unit of the dictionary', () => {
  const amount = (measure: string | undefined, value: FactValue) =>
    toExact(numberOfFact(fact('a', { type: 'amount', measure }), value))
  expect(amount('万元', { amount: x('12345.6') as never, unit: '元' })).toBe('1.23456')
  expect(amount('元', { amount: x('0.3') as never, unit: '亿元' })).toBe('30000000')
  expect(amount(undefined, { amount: x('0.7') as never, unit: '万元' })).toBe('7000')
})

test('R14 a unit exists in a quarter when it exists on a day of it', () => {
  const unit = {
    id: 'u',
    name: { zh: '某镇' },
    kind: 'township' as const,
    enforcementPower: true,
    exists: { from: '2021-04-01', to: '2021-09-30' },
  }
  expect([0, 1, 2, 3].map((index) => existsIn(unit, 2021, 'quarter', index))).toEqual([
    false,
    true,
    true,
    false,
  ])
})

test('a series by month answers for quarters, a series by quarter not for months', () => {
  const months = Array.from({ length: 12 }, (_, index) => rational(BigInt(index)))
  expect(partOf(months, 'quarter', 1)).toEqual(rational(12n))
  expect(partOf(months.slice(0, 4), 'month', 1)).toBeUndefined()
})

test('a filing is on time, late or never, unless the dictionary names its states', () => {
  const filing = fact('f', { type: 'filing' })
  expect(shapeProblem(filing, 2021, 'late')).toBeUndefined()
  expect(shapeProblem(filing, 2021, 'Late')).toEqual({
    code: 'SCR-009',
    level: 'Late',
    known: ['onTime', 'late', 'never'],
  })
})

test('a coverage is a part of its population, in percentage points', () => {
  const covered = rulebook(
    leaf('l', '5', [
      each('lose', '1', 'c', { gap: { side: 'below', bound: x('0.9') }, per: x('0.1') }),
    ]),
    [fact('c', { type: 'coverage' })],
  )
  expect(score(covered, { c: { covered: 70, of: 100 } }).exact).toBe('3')
  expect(score(covered, { c: { covered: 7, of: 5 } }).status).toBe('undecided')
  expect(score(covered, { c: { covered: 0, of: 0 } }).root.status).toBe('notApplicable')
})
