import { expect, test } from 'vitest'
import { nearest } from './nearest.js'

const known = ['litigation.heard', 'litigation.headAppeared', 'study.sessions']

test('a slip of the pen is recognised', () => {
  expect(nearest('litigation.headApeared', known)).toBe('litigation.headAppeared')
  expect(nearest('study.session', known)).toBe('study.sessions')
})

test('nothing is suggested for a name that is like none', () => {
  expect(nearest('mediators', known)).toBeUndefined()
  expect(nearest('x'.repeat(100_000), known)).toBeUndefined()
})

test('what says that a thing is not so is its opposite, however near it is', () => {
  expect(nearest('合格', ['不合格'])).toBeUndefined()
  expect(nearest('未达标', ['达标'])).toBeUndefined()
  expect(nearest('合各', ['不合格', '合格'])).toBe('合格')
})
