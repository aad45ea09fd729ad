import { test as law } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  add,
  ceiling,
  compare,
  divide,
  exact,
  exactOf,
  floor,
  multiply,
  parseExact,
  printExact,
  subtract,
} from './exact.js'

describe('reading', () => {
  test.each([
    ['0.30', '0.3'],
    ['-2.5', '-2.5'],
    ['4/6', '2/3'],
    ['-1/8', '-0.125'],
    ['10/5', '2'],
    ['100', '100'],
    ['0', '0'],
  ])('%s is %s', (text, printed) => {
    expect(printExact(exactOf(text))).toBe(printed)
  })

  test.each(['', '1e5', '.5', '+5', '1,000', '1/0', '0/3', '1/-2', '1 / 2', '-0', '٣'])(
    '%j is no number',
    (text) => {
      expect(parseExact(text)).toBeUndefined()
    },
  )
})

test('three thirds are one', () => {
  const third = exactOf('1/3')
  expect(printExact(add(third, add(third, third)))).toBe('1')
})

test('a text of ours that is no number is a fault of ours', () => {
  expect(() => exactOf('一百')).toThrow('no number: 一百')
  expect(() => exactOf('1.2.3')).toThrow('no number')
})

test('equal is equal, whatever the terms', () => {
  expect(compare(exact(2n, 4n), exact(1n, 2n))).toBe(0)
  expect(printExact(exact(10n, 5n))).toBe('2')
  expect(printExact(exact(1050n, 100n))).toBe('10.5')
  expect(printExact(exact(-1n, 4n))).toBe('-0.25')
  expect(printExact(exact(2n, 6n))).toBe('1/3')
})

test('dividing by a negative number keeps the denominator positive', () => {
  expect(divide(exact(3n), exact(-6n))).toEqual({ n: -1n, d: 2n })
})

test.each([
  ['2.9', '2'],
  ['-2.1', '-3'],
  ['-3', '-3'],
  ['0', '0'],
])('the whole number at or below %s is %s', (text, down) => {
  expect(printExact(floor(exactOf(text)))).toBe(down)
})

test.each([
  ['2.1', '3'],
  ['-2.1', '-2'],
  ['3', '3'],
  ['0', '0'],
])('the next whole number from %s is %s', (text, up) => {
  expect(printExact(ceiling(exactOf(text)))).toBe(up)
})

const number = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
  .map(([n, d]) => multiply({ n, d: 1n }, { n: 1n, d }))

law.prop([number])('what is printed reads back the same', (value) => {
  expect(compare(exactOf(printExact(value)), value)).toBe(0)
})

law.prop([number, number])('adding and taking away again changes nothing', (a, b) => {
  expect(printExact(subtract(add(a, b), b))).toBe(printExact(a))
})
