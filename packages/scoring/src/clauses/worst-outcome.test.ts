import { expect, test } from 'vitest'
import {
  below,
  each,
  fact,
  flag,
  leaf,
  lose,
  number,
  rate,
  rulebook,
  score,
  x,
} from '../../test/make.js'

const policies = { missing: 'noPoints' as const }

test('R11: the worst of a missing count is at its declared maximum', () => {
  const book = rulebook(
    leaf('l', '10', [each('lose', '1', 'incidents')]),
    [fact('incidents', { maximum: 3 })],
    { policies },
  )
  expect(score(book, {}).published).toBe('7')
})

test('R14: the worst of a missing series is short only in quarters in which the unit existed', () => {
  const clause = each('lose', '0.5', 'sessions', { ...below('2'), every: 'quarter' })
  const book = rulebook(leaf('l', '10', [clause]), [fact('sessions', { series: 'quarter' })], {
    policies,
  })
  // Two quarters, short by 2 in each, at 0.5: 10 − 2.
  expect(score(book, {}, { exists: { from: '2021-07-01' } }).published).toBe('8')
})

test('R9, R11: an alternative whose fact is missing stays in the choice of the smallest, at its worst', () => {
  const book = rulebook(
    leaf('l', '10', [
      {
        shape: 'together',
        take: 'smallest',
        of: [lose('1', number('rate', '<', '0.5')), lose('3', flag('warned'))],
      },
    ]),
    [fact('done'), fact('due'), fact('warned', { type: 'flag' })],
    { values: [rate('rate', 'done', 'due')], policies },
  )
  const { published, missing } = score(book, { warned: true })
  expect(published).toBe('9')
  expect(missing).toEqual(['due'])
})

test('R24: samples out of a full mark of 0 earn nothing and break nothing', () => {
  const share = { shape: 'share', verb: 'gain', price: x('10'), share: 'files' } as const
  const files = fact('files', { type: 'samples', maximum: 0 })
  expect(score(rulebook(leaf('l', '10', [share]), [files]), { files: [0] }).published).toBe('0')
})
