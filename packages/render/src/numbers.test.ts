import { describe, expect, it } from 'vitest'
import {
  addExact,
  negateExact,
  shareOf,
  showNumber,
  showPercent,
  showShort,
  showSigned,
  tensBelow,
} from './numbers.js'

describe('showing exact numbers', () => {
  it.each([
    ['12', '12.00'],
    ['-0.30', '−0.30'],
    ['1/3', '≈0.33'],
    ['-2/3', '≈−0.67'],
    ['1/8', '0.125'],
    ['1/64', '≈0.02'],
    ['-1/300', '≈−0.0033'],
    ['199.999999', '≈200.00'],
    ['优秀', '优秀'],
  ])('%s as %s', (exact, shown) => {
    expect(showNumber(exact)).toBe(shown)
  })

  it('says short numbers short', () => {
    expect([showShort('3'), showShort('0.25'), showShort('1/3'), showShort('100.0')]).toEqual([
      '3',
      '0.25',
      '≈0.33',
      '100',
    ])
  })

  it('always shows the sign of a movement, and none for zero', () => {
    expect(['2', '-2', '0', '2/3'].map(showSigned)).toEqual(['+2.00', '−2.00', '0.00', '≈+0.67'])
  })

  it('shows rates as percentages', () => {
    expect([showPercent('0.6'), showPercent('2/3'), showPercent('1')]).toEqual([
      '60%',
      '≈66.67%',
      '100%',
    ])
  })

  it('holds a bar between nothing and the full mark', () => {
    expect([
      shareOf('50', '100'),
      shareOf('120', '100'),
      shareOf('-3', '100'),
      shareOf('1', '0'),
    ]).toEqual(['50.00', '100', '0', '0'])
  })

  it('adds and finds the ten below, exactly', () => {
    expect(showNumber(addExact('0.1', '1/3'), 2, 2)).toBe('≈0.43')
    expect(addExact('0.1', '0.2')).toBe('30/100')
    expect(['12', '0', '-1/3'].map(negateExact)).toEqual(['-12', '0', '1/3'])
    expect(['81.65', '80', '10', '-3', '185/2'].map(tensBelow)).toEqual([
      '80',
      '80',
      '0',
      '0',
      '90',
    ])
  })
})
