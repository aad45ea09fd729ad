import { expect, test } from 'vitest'
import {
  above,
  below,
  branch,
  each,
  fact,
  flag,
  gain,
  leaf,
  lose,
  number,
  rulebook,
  unit,
  verified,
  x,
} from '../../test/make.js'
import { assess } from '../assess/assess.js'
import { explain, type WinBackOptions } from './index.js'

type Book = Parameters<typeof rulebook>

const told = (
  clauses: Parameters<typeof leaf>[2],
  facts: Book[1],
  given: Readonly<Record<string, unknown>>,
  winBack: WinBackOptions = {},
  more: Book[2] = {},
) => {
  const book = rulebook(branch('t', '10', [leaf('l', '10', clauses)]), facts, more)
  const year = assess(book, [unit('u', verified(given)), unit('other', verified(given))])
  return explain(year, 'u', { language: 'zh-CN', winBack })
}

const ways = (...args: Parameters<typeof told>) =>
  told(...args).leaves[0]?.winBack.map(({ changes, steps, points }) => [
    Object.fromEntries(changes.map(({ fact: id, value }) => [id, value])),
    steps,
    points,
  ])

const flags = [fact('a', { type: 'flag' }), fact('b', { type: 'flag' })]

test('R41: fewest facts first, then fewest steps', () => {
  // 4 sessions short at 1 each, 6 documents short at 0.5 each, and one document that is not there.
  expect(
    ways(
      [
        each('lose', '1', 'sessions', below('4')),
        each('lose', '0.5', 'documents', below('6')),
        lose('1', flag('a', false)),
      ],
      [fact('sessions'), fact('documents'), ...flags],
      { sessions: 0, documents: 0, a: false },
    ),
  ).toEqual([
    [{ documents: 1 }, '1', '0.5'],
    [{ sessions: 1 }, '1', '1'],
    [{ a: true }, '1', '1'],
    [{ sessions: 4 }, '4', '4'],
    [{ documents: 6 }, '6', '3'],
  ])
})

test('R41: what only two facts win together is offered as a pair, after all single ones', () => {
  const both = { kind: 'all', of: [flag('a'), flag('b')] } as const
  expect(ways([gain('6', both), gain('1', flag('a'))], flags, { a: false, b: false })).toEqual([
    [{ a: true }, '1', '1'],
    [{ a: true, b: true }, '2', '7'],
  ])
  const text = told([gain('6', both)], flags, { a: false, b: false }).leaves[0]?.text
  expect(text).toContain('a为“是”，并且b为“是” → +6')
})

test('R41: a pair of a flag and a number is found though neither gains anything alone', () => {
  const condition = { kind: 'all', of: [flag('a'), number('n', '>=', '3')] } as const
  expect(ways([gain('5', condition)], [...flags, fact('n')], { a: false, n: 0 })).toEqual([
    [{ a: true, n: 3 }, '4', '5'],
  ])
})

test('R41: two facts that each win something are no pair', () => {
  expect(ways([lose('1', flag('a')), lose('2', flag('b'))], flags, { a: true, b: true })).toEqual([
    [{ a: false }, '1', '1'],
    [{ b: false }, '1', '2'],
  ])
})

test('R41: nothing moves beyond its declared maximum', () => {
  const clause = each('gain', '1', 'n', { ...above('2'), atMost: x('5') })
  // Without a maximum 7 would reach the cap; only 4 are possible.
  expect(ways([clause], [fact('n')], { n: 2 })).toEqual([
    [{ n: 3 }, '1', '1'],
    [{ n: 7 }, '5', '5'],
  ])
  expect(ways([clause], [fact('n', { maximum: 4 })], { n: 2 })).toEqual([
    [{ n: 3 }, '1', '1'],
    [{ n: 4 }, '2', '2'],
  ])
  expect(
    ways(
      [each('lose', '1', 's', { ...below('2'), every: 'quarter' })],
      [fact('s', { series: 'quarter', maximum: 6 })],
      { s: [2, 2, 0, 0] },
    ),
  ).toEqual([[{ s: [2, 2, 2, 0] }, '2', '2']])
})

test('R41: only facts that are still open move, where it is said which are', () => {
  const clauses = [each('lose', '1', 'n', below('2')), lose('3', flag('a'))]
  const given = { n: 0, a: true }
  expect(ways(clauses, [...flags, fact('n')], given, { open: ['a'] })).toEqual([
    [{ a: false }, '1', '3'],
  ])
  expect(ways(clauses, [...flags, fact('n')], given, { open: [] })).toEqual([])
})

test('R41: the declared effort of a step decides which of two ways is easier', () => {
  const clauses = [lose('1', flag('a')), lose('1', flag('b'))]
  const given = { a: true, b: true }
  expect(ways(clauses, flags, given, { effort: { a: x('2.5') } })).toEqual([
    [{ b: false }, '1', '1'],
    [{ a: false }, '2.5', '1'],
  ])
})

test('R41: the answer says that other units are held, and what it did not search', () => {
  const clauses = [lose('3', flag('a'))]
  expect(told(clauses, flags, { a: true }).winBackHeld).toBe(
    '补救按其他单位不变、各项数据都还能变动推算，先列改动数据最少的，再列步数最少的；名次、与其他单位相比的指标和不适用情形的变化没有推算',
  )
  expect(told(clauses, flags, { a: true }, { open: ['a'] }).winBackHeld).toContain(
    '只改动尚未定的数据',
  )
  expect(told(clauses, flags, { a: false })).not.toHaveProperty('winBackHeld')
})

test('R41: of samples and means it says that they were not searched; sums and events are', () => {
  const facts = [
    fact('praised', { type: 'events', levels: ['省', '市'] }),
    fact('files', { type: 'samples', maximum: 100 }),
    fact('n'),
    fact('m'),
  ]
  const events = {
    shape: 'events',
    verb: 'gain',
    prices: { 省: x('2'), 市: x('1') },
    each: 'praised',
    sameMatter: 'all',
    atMost: x('2'),
  } as const
  const share = { shape: 'share', verb: 'gain', price: x('4'), share: 'files' } as const
  const clauses = [
    events,
    share,
    each('gain', '1', 'both', { atMost: x('2') }),
    each('gain', '1', 'n', { atMost: x('2') }),
  ]
  const given = { praised: [], files: ['50'], n: 0, m: 0 }
  const values = [{ kind: 'sum', id: 'both', title: { zh: '合计' }, of: ['n', 'm'] }] as const
  const [one] = told(clauses, facts, given, {}, { values }).leaves
  expect(one?.notes).toEqual(['files如何变化能补回，没有推算'])
  const award = { level: '省', matter: '+1', date: '2021-12-31', happened: '2021-12-31' }
  expect(one?.winBack.map(({ changes, points }) => [changes, points])).toEqual([
    [[{ fact: 'm', value: 1 }], '1'],
    [[{ fact: 'praised', value: [award] }], '2'],
    [[{ fact: 'n', value: 1 }], '2'],
    [[{ fact: 'm', value: 2 }], '2'],
    [[{ fact: 'n', value: 2 }], '4'],
  ])
})

test('R41: every way and every pair does what it says when the year is scored with it', () => {
  const condition = { kind: 'all', of: [flag('a'), number('n', '>=', '3')] } as const
  const facts = [...flags, fact('n', { maximum: 9 })]
  const book = rulebook(
    branch('t', '10', [
      leaf('l', '10', [gain('5', condition), each('gain', '0.5', 'n', { atMost: x('2') })]),
    ]),
    facts,
  )
  const scored = (given: Readonly<Record<string, unknown>>) =>
    assess(book, [unit('u', verified(given))])
  const before = { a: false, b: false, n: 1 }
  const { leaves } = explain(scored(before), 'u', { language: 'en' })
  const totals = leaves[0]?.winBack.map(({ changes, points }) => {
    const given = Object.fromEntries(changes.map(({ fact: id, value }) => [id, value]))
    return [given, points, scored({ ...before, ...given }).units[0]?.exact]
  })
  // Before: 0.5 of 10.
  expect(totals).toEqual([
    [{ n: 2 }, '0.5', '1'],
    [{ n: 4 }, '1.5', '2'],
    [{ a: true, n: 3 }, '6', '6.5'],
    [{ a: true, n: 4 }, '6.5', '7'],
  ])
})
