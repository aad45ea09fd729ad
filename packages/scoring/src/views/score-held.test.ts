import { expect, test } from 'vitest'
import { branch, each, fact, flag, leaf, lose, rulebook, unit, x } from '../../test/make.js'
import { assess } from '../assess/assess.js'
import { scoreHeld } from './index.js'

const book = rulebook(
  branch('table', '26', [
    branch(
      'lead',
      '20',
      [
        leaf('a', '6', [each('lose', '1', 'cases')]),
        leaf('b', '4', [lose('4', flag('plan', false))]),
      ],
      {
        outOf: x('10'),
      },
    ),
    leaf('c', '6', [each('lose', '1', 'news')]),
  ]),
  [fact('cases'), fact('plan', { type: 'flag' }), fact('news')],
)

test('items as the score sheet shows them: each folded into the one above, with the facts verified otherwise than claimed', () => {
  const year = assess(book, [
    unit('u', {
      cases: { claimed: 0, verified: 2 },
      plan: { claimed: true, verified: true },
      news: { verified: 1 },
    }),
  ])
  expect(scoreHeld(year, 'u')).toEqual({
    total: '21',
    items: [
      { item: 'lead', points: '16', changed: [] },
      { item: 'a', points: '4', changed: ['cases'] },
      { item: 'b', points: '4', changed: [] },
      { item: 'c', points: '5', changed: [] },
    ],
  })
})

test('an item that does not apply is not held against anything, and an undecided unit not at all', () => {
  const given = { cases: { verified: 0 }, plan: { verified: true } }
  const out = assess(book, [
    unit('u', { ...given, news: { notApplicable: { reason: '新设单位' } } }),
  ])
  expect(scoreHeld(out, 'u')?.items.map(({ item }) => item)).toEqual(['lead', 'a', 'b'])
  expect(scoreHeld(assess(book, [unit('u', given)]), 'u')).toBeUndefined()
})
