import { expect, test } from 'vitest'
import { below, each, fact, flag, leaf, lose, rate, rulebook, score, x } from '../../test/make.js'

const kaijiang = rulebook(
  leaf('study', '1.5', [
    lose('0.3', flag('system', false)),
    each('lose', '0.3', 'sessions', { ...below('6'), atMost: x('1.2') }),
  ]),
  [fact('system', { type: 'flag' }), fact('sessions')],
)

test.each([
  [false, 0, '0'],
  [true, 3, '0.6'],
  [true, 1, '0.3'],
  [true, 6, '1.5'],
  [true, 9, '1.5'],
])('R3 the inner cap acts first: system %s, %i of 6 studies → %s', (system, sessions, points) => {
  expect(score(kaijiang, { system, sessions }).exact).toBe(points)
})

const hubei = (part: 'exact' | 'up' | 'down') =>
  rulebook(
    leaf('consultation', '4', [
      each('lose', '1', 'answered', {
        ...below('0.95'),
        per: x('0.01'),
        part,
        whenNone: 'notApplicable',
      }),
    ]),
    [fact('done'), fact('due')],
    { values: [rate('answered', 'done', 'due')] },
  )

test.each([
  ['exact', '3.3'],
  ['up', '3'],
  ['down', '4'],
] as const)('R18 94.3 %% against 95 %%, a part of a point counts %s → %s', (part, points) => {
  expect(score(hubei(part), { done: 943, due: 1000 }).exact).toBe(points)
})

test('R3 what a cap or floor absorbs is lost: 90 % against 95 % uses up the 4 points', () => {
  const { root, exact } = score(hubei('exact'), { done: 90, due: 100 })
  expect(exact).toBe('0')
  expect(root.adjustments).toEqual([{ kind: 'floor', from: '-1', to: '0' }])
})

const quarterly = rulebook(
  leaf('sessions', '3', [each('lose', '0.75', 'held', { ...below('1'), every: 'quarter' })]),
  [fact('held', { series: 'quarter' })],
)

test('R14 four sessions in one quarter do not make up for three empty quarters', () => {
  expect(score(quarterly, { held: [4, 0, 0, 0] }).exact).toBe('0.75')
  expect(score(quarterly, { held: [1, 0, 2, 1] }).exact).toBe('2.25')
})

test('R14 quarters before a unit existed are not applicable; the quarter it began in is', () => {
  const result = score(quarterly, { held: [0, 0, 1, 1] }, { exists: { from: '2021-06-10' } })
  expect(result.exact).toBe('2.25')
  expect(result.root.moves[0]?.counted[0]?.series).toEqual([null, '1', '0', '0'])
})

test('what was counted stands in the record', () => {
  expect(score(kaijiang, { system: true, sessions: 1 }).root.moves).toEqual([
    {
      clause: [0],
      shape: 'condition',
      by: '0',
      taken: true,
      counted: [{ value: 'system', was: 'true' }],
    },
    {
      clause: [1],
      shape: 'each',
      by: '-1.2',
      before: '-1.5',
      taken: true,
      counted: [{ value: 'sessions', was: '1', bound: '6', units: '5' }],
    },
  ])
})
