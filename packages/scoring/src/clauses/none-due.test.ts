import { expect, test } from 'vitest'
import { above, each, fact, leaf, rate, rulebook, score, x } from '../../test/make.js'

const facts = [fact('done'), fact('due')]
const values = [rate('rate', 'done', 'due')]
const perPoint = { per: x('0.01') }

test('R16: met on a rate gives what the whole rate would give, not the whole leaf', () => {
  const clause = each('gain', '0.05', 'rate', { ...perPoint, whenNone: 'met' })
  const book = rulebook(leaf('l', '10', [clause]), facts, { values })
  // 100 percentage points at 0.05.
  expect(score(book, { done: 0, due: 0 }).published).toBe('5')
})

test('R16: unmet on an excess of a rate takes what a rate of 100% would take', () => {
  const clause = each('lose', '0.01', 'rate', { ...above('0.05'), ...perPoint, whenNone: 'unmet' })
  const book = rulebook(leaf('l', '10', [clause]), facts, { values })
  // 95 percentage points above 5%, at 0.01: 10 − 0.95.
  expect(score(book, { done: 0, due: 0 }).published).toBe('9.05')
})
