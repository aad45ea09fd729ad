import { expect, test } from 'vitest'
import { each, fact, leaf, rate, resultOf, rulebook, score, unit, x } from '../../test/make.js'
import { assess } from '../assess/assess.js'

test('a fact may be called what every object answers to, and is missing when it was not given', () => {
  const book = rulebook(leaf('l', '10', [each('lose', '1', 'toString')]), [fact('toString')])
  expect(score(book, { toString: 2 }).published).toBe('8')
  expect(resultOf(assess(book, [unit('constructor', {})]), 'constructor').missing).toEqual([
    'toString',
  ])
})

test('a rate may be of a fact called constructor', () => {
  const share = { shape: 'share', verb: 'gain', price: x('10'), share: 'rate' } as const
  const book = rulebook(leaf('l', '10', [share]), [fact('constructor'), fact('due')], {
    values: [rate('rate', 'constructor', 'due')],
  })
  expect(score(book, { constructor: 1, due: 2 }).published).toBe('5')
})
