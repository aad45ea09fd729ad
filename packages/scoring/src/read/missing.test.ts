import { expect, test } from 'vitest'
import {
  branch,
  city,
  each,
  fact,
  flag,
  gain,
  leaf,
  lose,
  resultOf,
  rulebook,
  score,
  unit,
  verified,
} from '../../test/make.js'
import { assess } from '../assess/assess.js'

const leaves = branch('table', '10', [
  leaf('good', '4', [gain('4', flag('a'))]),
  leaf('bad', '6', [each('lose', '2', 'n')]),
])
const facts = [fact('a', { type: 'flag' }), fact('n')]

test('R11 refuse: a unit whose facts are missing has no score, no place and no grade', () => {
  const result = score(rulebook(leaves, facts), { n: 1 })
  expect(result).toMatchObject({ status: 'undecided', missing: ['a'], tiedWith: [] })
  expect(result).not.toHaveProperty('exact')
  expect(result).not.toHaveProperty('published')
  expect(result).not.toHaveProperty('place')
  expect(result).not.toHaveProperty('grade')
  expect(result.root.items.map(({ status, missing }) => [status, missing])).toEqual([
    ['missing', ['a']],
    ['scored', []],
  ])
})

test('R11 noPoints is the worst outcome of the clause, never a fact of 0', () => {
  const book = rulebook(leaves, facts, { policies: { missing: 'noPoints' } })
  expect(score(book, { a: true })).toMatchObject({ status: 'decided', exact: '4', missing: ['n'] })
  expect(score(book, { n: 0 })).toMatchObject({ status: 'decided', exact: '6', missing: ['a'] })
})

test('R10 a claim is not a value unless claims are accepted, and then it is listed', () => {
  const submission = unit('u', { ...verified({ a: true }), n: { claimed: 1 } })
  expect(resultOf(assess(rulebook(leaves, facts), [submission]), 'u').missing).toEqual(['n'])
  const accepting = rulebook(leaves, facts, { policies: { unverified: 'accept' } })
  expect(resultOf(assess(accepting, [submission]), 'u')).toMatchObject({
    exact: '8',
    unverified: ['n'],
  })
})

test('a unit cannot supply a fact that another office owns', () => {
  const book = rulebook(leaf('l', '5', [lose('5', flag('criticised'))]), [
    fact('criticised', { type: 'flag', source: 'court' }),
  ])
  const own = unit('u', verified({ criticised: false }))
  const alone = assess(book, [own])
  expect(resultOf(alone, 'u').missing).toEqual(['criticised'])
  expect(alone.findings.map(({ code, severity }) => [code, severity])).toEqual([
    ['SCR-017', 'info'],
  ])
  const both = assess(book, [own, city({ u: verified({ criticised: true }) })])
  expect(resultOf(both, 'u').exact).toBe('0')
})

test('R9 an open condition of a node is not settled by any policy', () => {
  const book = rulebook(
    branch('table', '10', [leaf('l', '10', [each('lose', '1', 'n')], { applies: flag('a') })]),
    facts,
    { policies: { missing: 'noPoints' } },
  )
  expect(score(book, { n: 0 })).toMatchObject({ status: 'undecided', missing: ['a'] })
})
