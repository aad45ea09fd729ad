import { fill } from '@fazhi/findings'
import { expect, test } from 'vitest'
import { loaded, lookingText } from '../../test/looking.js'
import { diffRulebooks } from './diff-rulebooks.js'
import { changeMessages } from './messages/index.js'

/** What changes when one text of the rulebook is replaced by another, in words. */
const words = (from: string, to: string): readonly string[] => {
  const text = lookingText()
  if (!text.includes(from)) throw new Error(`not there: ${from}`)
  return diffRulebooks(loaded(text), loaded(text.replace(from, to))).map(({ code, params }) =>
    fill(changeMessages.en[code], params, 'en'),
  )
}

test('a mean that is pooled, or of another value, is another value', () => {
  expect(words('among: all, pooled: true', 'among: all, pooled: false')).toEqual([
    'The value "filing.all" is mean: filing.rate, among all instead of mean, pooled: filing.rate, among all',
  ])
  expect(words('{ mean: staff, among: all }', '{ mean: news, among: all }')).toEqual([
    'The value "age.mean" is mean: news, among all instead of mean: staff, among all',
  ])
})

test('which end is best or first, and ties, are changes', () => {
  expect(
    words('{ best: staff, among: all }', '{ best: staff, among: all, smallest: true }'),
  ).toEqual([
    'The value "age.best" is smallest: staff, among all instead of largest: staff, among all',
  ])
  expect(words('first: largest, ties: shared', 'first: smallest, ties: dense')).toEqual([
    'The value "news.place" is place, smallest first, dense: news, among all instead of place, largest first, shared: news, among all',
  ])
})

test('what is looked back at, and whose points are meant, are changes', () => {
  expect(words('{ lastYear: news }', '{ lastYear: staff }')).toEqual([
    'The value "before" is lastYear: staff instead of lastYear: news',
  ])
  expect(words('{ points: led }', '{ points: i0 }')).toEqual([
    'The value "lead" is points: i0 instead of points: led',
  ])
})

test('what fills an item that does not apply is a change: the group, and what stands in for it', () => {
  expect(words('among: all, fallback: zero', 'among: all, fallback: fullCredit')).toEqual([
    'Where "led" does not apply: groupMean, all, fullCredit instead of groupMean, all, zero',
  ])
})
