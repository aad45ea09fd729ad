import { expect, test } from 'vitest'
import { extra, fact, flag, gain, leaf, lose, rulebook, score, x } from '../../test/make.js'

const facts = [fact('found', { type: 'flag' }), fact('praised', { type: 'flag' })]

test('R3: a sum without a cap may hold both signs, whichever stands first', () => {
  const losing = lose('1', flag('found'))
  const gaining = gain('3', flag('praised'))
  for (const of of [
    [losing, gaining],
    [gaining, losing],
  ]) {
    const book = rulebook(
      leaf('l', '10', [{ shape: 'together', take: 'sum', of }], { start: x('5') }),
      facts,
    )
    const result = score(book, { found: true, praised: true })
    expect(result.published).toBe('7')
    expect(result.root.moves.map(({ by }) => by).sort()).toEqual(['-1', '2', '3'])
  }
})

test('R3: a capped container of both signs is refused', () => {
  const of = [lose('1', flag('found')), gain('3', flag('praised'))]
  const clause = { shape: 'together', take: 'sum', atMost: x('2'), of } as const
  const book = rulebook(leaf('l', '10', [clause], { start: x('5') }), facts)
  expect(() => score(book, { found: true, praised: true })).toThrow('invalidRule')
})

test('R3: the cap of a container stops at the container, in an extra as in a leaf', () => {
  const of = [gain('2', flag('found')), gain('3', flag('praised'))]
  const clause = { shape: 'together', take: 'sum', atMost: x('4'), of } as const
  const book = rulebook(leaf('l', '10', [lose('1', flag('found'))]), facts, {
    onTop: [extra('bonus', [clause], { ceiling: x('5') })],
  })
  expect(score(book, { found: true, praised: true }).published).toBe('13')
})
