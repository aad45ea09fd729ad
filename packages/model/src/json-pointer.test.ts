import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pointer, stepsOf, valueAt } from './json-pointer.js'

// The examples of RFC 6901, section 5, as far as keys may be named so.
test.each([
  [[], ''],
  [['foo'], '/foo'],
  [['foo', 0], '/foo/0'],
  [[''], '/'],
  [['a/b'], '/a~1b'],
  [['c%d'], '/c%d'],
  [['m~n'], '/m~0n'],
  [['~1'], '/~01'],
])('%j is %s', (steps, text) => {
  expect(pointer(steps)).toBe(text)
  expect(stepsOf(text)).toEqual(steps.map(String))
})

test('steps survive the way there and back', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (steps) => {
      expect(stepsOf(pointer(steps))).toEqual(steps)
    }),
  )
})

const data = { units: [{ id: 'a', 'x/y': null }], none: undefined }

test.each([
  [[], data],
  [['units', 0, 'id'], 'a'],
  [['units', '0', 'x/y'], null],
  [['units', 1], undefined],
  [['units', 0, 'id', 'length'], undefined],
  [['units', 0, 'x/y', 'z'], undefined],
  [['none', 'z'], undefined],
  [['toString'], undefined],
  [['__proto__'], undefined],
])('at %j stands %j', (path, value) => {
  expect(valueAt(data, path)).toBe(value)
})
