import { expect, test } from 'vitest'
import { boundInWords } from './bound-in-words.js'
import { figureInWords } from './figure-in-words.js'

test.each([
  ['80分以上', '≥ 80'],
  ['80分（含）以上', '≥ 80'],
  ['90%及以上', '≥ 90%'],
  ['３次以下', '≤ 3'],
  ['3件以内', '≤ 3'],
  ['不低于95％', '≥ 95%'],
  ['至少4次', '≥ 4'],
  ['超过15.5%', '> 15.5%'],
  ['低于60分', '< 60'],
  ['不满30件', '< 30'],
  ['不超过2起', '≤ 2'],
  ['≧ 80', '≥ 80'],
  ['＞ 0', '> 0'],
])('%s is %s', (words, bound) => {
  expect(boundInWords(words)).toBe(bound)
})

test.each([
  '80',
  '80分',
  '80-90',
  '三成以上',
  '超过80以上',
  '以上',
  '大约80以上',
  '80～90分以上',
  '',
])('%s says no bound, or more than one', (words) => {
  expect(boundInWords(words)).toBeUndefined()
})

test.each([
  ['2分', '2'],
  ['２', '2'],
  ['０．５分', '0.5'],
])('%s is %s', (words, figure) => {
  expect(figureInWords(words)).toBe(figure)
})

test.each(['2', '2次', '两分', '2%', '-2分', '2到3分'])('%s is no such figure', (words) => {
  expect(figureInWords(words)).toBeUndefined()
})
