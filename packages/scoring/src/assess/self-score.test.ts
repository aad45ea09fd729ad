import { expect, test } from 'vitest'
import { branch, city, each, fact, leaf, resultOf, rulebook, unit } from '../../test/make.js'
import { seal, verify } from '../seal/index.js'
import { assess } from './assess.js'

const book = rulebook(
  branch('t', '20', [
    leaf('a', '10', [each('lose', '1', 'own')]),
    leaf('b', '10', [each('lose', '1', 'court')]),
  ]),
  [fact('own'), fact('court', { source: 'court' })],
)

const court = city({ u: { court: { verified: 3 } } })
const both = [unit('u', { own: { claimed: 1, verified: 4 } }), court]

test('R10: a self-score reads what is claimed, an official one what is verified', () => {
  expect(resultOf(assess(book, both), 'u').published).toBe('13')
  expect(resultOf(assess(book, both, { read: 'claimed' }), 'u')).toMatchObject({
    published: '16',
    unverified: ['own'],
  })
})

test('R10: a self-score knows nothing of an own fact that is only verified', () => {
  const given = [unit('u', { own: { verified: 4 } }), court]
  expect(resultOf(assess(book, given, { read: 'claimed' }), 'u')).toMatchObject({
    status: 'undecided',
    missing: ['own'],
  })
})

test('R10: facts of other offices are as those offices gave them, never as the unit says', () => {
  const given = [unit('u', { own: { claimed: 0 }, court: { claimed: 0 } }), court]
  expect(resultOf(assess(book, given, { read: 'claimed' }), 'u').published).toBe('17')
})

test('R10: a self-score is marked, an official one has no mark, and the seal holds the mark', async () => {
  const own = assess(book, both, { read: 'claimed' })
  expect(own.read).toBe('claimed')
  expect(assess(book, both)).not.toHaveProperty('read')
  const sealed = await seal(own)
  expect((await verify(sealed)).ok).toBe(true)
  const { read: _, ...unmarked } = own
  const { ok, differences } = await verify({ ...sealed, year: unmarked })
  expect(ok).toBe(false)
  expect(differences.map(({ pointer }) => pointer)).toContain('/year/units/0/published')
})
