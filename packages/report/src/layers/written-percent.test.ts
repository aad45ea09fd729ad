import { exact, exactOf } from '@fazhi/model'
import { expect, test } from 'vitest'
import { writtenPercent } from './written-percent.js'

test('a percentage is read however it is written', () => {
  expect(writtenPercent('105%')).toEqual(exact(105n))
  expect(writtenPercent('98．5％')).toEqual(exactOf('98.5'))
  expect(writtenPercent('1,050%')).toEqual(exact(1050n))
  expect(writtenPercent('百分之百')).toEqual(exact(100n))
  expect(writtenPercent('百分之二十三')).toEqual(exact(23n))
})

test('what is no number is none', () => {
  expect(writtenPercent('百分之几')).toBeUndefined()
  expect(writtenPercent('XX%')).toBeUndefined()
})
