import { expect, test } from 'vitest'
import { passOf, passRows, quotedRange } from '../src/index.js'

test('one row for each item, in their order; an item nobody answered for is undecided', () => {
  const at = { kind: 'text', start: 0, end: 2, line: 1, column: 1 } as const
  const given = [
    passOf('date', 'notApplicable', { why: 'draft' }),
    passOf('signature', 'met', { quote: '某县', at }),
    passOf('date', 'met'),
    passOf('other', 'met'),
  ]
  expect(passRows(['signature', 'nextYear', 'date'], given)).toEqual([
    { item: 'signature', status: 'met', quote: '某县', at },
    { item: 'nextYear', status: 'undecided' },
    { item: 'date', status: 'notApplicable', why: 'draft' },
  ])
})

test('a quote is cut at sixty units, and never through a character', () => {
  expect(quotedRange('0123456789', 2, 5)).toEqual({ quote: '234', start: 2, end: 5 })
  expect(quotedRange('一'.repeat(100), 10, 100)).toEqual({
    quote: '一'.repeat(60),
    start: 10,
    end: 70,
  })
  expect(quotedRange(`${'一'.repeat(59)}𠮷𠮷`, 0, 63).quote).toBe('一'.repeat(59))
})
