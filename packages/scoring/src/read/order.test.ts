import { expect, test } from 'vitest'
import {
  branch,
  each,
  extra,
  fact,
  flag,
  gain,
  leaf,
  lose,
  rulebook,
  score,
  x,
} from '../../test/make.js'

const count = (id: string) => fact(id)
const yes = (id: string) => fact(id, { type: 'flag' })

test('R1 clip comes before void, void before fold, fold before rounding', () => {
  const book = rulebook(
    branch('table', '100', [
      leaf('l', '10', [each('lose', '1', 'n')], {
        outOf: x('3'),
        ceiling: x('3'),
        start: x('3'),
        floor: x('1'),
        round: { places: 1, mode: 'half-up' },
      }),
    ]),
    [count('n')],
  )
  const { root } = score(book, { n: 5 })
  expect(root.items[0]).toMatchObject({
    points: '1',
    full: '3',
    given: { points: '3.3', full: '10' },
    adjustments: [
      { kind: 'floor', from: '-2', to: '1' },
      { kind: 'fold', from: '1', to: '10/3' },
      { kind: 'round', from: '10/3', to: '3.3' },
    ],
  })
})

test('R2 floor and ceiling are in the own scale of the node', () => {
  const book = rulebook(
    branch('table', '10', [
      leaf('l', '10', [each('gain', '30', 'n')], { outOf: x('100'), ceiling: x('80') }),
    ]),
    [count('n')],
  )
  expect(score(book, { n: 3 }).exact).toBe('8')
})

test('R4 mixed clauses move from the start they say', () => {
  const book = rulebook(
    leaf('l', '10', [gain('5', flag('a')), lose('2', flag('b'))], { start: x('5') }),
    [yes('a'), yes('b')],
  )
  expect(score(book, { a: true, b: true }).exact).toBe('8')
  expect(score(book, { a: false, b: false }).exact).toBe('5')
})

test('R5 a void keeps what the points would have been', () => {
  const book = rulebook(leaf('l', '10', [each('lose', '1', 'n')], { zeroWhen: flag('a') }), [
    count('n'),
    yes('a'),
  ])
  const { root, exact } = score(book, { n: 2, a: true })
  expect(exact).toBe('0')
  expect(root.status).toBe('void')
  expect(root.adjustments).toEqual([{ kind: 'void', from: '8', to: '0' }])
})

test('R7 extras come on top of the folded root, each capped alone, and may pass the full mark', () => {
  const book = rulebook(
    branch('table', '100', [leaf('l', '50', [each('lose', '1', 'n')])], {
      outOf: x('50'),
      ceiling: x('50'),
    }),
    [count('n'), count('awards'), count('criticisms')],
    {
      onTop: [
        extra('awards', [each('gain', '3', 'awards')], { ceiling: x('5') }),
        extra('criticism', [each('lose', '2', 'criticisms')], { floor: x('-5'), ceiling: x('0') }),
      ],
    },
  )
  expect(score(book, { n: 0, awards: 2, criticisms: 1 }).exact).toBe('103')
  expect(score(book, { n: 10, awards: 0, criticisms: 4 }).exact).toBe('75')
})

test('Qingyuan: 0.7 × 89.8 + 0.3 × 85.56 = 88.528', () => {
  const part = (id: string, points: string) =>
    leaf(id, points, [{ shape: 'share', verb: 'gain', price: x('100'), share: id }], {
      outOf: x('100'),
      ceiling: x('100'),
    })
  const book = rulebook(branch('table', '100', [part('internal', '70'), part('external', '30')]), [
    fact('internal', { type: 'score' }),
    fact('external', { type: 'score' }),
  ])
  const facts = {
    internal: { score: '89.8', of: '100' },
    external: { score: '85.56', of: '100' },
  }
  expect(score(book, facts).exact).toBe('88.528')
})

test('Chuxiong: 44.3 of 50 on common items alone is 88.6', () => {
  const book = rulebook(
    branch(
      'table',
      '100',
      [leaf('common', '50', [{ shape: 'share', verb: 'gain', price: x('50'), share: 'common' }])],
      { outOf: x('50'), ceiling: x('50') },
    ),
    [fact('common', { type: 'score' })],
  )
  expect(score(book, { common: { score: '44.3', of: '50' } }).exact).toBe('88.6')
})

const thirds = (round?: {
  places: number
  mode: 'half-up' | 'half-even' | 'up' | 'down' | 'ceil' | 'floor'
}) =>
  rulebook(
    branch(
      'table',
      '3',
      ['a', 'b', 'c'].map((id) =>
        leaf(id, '1', [each('gain', '1', id)], { outOf: x('3'), ceiling: x('3') }),
      ),
      round === undefined ? {} : { round },
    ),
    [count('a'), count('b'), count('c')],
  )

test('R26 a third, a third and a third are one', () => {
  expect(score(thirds(), { a: 1, b: 1, c: 1 }).exact).toBe('1')
})

test('R27 published is the root after its rounding, exact is before it', () => {
  const book = thirds({ places: 2, mode: 'half-up' })
  expect(score(book, { a: 1, b: 1, c: 0 })).toMatchObject({ exact: '2/3', published: '0.67' })
  expect(score(book, { a: 3, b: 0, c: 0 })).toMatchObject({ exact: '1', published: '1.00' })
})
