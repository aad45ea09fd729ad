import { expect, test } from 'vitest'
import {
  below,
  branch,
  each,
  fact,
  flag,
  gain,
  leaf,
  lose,
  rate,
  rulebook,
  score,
  unit,
  verified,
  x,
} from '../../test/make.js'
import { assess } from '../assess/assess.js'
import { waterfall } from '../waterfall/index.js'

const bonus = leaf('bonus', '0', [gain('1', flag('found'))], { ceiling: x('2'), start: x('0') })
const book = rulebook(
  branch(
    'root',
    '100',
    [
      leaf('a', '80', [lose('8', flag('found'))]),
      branch(
        'block',
        '20',
        [leaf('b', '20', [each('lose', '1', 'rate', { ...below('1'), per: x('0.01') })]), bonus],
        { notApplicable: 'rescale', ceiling: x('22') },
      ),
    ],
    { notApplicable: 'rescale' },
  ),
  [fact('done'), fact('due'), fact('found', { type: 'flag' })],
  { values: [rate('rate', 'done', 'due')] },
)

test('R7: a bonus is never at stake: where nothing else in the block applies, the block is out of the full mark', () => {
  const facts = { found: true, done: 0, due: 0 }
  const result = score(book, facts)
  expect(result.root.items[1]?.given).toEqual({ points: '1', full: '0' })
  // (72 + 1) × 100 ÷ 80, not 72 + 1 out of 100.
  expect(result.published).toBe('91.25')
  const fall = waterfall(assess(book, [unit('u', verified(facts))]), 'u')
  expect(fall.total).toBe('91.25')
})
