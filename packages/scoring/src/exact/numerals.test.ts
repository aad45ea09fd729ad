import { isDecimalString } from '@fazhi/model'
import { describe, expect, test } from 'vitest'
import { fact, flag, leaf, lose, rate, rulebook, score, x } from '../../test/make.js'

describe('R28: numerals are text', () => {
  test.each(['0.30', '100', '-0.5', '0', '88.528'])('R28: %s is a decimal', (text) => {
    expect(isDecimalString(text)).toBe(true)
  })

  test.each([
    '1e5',
    '.5',
    '5.',
    '+5',
    '1,000',
    '-0',
    '-0.00',
    '007',
    '0x1F',
    ' 5',
    '１０',
    'NaN',
    '',
  ])('R28: "%s" is none', (text) => {
    expect(isDecimalString(text)).toBe(false)
  })

  test('R28: three times 0.1 lost of 0.3 is nothing left; in doubles 0.00000000000000005 would be', () => {
    const clauses = ['a', 'b', 'c'].map((name) => lose('0.1', flag(name)))
    const facts = ['a', 'b', 'c'].map((name) => fact(name, { type: 'flag' }))
    const { exact } = score(rulebook(leaf('l', '0.3', clauses), facts), {
      a: true,
      b: true,
      c: true,
    })
    expect(exact).toBe('0')
  })

  test('R28: a score of 88.52800000000000000001 keeps its last digit', () => {
    const book = rulebook(
      leaf('l', '100', [{ shape: 'share', verb: 'gain', price: x('100'), share: 's' }]),
      [fact('s', { type: 'score' })],
    )
    const given = { s: { score: '88.52800000000000000001', of: '100' } }
    expect(score(book, given).exact).toBe('88.52800000000000000001')
  })

  test('R28: what has no finite decimal is written n/d in lowest terms: 2 of 6 of 10 points is 10/3', () => {
    const book = rulebook(
      leaf('l', '10', [
        { shape: 'share', verb: 'gain', price: x('10'), share: 'r', whenNone: 'met' },
      ]),
      [fact('part'), fact('whole')],
      { values: [rate('r', 'part', 'whole')] },
    )
    expect(score(book, { part: 2, whole: 6 }).exact).toBe('10/3')
  })

  test('R28: a loss that leaves nothing is "0", never "-0"', () => {
    const book = rulebook(leaf('l', '5', [lose('5', flag('a'))]), [fact('a', { type: 'flag' })])
    const { exact, published } = score(book, { a: true })
    expect([exact, published]).toEqual(['0', '0'])
  })
})
