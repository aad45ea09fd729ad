import { expect, it } from 'vitest'
import { displayWidth } from './width.js'
import { wrap } from './wrap.js'

it('breaks Han text anywhere, words at spaces, and never before a closing or after an opening mark', () => {
  expect(wrap('法治建设，依法行政', 8)).toEqual(['法治建设，', '依法行政'])
  expect(wrap('法治建设（100%）', 10)).toEqual(['法治建设', '（100%）'])
  expect(wrap('one two three', 8)).toEqual(['one two', 'three'])
  expect(wrap('', 8)).toEqual([''])
})

it('breaks a word that is wider than a line, and a run of closing marks', () => {
  expect(wrap('见abcdefghij', 4)).toEqual(['见', 'abcd', 'efgh', 'ij'])
  expect(wrap('好！！！！！！', 4)).toEqual(['好！！！', '！！！'])
})

it('keeps a combining mark with its character', () => {
  expect(wrap('法治\u0301建', 4)).toEqual(['法治\u0301', '建'])
})

it('loses nothing, and no line is wider than asked but for two hanging marks', () => {
  const text =
    '全市共办结行政复议案件1200余件，其中“直接纠错”46件（含https://example.invalid/a/very/long/path?q=1）。'.repeat(
      5,
    )
  const lines = wrap(text, 20)
  expect(lines.join('')).toBe(text)
  for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(24)
})
