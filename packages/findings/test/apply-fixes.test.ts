import { fc, test as law } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { applyFixes } from '../src/index.js'

const fix = (start: number, end: number, text: string) => ({ fix: { start, end, text } })

test('fixes are applied from the end, so that none moves another', () => {
  const fixes = [fix(0, 2, '青山县'), fix(4, 5, ''), fix(7, 7, '。')]
  expect(applyFixes('XX市规，执法', fixes)).toEqual({
    text: '青山县市规执法。',
    edits: [
      { start: 0, end: 2, text: '青山县' },
      { start: 4, end: 5, text: '' },
      { start: 7, end: 7, text: '。' },
    ],
    applied: fixes,
    left: [],
  })
})

test('of two that overlap the first in the text is applied, and one asked for twice once', () => {
  const [first, second, again] = [fix(1, 3, 'a'), fix(2, 4, 'b'), fix(1, 3, 'a')]
  expect(applyFixes('01234', [second, first, again])).toEqual({
    text: '0a34',
    edits: [{ start: 1, end: 3, text: 'a' }],
    applied: [first, again],
    left: [second],
  })
})

test('two insertions at one place have no order, so one is left', () => {
  const [a, b] = [fix(1, 1, 'a'), fix(1, 1, 'b')]
  expect(applyFixes('01', [a, b])).toEqual({
    text: '0a1',
    edits: [{ start: 1, end: 1, text: 'a' }],
    applied: [a],
    left: [b],
  })
})

test('ranges that touch do not overlap', () => {
  expect(applyFixes('0123', [fix(0, 2, 'a'), fix(2, 4, 'b')]).text).toBe('ab')
})

test.each([
  ['outside the text', fix(0, 9, '')],
  ['before the text', fix(-1, 1, '')],
  ['backwards', fix(2, 1, '')],
  ['half a character', fix(3, 4, '')],
])('a fix %s is left', (_, one) => {
  expect(applyFixes('012𠮷', [one])).toEqual({
    text: '012𠮷',
    edits: [],
    applied: [],
    left: [one],
  })
})

test('the fix of an effect, and of what somebody answers for, is left', () => {
  const effect = { ...fix(0, 1, ''), causedBy: '0' }
  const waived = {
    ...fix(1, 2, ''),
    acknowledged: { as: 'waiver', person: '某', date: '2022-01-01', reason: '某' },
  } as const
  expect(applyFixes('01', [effect, waived]).text).toBe('01')
})

test('a fix with several edits is made whole', () => {
  const blanks = { fix: { start: 1, end: 2, text: '', also: [{ start: 3, end: 4, text: '' }] } }
  const mark = fix(2, 3, '，')
  expect(applyFixes('甲 , 乙', [blanks, mark])).toEqual({
    text: '甲，乙',
    edits: [
      { start: 1, end: 2, text: '' },
      { start: 2, end: 3, text: '，' },
      { start: 3, end: 4, text: '' },
    ],
    applied: [blanks, mark],
    left: [],
  })
})

test('a fix with several edits is left whole where one of them is in the way of another fix', () => {
  const advert = fix(2, 6, '')
  const blanks = { fix: { start: 0, end: 1, text: '', also: [{ start: 5, end: 6, text: '' }] } }
  expect(applyFixes(' 甲广告  乙', [blanks, advert])).toEqual({
    text: ' 甲乙',
    edits: [{ start: 2, end: 6, text: '' }],
    applied: [advert],
    left: [blanks],
  })
})

law.prop([
  fc.string({ maxLength: 20 }),
  fc.array(fc.tuple(fc.integer({ min: -2, max: 22 }), fc.nat(6), fc.string({ maxLength: 3 }))),
])('what is not touched stays, in order; every fix is applied or left', (text, raw) => {
  const findings = raw.map(([start, length, by]) => fix(start, start + length, by))
  const { text: fixed, applied, left } = applyFixes(text, findings)
  expect(applied.length + left.length).toBe(findings.length)
  const once = [...new Map(applied.map((one) => [JSON.stringify(one), one])).values()]
  const grown = once.reduce(
    (sum, { fix: { start, end, text: by } }) => sum + by.length - (end - start),
    0,
  )
  expect(fixed.length).toBe(text.length + grown)
  if (applied.length === 0) expect(fixed).toBe(text)
})
