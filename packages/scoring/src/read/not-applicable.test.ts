import { expect, test } from 'vitest'
import {
  branch,
  each,
  fact,
  flag,
  gain,
  leaf,
  lose,
  number,
  rate,
  resultOf,
  rulebook,
  score,
  unit,
  verified,
  x,
} from '../../test/make.js'
import { assess } from '../assess/assess.js'

// Block A: 20 points, 16 scored. Block B: 30 points, of which 10 are not applicable; 19 of the other 20 scored.
const tree = (
  policy: 'rescale' | 'fullCredit' | 'zero',
  where: { readonly table?: 'rescale'; readonly block?: 'rescale' } = {},
) =>
  rulebook(
    branch(
      'table',
      '50',
      [
        branch('a', '20', [leaf('a1', '20', [each('lose', '1', 'a')])]),
        branch(
          'b',
          '30',
          [
            leaf('b1', '20', [each('lose', '1', 'b')]),
            leaf('b2', '10', [each('lose', '1', 'c')], { notApplicable: policy }),
          ],
          { notApplicable: where.block ?? 'pass' },
        ),
      ],
      { notApplicable: where.table ?? 'pass' },
    ),
    [fact('a'), fact('b'), fact('c')],
  )

const submission = unit('u', {
  ...verified({ a: 4, b: 1 }),
  c: { notApplicable: { reason: '本单位无此项职责' } },
})

test.each([
  ['rescale at the table', tree('rescale', { table: 'rescale' }), '43.75', '50'],
  ['rescale at the block', tree('rescale', { block: 'rescale' }), '44.5', '50'],
  ['fullCredit', tree('fullCredit'), '45', '50'],
  ['zero', tree('zero'), '35', '50'],
  ['passed up to the root', tree('rescale'), '35', '40'],
])('R6 one tree, %s: %s', (_, book, points, outOf) => {
  const result = resultOf(assess(book, [submission]), 'u')
  expect(result.exact).toBe(points)
  expect(result.outOf).toBe(outOf)
})

test('R6 a branch that does not apply yields nothing at stake, and the root is out of what is left', () => {
  const blocks = (notApplicable: 'pass' | 'rescale') =>
    rulebook(
      branch(
        'table',
        '50',
        [
          branch('a', '20', [leaf('a1', '20', [each('lose', '1', 'a')])]),
          branch('b', '30', [leaf('b1', '30', [each('lose', '1', 'b')])], {
            applies: { kind: 'attribute', attribute: 'enforcementPower', in: [true] },
          }),
        ],
        { notApplicable },
      ),
      [fact('a'), fact('b')],
    )
  const scoreOf = (notApplicable: 'pass' | 'rescale', enforcementPower: boolean) => {
    const { exact, outOf } = score(blocks(notApplicable), { a: 4, b: 1 }, { enforcementPower })
    return [exact, outOf]
  }
  expect(scoreOf('pass', true)).toEqual(['45', '50'])
  expect(scoreOf('pass', false)).toEqual(['16', '20'])
  expect(scoreOf('rescale', false)).toEqual(['40', '50'])
})

test('R6 what stands in for a leaf that does not apply is final: (M,M) above its ceiling, (0,0) below its floor', () => {
  const standIn = (more: object) =>
    score(
      rulebook(
        branch('t', '20', [
          leaf('l', '10', [each('lose', '1', 'a')], {
            applies: { kind: 'attribute', attribute: 'enforcementPower', in: [true] },
            ...more,
          }),
          leaf('m', '10', [each('lose', '1', 'a')]),
        ]),
        [fact('a')],
      ),
      { a: 0 },
      { enforcementPower: false },
    )
  const full = standIn({ notApplicable: 'fullCredit', ceiling: x('8') })
  expect([full.exact, full.outOf]).toEqual(['20', '20'])
  const out = standIn({ notApplicable: 'rescale', floor: x('1') })
  expect([out.exact, out.outOf]).toEqual(['10', '10'])
  const zero = standIn({ notApplicable: 'zero', floor: x('1') })
  expect([zero.exact, zero.outOf]).toEqual(['10', '20'])
})

test('R13 gains of one leaf that are partly not applicable: what was earned does not stand for what cannot be', () => {
  const gains = rulebook(
    branch('t', '10', [
      leaf('earned', '5', [gain('2', flag('a')), gain('3', flag('b'))]),
      leaf('from', '5', [gain('2', flag('a')), gain('1', flag('b'))], { start: x('2') }),
    ]),
    [fact('a', { type: 'flag' }), fact('b', { type: 'flag' })],
  )
  const facts = { a: { notApplicable: { reason: '无' } }, ...verified({ b: true }) }
  const { exact, outOf, root } = resultOf(assess(gains, [unit('u', facts)]), 'u')
  // The leaf that starts at 2 keeps what it has: only a gain is missing, and nobody decided a zero.
  expect(root.items.map(({ status, points }) => [status, points])).toEqual([
    ['notApplicable', '0'],
    ['scored', '3'],
  ])
  expect([exact, outOf]).toEqual(['3', '5'])
})

test('R6 an empty branch is itself not applicable, and the reason given by the unit is kept', () => {
  const book = rulebook(
    branch(
      'table',
      '10',
      [
        leaf('a', '6', [each('lose', '1', 'a')]),
        branch('b', '4', [leaf('c', '4', [each('lose', '1', 'c')])]),
      ],
      { notApplicable: 'rescale' },
    ),
    [fact('a'), fact('c')],
  )
  const { root, exact } = resultOf(
    assess(book, [unit('u', { ...verified({ a: 3 }), c: { notApplicable: { reason: '无' } } })]),
    'u',
  )
  const [, b] = root.items
  expect(exact).toBe('5')
  expect(b?.status).toBe('notApplicable')
  expect(b?.why).toEqual({ code: 'noItems', params: {} })
  expect(b?.items[0]?.why).toEqual({ code: 'stated', params: { facts: ['c'], reasons: ['无'] } })
})

test('R16 nothing due: the leaf is not applicable, or met, or unmet', () => {
  const book = (whenNone: 'notApplicable' | 'met' | 'unmet') =>
    rulebook(
      leaf('appearance', '4', [
        each('lose', '0.1', 'attendance', {
          gap: { side: 'below', bound: x('1') },
          per: x('0.01'),
          whenNone,
        }),
      ]),
      [fact('appeared'), fact('heard')],
      { values: [rate('attendance', 'appeared', 'heard')] },
    )
  const none = { appeared: 0, heard: 0 }
  expect(score(book('met'), none).exact).toBe('4')
  expect(score(book('unmet'), none).exact).toBe('0')
  const out = score(book('notApplicable'), none)
  expect(out.outOf).toBe('0')
  expect(out.root.why).toEqual({ code: 'noneDue', params: { values: ['attendance'] } })
})

test('R9 a leaf applies by the attributes of the unit', () => {
  const book = rulebook(
    branch('table', '10', [
      leaf('files', '6', [each('lose', '1', 'a')], {
        applies: { kind: 'attribute', attribute: 'enforcementPower', in: [true] },
      }),
      leaf('other', '4', [each('lose', '1', 'b')]),
    ]),
    [fact('a'), fact('b')],
  )
  // The facts of what does not apply are not asked for.
  const { exact, outOf, root } = score(book, { b: 1 }, { enforcementPower: false })
  expect([exact, outOf]).toEqual(['3', '4'])
  expect(root.items[0]?.why).toEqual({ code: 'condition', params: {} })
})

test('R13 a deduction that is not applicable moves nothing; points to be gained take the leaf with them', () => {
  const stated = { notApplicable: { reason: '无' } }
  const losing = rulebook(leaf('l', '5', [lose('2', flag('a')), lose('1', flag('b'))]), [
    fact('a', { type: 'flag' }),
    fact('b', { type: 'flag' }),
  ])
  const gaining = rulebook(leaf('l', '5', [gain('2', flag('a')), gain('3', flag('b'))]), [
    fact('a', { type: 'flag' }),
    fact('b', { type: 'flag' }),
  ])
  const facts = { a: stated, ...verified({ b: true }) }
  expect(resultOf(assess(losing, [unit('u', facts)]), 'u').exact).toBe('4')
  expect(resultOf(assess(gaining, [unit('u', facts)]), 'u').root.status).toBe('notApplicable')
})

test('R13 conditions are three-valued', () => {
  const facts = [fact('a', { type: 'flag' }), fact('n')]
  const any = rulebook(
    leaf('l', '5', [lose('2', { kind: 'any', of: [flag('a'), number('n', '>=', '1')] })]),
    facts,
  )
  const all = rulebook(
    leaf('l', '5', [lose('2', { kind: 'all', of: [flag('a'), number('n', '>=', '1')] })]),
    facts,
  )
  expect(score(any, { a: true }).exact).toBe('3')
  expect(score(all, { a: false }).exact).toBe('5')
  expect(score(any, { a: false })).toMatchObject({ status: 'undecided', missing: ['n'] })
  expect(score(all, { a: true })).toMatchObject({ status: 'undecided', missing: ['n'] })
})

const withBonus = (policy: 'rescale' | 'pass', ceiling: string) =>
  rulebook(
    branch(
      't',
      '20',
      [
        leaf('a', '10', [each('lose', '1', 'a')]),
        leaf('b', '10', [each('lose', '1', 'b')]),
        leaf('bonus', '0', [each('gain', '1', 'extra')], { outOf: x('0'), ceiling: x('3') }),
      ],
      { notApplicable: policy, ceiling: x(ceiling) },
    ),
    [fact('a'), fact('b'), fact('extra')],
  )
const bonusFacts = {
  ...verified({ a: 0, extra: 2 }),
  b: { notApplicable: { reason: '无' } },
}

test('R6 where full marks are passed up, no more can be reached than is at stake', () => {
  const result = resultOf(assess(withBonus('pass', '25'), [unit('u', bonusFacts)]), 'u')
  expect([result.exact, result.outOf]).toEqual(['10', '10'])
  expect(result.root.adjustments).toEqual([{ kind: 'ceiling', from: '12', to: '10' }])
})

test('R7 a bonus inside a node is scaled with the node', () => {
  const result = resultOf(assess(withBonus('rescale', '25'), [unit('u', bonusFacts)]), 'u')
  expect([result.exact, result.outOf]).toEqual(['24', '20'])
})
