import { expect, test } from 'vitest'
import {
  above,
  below,
  branch,
  each,
  extra,
  fact,
  flag,
  leaf,
  lose,
  rate,
  rulebook,
  unit,
  verified,
  x,
} from '../../test/make.js'
import { compile } from '../compile/index.js'
import { readFacts } from '../facts/index.js'
import { unitRange } from './unit-range.js'

const rangeOf = (book: ReturnType<typeof rulebook>, facts: Readonly<Record<string, unknown>>) => {
  const [table] = book.tables
  if (table === undefined) throw new Error('no table')
  const program = compile(book, table)
  const submission = unit('u', verified(facts))
  return unitRange(book, program, readFacts(book, program, submission, undefined))
}

const sessions = leaf('a', '2', [each('lose', '0.3', 'n', { ...below('6'), atMost: x('1.2') })])

test('R11: a shortfall that is missing lies between the cap and nothing', () => {
  const book = rulebook(branch('t', '2', [sessions]), [fact('n', { maximum: 12 })])
  expect(rangeOf(book, {}).exact).toEqual({ atLeast: '0.8', atMost: '2' })
  expect(rangeOf(book, { n: 4 }).exact).toEqual({ atLeast: '1.4', atMost: '1.4' })
})

test('R11: an excess without a maximum is bounded by the floor of its item alone', () => {
  const book = rulebook(
    branch('t', '2', [leaf('a', '2', [each('lose', '0.5', 'n', above('1'))])]),
    [fact('n')],
  )
  expect(rangeOf(book, {}).exact).toEqual({ atLeast: '0', atMost: '2' })
})

test('R11: without a maximum and without a floor the bound is unbounded', () => {
  const book = rulebook(
    branch('t', '2', [leaf('a', '2', [lose('1', flag('f'))])]),
    [fact('f', { type: 'flag' }), fact('n')],
    {
      // An extra on top that may take any number of points.
      onTop: [
        { ...extra('deduction', [each('lose', '1', 'n')]), floor: x('-1000000'), ceiling: x('0') },
      ],
    },
  )
  expect(rangeOf(book, { f: false }).exact).toEqual({ atLeast: '-999998', atMost: '2' })
})

test('a rate whose numerator is missing reaches from nothing to the numerator its maximum allows', () => {
  const book = rulebook(
    branch(
      't',
      '10',
      [leaf('a', '10', [{ shape: 'share', verb: 'gain', price: x('10'), share: 'r' }])],
      { round: { places: 1, mode: 'half-up' } },
    ),
    [fact('of', { maximum: 30 }), fact('over', { maximum: 30 })],
    { values: [rate('r', 'of', 'over')] },
  )
  // A share is never more than the whole, whatever the maximum of the numerator.
  expect(rangeOf(book, { over: 7 })).toEqual({
    exact: { atLeast: '0', atMost: '10' },
    rounded: { atLeast: '0', atMost: '10' },
  })
  expect(rangeOf(book, { of: 1, over: 3 })).toEqual({
    exact: { atLeast: '10/3', atMost: '10/3' },
    rounded: { atLeast: '3.3', atMost: '3.3' },
  })
})

test('a missing flag leaves both answers open, a known one neither', () => {
  const book = rulebook(
    branch('t', '3', [leaf('a', '3', [lose('1', flag('f')), lose('0.5', flag('g'))])]),
    [fact('f', { type: 'flag' }), fact('g', { type: 'flag' })],
  )
  expect(rangeOf(book, { f: true }).exact).toEqual({ atLeast: '1.5', atMost: '2' })
})

test('a list that is missing can hold anything; one that is there is known', () => {
  const book = rulebook(
    branch('t', '4', [
      leaf('a', '4', [{ shape: 'share', verb: 'gain', price: x('4'), share: 's' }]),
    ]),
    [fact('s', { type: 'samples', maximum: 100 })],
  )
  expect(rangeOf(book, {}).exact).toEqual({ atLeast: '0', atMost: '4' })
  expect(rangeOf(book, { s: ['80', 90, 'notValid'] }).exact).toEqual({
    atLeast: '3.4',
    atMost: '3.4',
  })
})
