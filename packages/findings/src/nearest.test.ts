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
