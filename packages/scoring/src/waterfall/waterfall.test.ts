import { readFileSync } from 'node:fs'
import type { Clause, ScoreNode } from '@fazhi/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  below,
  branch,
  each,
  extra,
  fact,
  flag,
  leaf,
  lose,
  resultOf,
  rulebook,
  unit,
  x,
} from '../../test/make.js'
import { readd } from '../../test/re-add.js'
import { assess } from '../assess/assess.js'
import { waterfall } from './waterfall.js'

test('R40 the checker imports nothing', () => {
  expect(readFileSync(new URL('../../test/re-add.ts', import.meta.url), 'utf8')).not.toMatch(
    /import/,
  )
})

test('R40 every step from full to published, in the scale of the root', () => {
  const book = rulebook(
    branch(
      'table',
      '100',
      [
        leaf('a', '50', [each('lose', '1', 'n')], {
          outOf: x('20'),
          ceiling: x('20'),
          start: x('20'),
        }),
        leaf('b', '30', [each('gain', '7', 'm')]),
        leaf('c', '20', [lose('20', flag('f'))]),
      ],
      { round: { places: 1, mode: 'half-up' }, notApplicable: 'rescale' },
    ),
    [fact('n'), fact('m'), fact('f', { type: 'flag' }), fact('w')],
    { onTop: [extra('awards', [each('gain', '1', 'w')], { ceiling: x('2') })] },
  )
  const year = assess(book, [
    unit('u', {
      n: { verified: 3 },
      m: { verified: 2 },
      f: { notApplicable: { reason: '无' } },
      w: { verified: 4 },
    }),
  ])
  // a: 17 of 20 → 42.5 of 50; b: 14 of 30; 56.5 of 80 → 70.625 of 100; awards 4, capped at 2; 72.625 → 72.6.
  const fall = waterfall(year, 'u镇')
  expect(fall).toEqual({
    unit: 'u',
    full: '100',
    terms: [
      { kind: 'loss', node: 'a', clause: [0], by: '-7.5' },
      { kind: 'loss', node: 'b', by: '-16' },
      { kind: 'notApplicable', node: 'c', by: '-20' },
      { kind: 'notApplicable', node: 'table', by: '14.125' },
      { kind: 'extra', node: 'awards', by: '2' },
      { kind: 'round', node: 'table', by: '-0.025' },
    ],
    total: '72.6',
    published: '72.6',
  })
  expect(
    readd(
      fall.full,
      fall.terms.map(({ by }) => by),
      '72.6',
    ),
  ).toBe(true)
})

const clauses: readonly (readonly Clause[])[] = [
  [each('lose', '0.7', 'n')],
  [each('lose', '1', 'n', { ...below('5'), atMost: x('2') })],
  [each('gain', '3', 'n')],
  [lose('1', flag('f')), each('lose', '2', 'm')],
]

const leafOf = fc
  .record({
    points: fc.integer({ min: 0, max: 9 }),
    outOf: fc.integer({ min: 1, max: 7 }),
    which: fc.nat(clauses.length - 1),
    floor: fc.integer({ min: -2, max: 1 }),
    policy: fc.constantFrom('rescale', 'fullCredit', 'zero'),
    isRounded: fc.boolean(),
    isVoid: fc.boolean(),
  })
  .map(
    ({ points, outOf, which, floor, policy, isRounded, isVoid }) =>
      (id: string): ScoreNode =>
        ({
          ...leaf(id, String(points), clauses[which] ?? []),
          outOf: x(String(outOf)),
          ceiling: x(String(outOf)),
          floor: x(String(floor)),
          start: x(which === 2 ? '0' : String(outOf)),
          notApplicable: policy,
          ...(isRounded ? { round: { places: 1, mode: 'half-up' } } : {}),
          ...(isVoid ? { zeroWhen: flag('f') } : {}),
        }) as ScoreNode,
  )

const treeOf = fc
  .record({
    blocks: fc.array(
      fc.record({
        items: fc.array(leafOf, { minLength: 1, maxLength: 3 }),
        points: fc.integer({ min: 1, max: 30 }),
        policy: fc.constantFrom('rescale', 'pass'),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    policy: fc.constantFrom('rescale', 'pass'),
    places: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ blocks, policy, places }) =>
    branch(
      'root',
      '100',
      blocks.map(({ items, points, policy: own }, block) =>
        branch(
          `block${block}`,
          String(points),
          items.map((make, item) => make(`leaf${block}.${item}`)),
          { notApplicable: own as 'rescale' },
        ),
      ),
      { notApplicable: policy as 'rescale', round: { places, mode: 'half-even' } },
    ),
  )

const count = fc.oneof(
  fc.nat(8).map((verified) => ({ verified })),
  fc.constant({ notApplicable: { reason: '无' } }),
)

test('R40 law: the waterfall of any tree re-adds to the published score', () => {
  fc.assert(
    fc.property(treeOf, count, count, fc.boolean(), fc.nat(9), (root, n, m, f, w) => {
      const book = rulebook(root, [fact('n'), fact('m'), fact('f', { type: 'flag' }), fact('w')], {
        onTop: [extra('e', [each('lose', '0.4', 'w')], { floor: x('-3'), ceiling: x('0') })],
      })
      const year = assess(book, [unit('u', { n, m, f: { verified: f }, w: { verified: w } })])
      const { published, decisions } = resultOf(year, 'u')
      // A tree of which nothing applies has no score to add up to.
      fc.pre(decisions[0]?.code !== 'nothingApplicable')
      const fall = waterfall(year, 'u')
      expect(published).toBeDefined()
      expect(
        readd(
          fall.full,
          fall.terms.map(({ by }) => by),
          published ?? '',
        ),
      ).toBe(true)
    }),
    { numRuns: 150 },
  )
})
