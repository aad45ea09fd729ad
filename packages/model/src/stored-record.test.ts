import { expect, test } from 'vitest'
import { decimal } from './decimal.js'
import { readRecord, readRecords } from './stored-record.js'

/* What a stored record leaves out comes back, and what it says stays. */

const d = decimal

test('a record that says only its points was scored, started at 0 and was handed up as it is', () => {
  expect(readRecord({ id: 'study', points: d('2'), full: d('3') })).toEqual({
    id: 'study',
    status: 'scored',
    points: '2',
    full: '3',
    given: { points: '2', full: '3' },
    start: '0',
    moves: [],
    adjustments: [],
    missing: [],
    items: [],
  })
})

test('a movement was taken and counted nothing unless it says otherwise', () => {
  const { moves } = readRecord({
    id: 'study',
    points: d('2'),
    full: d('3'),
    moves: [
      { clause: [0], shape: 'together', by: d('2') },
      { clause: [0, 0], shape: 'condition', by: d('2'), counted: [{ value: 'a', was: 'true' }] },
      { clause: [0, 1], shape: 'condition', by: d('1'), taken: false, because: 'missing' },
    ],
  })
  expect(moves).toEqual([
    { clause: [0], shape: 'together', by: '2', taken: true, counted: [] },
    {
      clause: [0, 0],
      shape: 'condition',
      by: '2',
      taken: true,
      counted: [{ value: 'a', was: 'true' }],
    },
    {
      clause: [0, 1],
      shape: 'condition',
      by: '1',
      taken: false,
      counted: [],
      because: 'missing',
    },
  ])
})

test('all that a record says stands in what is read, at every depth, and on top', () => {
  const leaf = {
    id: 'rulings',
    status: 'void' as const,
    points: d('0'),
    full: d('5'),
    given: { points: d('0'), full: d('10') },
    start: d('5'),
    adjustments: [{ kind: 'void' as const, from: d('0.5'), to: d('0') }],
    missing: ['rulings.carried'],
    unproven: ['ruling'],
    why: { code: 'condition', params: {} },
  }
  const stored = { id: 'root', points: d('0'), full: d('10'), items: [leaf] }
  const { root, onTop } = readRecords({ root: stored, onTop: [leaf] })
  expect(root.items).toEqual([{ ...leaf, moves: [], items: [] }])
  expect(onTop).toEqual(root.items)
})

test('a record written in full, as years of format 1 are, reads as it says', () => {
  const whole = {
    id: 'study',
    status: 'scored' as const,
    points: d('2'),
    full: d('3'),
    given: { points: d('2'), full: d('3') },
    start: d('3'),
    moves: [{ clause: [0], shape: 'each' as const, by: d('-1'), taken: true, counted: [] }],
    adjustments: [],
    missing: [],
    items: [],
  }
  expect(readRecord(whole as never)).toEqual(whole)
})
