import { expect, test } from 'vitest'
import { meets } from './meets.js'

test.each([
  ['>=', [false, true, true]],
  ['>', [false, false, true]],
  ['<=', [true, true, false]],
  ['<', [true, false, false]],
  ['=', [false, true, false]],
] as const)('a number below, at and above the bound, under %s', (rel, expected) => {
  expect([-1, 0, 1].map((order) => meets(order, rel))).toEqual(expected)
})
