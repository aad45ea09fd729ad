import { expect, test } from 'vitest'
import { decimal, isDecimalString, parseDecimal } from './decimal.js'
import { FazhiError } from './error.js'

test.each(['0', '7', '-3', '0.30', '-0.1', '100', '12345678901234567890.5'])(
  '%s is a decimal',
  (text) => {
    expect(parseDecimal(text)).toBe(text)
  },
)

test.each([
  ['', 'nothing'],
  [' 1', 'a blank'],
  ['1e5', 'an exponent'],
  ['0x1f', 'hexadecimal'],
  ['.5', 'no whole part'],
  ['5.', 'no part after the point'],
  ['+5', 'a plus'],
  ['007', 'leading zeros'],
  ['1,000', 'a separator'],
  ['1_000', 'an underscore'],
  ['-0', 'a negative zero'],
  ['-0.00', 'a negative zero'],
  ['NaN', 'no number'],
  ['Infinity', 'no number'],
  ['１', 'a full-width digit'],
  ['1\n', 'a line end'],
])('%j is not a decimal: %s', (text) => {
  expect(isDecimalString(text)).toBe(false)
})

test('a numeral longer than sixty characters is refused, so that hostile input stays cheap', () => {
  expect(isDecimalString('9'.repeat(60))).toBe(true)
  expect(isDecimalString('9'.repeat(61))).toBe(false)
})

test('decimal() is for texts the program itself wrote: misuse is an exception with code and payload', () => {
  expect(() => decimal('1e5')).toThrow(FazhiError)
  expect(() => decimal('1e5')).toThrow('invalidDecimal: {"text":"1e5"}')
})
