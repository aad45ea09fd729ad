import { afterEach, expect, test, vi } from 'vitest'
import {
  branch,
  each,
  fact,
  flag,
  gain,
  leaf,
  rate,
  rulebook,
  unit,
  verified,
  x,
} from '../../test/make.js'
import { scorer } from './scorer.js'

afterEach(() => {
  vi.unstubAllGlobals()
})

const share = (id: string, points: string, value: string) =>
  leaf(id, points, [{ shape: 'share', verb: 'gain', price: x(points), share: value }])

const rates = ['a', 'b', 'c'].map((id) => rate(`rate.${id}`, `of.${id}`, `over.${id}`))
const rateFacts = ['a', 'b', 'c'].flatMap((id) => [
  fact(`of.${id}`, { maximum: 99 }),
  fact(`over.${id}`, { maximum: 99 }),
])

/** Three shares of one point each, rounded at the total only. */
const thirds = rulebook(
  branch(
    't',
    '3',
    ['a', 'b', 'c'].map((id) => share(id, '1', `rate.${id}`)),
    { round: { places: 0, mode: 'half-up' } },
  ),
  rateFacts,
  {
    values: rates,
    groups: [
      {
        id: 'all',
        title: { zh: 'all' },
        tables: ['all'],
        grades: [{ grade: '合格', from: { rel: '>=', bound: x('2') } }, { grade: '不合格' }],
      },
    ],
  },
)

const facts = (a: [number, number], b: [number, number], c: [number, number]) =>
  verified({
    'of.a': a[0],
    'over.a': a[1],
    'of.b': b[0],
    'over.b': b[1],
    'of.c': c[0],
    'over.c': c[1],
  })

test('unrounded quotients are added in an enclosure; the kernel decides where both ends round alike', () => {
  const engine = scorer(thirds)
  const scores = engine.score(
    engine.pack([
      unit('u1', facts([1, 3], [1, 3], [1, 3])),
      unit('u2', facts([3, 3], [2, 7], [1, 7])),
      unit('u3', facts([3, 3], [2, 7], [2, 9])),
    ]),
  )
  expect(scores.units).toEqual(['u1', 'u2', 'u3'])
  expect([0, 1, 2].map(scores.published)).toEqual(['1', '1', '2'])
  expect([0, 1, 2].map(scores.bandGrade)).toEqual(['不合格', '不合格', '合格'])
  expect(scores.fallbacks).toEqual({})
})

test('a tie that an enclosure cannot see goes to the reference, and is counted', () => {
  const engine = scorer(thirds)
  // 6/17 + 5/34 + 0 = 1/2 exactly: half-up makes it 1, and a hair less would make it 0.
  const scores = engine.score(engine.pack([unit('u', facts([6, 17], [5, 34], [0, 7]))]))
  expect(scores.published(0)).toBe('1')
  expect(scores.fallbacks).toEqual({ open: 1 })
})

test('a missing fact, a figure beyond its maximum and a fault in the data go to the reference', () => {
  const engine = scorer(thirds)
  const scores = engine.score(
    engine.pack([
      unit('missing', verified({ 'of.a': 1 })),
      unit('beyond', facts([1, 2], [1, 2], [100, 100])),
      unit('of more than its whole', facts([3, 2], [1, 2], [1, 2])),
    ]),
  )
  const of = (id: string) => scores.published(scores.units.indexOf(id))
  expect(of('missing')).toBeUndefined()
  expect(of('beyond')).toBe('2')
  expect(of('of more than its whole')).toBeUndefined()
  expect(scores.fallbacks).toEqual({ missing: 1, range: 1, check: 1 })
})

const rescaled = rulebook(
  branch('t', '10', [leaf('a', '6', [gain('6', flag('f'))]), share('b', '4', 'rate.a')], {
    notApplicable: 'rescale',
    round: { places: 2, mode: 'half-up' },
  }),
  [fact('f', { type: 'flag' }), ...rateFacts],
  { values: rates },
)

test('a unit that states a fact as not applicable is scored by the kernel all the same', () => {
  const engine = scorer(rescaled)
  const scores = engine.score(
    engine.pack([
      unit('u', {
        f: { notApplicable: { reason: '无执法职能' } },
        'of.a': { verified: 2 },
        'over.a': { verified: 3 },
      }),
    ]),
  )
  // Only the share is left, and it is worth the whole table: 2/3 of 10.
  expect(scores.published(0)).toBe('6.67')
  expect(scores.fallbacks).toEqual({})
})

test('a total that no rule rounds is left to the reference, which says how it is printed', () => {
  const { round: _, ...root } = thirds.tables[0]?.root ?? branch('t', '0', [])
  const engine = scorer(rulebook(root, rateFacts, { values: rates }))
  expect(engine.tables).toEqual([
    { table: 'all', by: 'reference', unproven: 'a total that no rule rounds' },
  ])
  const scores = engine.score(engine.pack([unit('u', facts([1, 3], [1, 3], [1, 7]))]))
  expect(scores.published(0)).toBe('0.81')
  expect(scores.fallbacks).toEqual({ unproven: 1 })
})

test('where no code may be made from text the kernel runs as closures, with the same results', () => {
  vi.stubGlobal(
    'Function',
    class {
      constructor() {
        throw new EvalError('refused by the content-security policy')
      }
    },
  )
  const engine = scorer(thirds)
  expect(engine.tables).toEqual([{ table: 'all', by: 'closures' }])
  const scores = engine.score(engine.pack([unit('u', facts([3, 3], [2, 7], [2, 9]))]))
  expect(scores.published(0)).toBe('2')
})

test('records are kept while a unit is scored, and read without scoring it again', () => {
  const book = rulebook(
    branch('t', '2', [
      leaf('a', '2', [
        each('lose', '0.3', 'n', { gap: { side: 'below', bound: x('6') }, atMost: x('1.2') }),
      ]),
    ]),
    [fact('n', { maximum: 12 })],
  )
  const engine = scorer(book, { records: true })
  const scores = engine.score(engine.pack([unit('u', verified({ n: 1 }))]))
  const [leafRecord] = scores.records(0)?.root.items ?? []
  expect(leafRecord).toEqual({
    id: 'a',
    points: '0.8',
    full: '2',
    start: '2',
    moves: [
      {
        clause: [0],
        shape: 'each',
        by: '-1.2',
        before: '-1.5',
        counted: [{ value: 'n', was: '1', bound: '6', units: '5' }],
      },
    ],
  })
  const without = scorer(book)
  expect(without.score(without.pack([unit('u', verified({ n: 1 }))])).records(0)).toBeUndefined()
})

test('a long table runs in several pieces of code, with the same total', () => {
  const ids = Array.from({ length: 130 }, (_, index) => `n${index}`)
  const book = rulebook(
    branch(
      't',
      '130',
      ids.map((id) => leaf(id, '1', [each('lose', '0.01', id)])),
      { round: { places: 2, mode: 'half-up' } },
    ),
    // Beyond what a table of values is made for, so that every item is computed.
    ids.map((id) => fact(id, { maximum: 5000 })),
  )
  const given = Object.fromEntries(ids.map((id, index) => [id, index]))
  const submissions = Array.from({ length: 300 }, (_, index) => unit(`u${index}`, verified(given)))
  for (const code of ['generated', 'closures'] as const) {
    const engine = scorer(book, { code })
    const scores = engine.score(engine.pack(submissions))
    // 100 + 99 + … + 1 hundredths are left: an item that lost its whole point cannot lose more.
    expect(new Set(scores.units.map((_, index) => scores.published(index)))).toEqual(
      new Set(['50.50']),
    )
    expect(scores.fallbacks).toEqual({})
  }
})

test('a code that does not exist is refused', () => {
  expect(() => scorer(thirds, { code: 'wasm' as never })).toThrow('invalidOption')
})
