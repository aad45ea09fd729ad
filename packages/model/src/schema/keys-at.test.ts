import { expect, test } from 'vitest'
import { overlay, submission, unitSubmission } from '../schema.js'
import { keysAt } from './keys-at.js'

test.each([
  [
    ['unit', 'assessor'],
    ['body', 'opinionOf'],
  ],
  [
    ['principals', 3, 'term'],
    ['from', 'to'],
  ],
  [
    ['records', 'inspections', 0, 'problems', 1],
    ['matter', 'unit', 'deadline', 'rectifiedOn'],
  ],
  [
    ['records', 'objections', 0, 'answer'],
    ['outcome', 'date', 'by', 'reason'],
  ],
  [['facts', 'unit', 'notApplicable'], ['reason']],
  [['facts'], []],
  [['year'], []],
  [['records', 'problems'], []],
  [['unit', 'toString'], []],
])('%o', (path, keys) => {
  expect(keysAt(unitSubmission, path)).toEqual(keys)
})

test('of a union, the keys of every option', () => {
  expect(keysAt(submission, [])).toEqual([
    ...['submission', 'year', 'unit', 'principals', 'facts', 'evidence', 'dutyReports', 'records'],
    ...['selfScore', 'note', 'city', 'units'],
  ])
})

test('of a table with keys from a list, that list', () => {
  expect(keysAt(overlay, ['add']).slice(0, 3)).toEqual(['facts', 'rates', 'norms'])
  expect(keysAt(overlay, ['patch', 'facts', 0])).toEqual(['id', 'set', 'reason', 'basis'])
})
