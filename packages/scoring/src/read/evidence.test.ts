import type { Evidence, FactEntries, UnitSubmission } from '@fazhi/model'
import { expect, test } from 'vitest'
import {
  branch,
  city,
  each,
  extra,
  fact,
  flag,
  leaf,
  lose,
  resultOf,
  rulebook,
  unit,
  verified,
  x,
} from '../../test/make.js'
import { assess } from '../assess/assess.js'
import { scorer } from '../assess/scorer.js'
import { explain } from '../explain/index.js'

const paper = (id: string, kind: Evidence['kind']): Evidence => ({
  id,
  kind,
  title: id,
  body: '某镇',
  date: '2021-06-01',
})

const facts = [
  fact('meetings'),
  fact('plan', { type: 'flag' }),
  fact('rulings', { source: 'court' }),
  fact('mark', { type: 'judgement' }),
  fact('awards', { type: 'events', levels: ['city'] }),
]

const meetings = leaf(
  'meetings',
  '6',
  [each('lose', '1', 'meetings', { gap: { side: 'below', bound: x('4') } })],
  {
    evidence: ['minutes', 'signInSheet'],
  },
)
const plan = leaf('plan', '4', [lose('4', flag('plan', false))])

const book = (policy: 'ignore' | 'noPoints', more: Parameters<typeof rulebook>[2] = {}) =>
  rulebook(branch('t', '10', [meetings, plan], { notApplicable: 'rescale' }), facts, {
    ...more,
    policies: { evidence: policy, ...more.policies },
  })

const given = (named: readonly string[], held: readonly Evidence[]): UnitSubmission => ({
  ...unit('u', {
    ...verified({ plan: true }),
    meetings: { verified: 3, evidence: named },
  } as FactEntries),
  evidence: held,
})

const both = [paper('e1', 'minutes'), paper('e2', 'signInSheet')]

test('R10: papers that are not there cost the item its points, and the record says which', () => {
  const year = assess(book('noPoints'), [given(['e1'], both)])
  const { exact, root } = resultOf(year, 'u')
  expect(exact).toBe('4')
  expect(root.items[0]).toMatchObject({
    status: 'void',
    points: '0',
    unproven: ['signInSheet'],
    adjustments: [{ kind: 'void', from: '5', to: '0' }],
  })
  expect(root.items[1]).not.toHaveProperty('unproven')
})

test('R10: with every kind of paper named by a fact of the item nothing is lost; a paper that no fact names proves nothing', () => {
  expect(resultOf(assess(book('noPoints'), [given(['e1', 'e2'], both)]), 'u').exact).toBe('9')
  expect(
    resultOf(assess(book('noPoints'), [given([], both)]), 'u').root.items[0]?.unproven,
  ).toEqual(['minutes', 'signInSheet'])
  expect(resultOf(assess(book('noPoints'), [given(['e1', 'e9'], both)]), 'u').exact).toBe('4')
})

test('R10: where papers are ignored the same facts score the same with and without them', () => {
  expect(resultOf(assess(book('ignore'), [given([], [])]), 'u').exact).toBe('9')
})

test('R10: what another office hands in is proved by the papers of that office', () => {
  const court = rulebook(
    branch('t', '5', [
      leaf('l', '5', [each('lose', '1', 'rulings')], { evidence: ['courtStatistics'] }),
    ]),
    facts,
    { policies: { evidence: 'noPoints' } },
  )
  const by = (named: readonly string[]) => ({
    ...city({ u: { rulings: { verified: 1, evidence: named } } as FactEntries }),
    evidence: [paper('c1', 'courtStatistics')],
  })
  expect(resultOf(assess(court, [unit('u', {}), by(['c1'])]), 'u').exact).toBe('4')
  expect(resultOf(assess(court, [unit('u', {}), by([])]), 'u').exact).toBe('0')
})

test('R10: papers that are not there never help: a deduction stays', () => {
  const withExtra = book('noPoints', {
    onTop: [
      extra('late', [each('lose', '1', 'meetings')], {
        floor: x('-5'),
        ceiling: x('0'),
        evidence: ['register'],
      }),
    ],
  })
  // 9 − 3: the deduction has no papers either.
  expect(resultOf(assess(withExtra, [given(['e1', 'e2'], both)]), 'u').exact).toBe('6')
})

test('R10: an item that does not apply needs no papers', () => {
  const submission = {
    ...unit('u', { ...verified({ plan: true }), meetings: { notApplicable: { reason: '新设' } } }),
  }
  const { root } = resultOf(assess(book('noPoints'), [submission]), 'u')
  expect(root.items[0]?.status).toBe('notApplicable')
  expect(root.items[0]).not.toHaveProperty('unproven')
})

test('R10: "verified, and none found" is a value, not a missing one', () => {
  const awards = rulebook(
    leaf('l', '5', [
      {
        shape: 'events',
        verb: 'gain',
        prices: { city: x('1') },
        each: 'awards',
        sameMatter: 'all',
      },
    ]),
    facts,
  )
  const none = resultOf(assess(awards, [unit('u', verified({ awards: [] }))]), 'u')
  expect([none.status, none.exact, none.missing]).toEqual(['decided', '0', []])
  const zero = resultOf(
    assess(rulebook(meetings, facts), [unit('u', verified({ meetings: 0 }))]),
    'u',
  )
  expect([zero.status, zero.exact]).toEqual(['decided', '2'])
})

test('R10: what false evidence costs is a rule of its own: points by a clause, the grade by a veto', () => {
  const honest = rulebook(
    branch('t', '10', [meetings, plan]),
    [...facts, fact('evidence.false', { type: 'flag' })],
    {
      onTop: [
        extra('fraud', [lose('3', flag('evidence.false'))], { floor: x('-3'), ceiling: x('0') }),
      ],
      vetoes: [
        {
          id: 'fraud',
          title: { zh: '提供虚假材料' },
          when: flag('evidence.false'),
          ceiling: '不合格',
          barred: true,
        },
      ],
    },
  )
  const of = (isFalse: boolean) =>
    resultOf(
      assess(honest, [unit('u', verified({ meetings: 4, plan: true, 'evidence.false': isFalse }))]),
      'u',
    )
  expect([of(false).exact, of(false).vetoes]).toEqual(['10', []])
  expect([of(true).exact, of(true).vetoes]).toEqual(['7', ['fraud']])
})

test('R10: kernel and reference agree about papers', () => {
  for (const code of ['generated', 'closures'] as const) {
    const engine = scorer(book('noPoints'), { code })
    const packed = engine.pack([given(['e1'], both)])
    const scores = engine.score(packed)
    expect([engine.tables[0]?.by, scores.published(0), scores.fallbacks]).toEqual([code, '4', {}])
  }
})

test('a mark that nobody has signed yet is awaited, not missing', () => {
  const judged = rulebook(
    branch('t', '10', [
      leaf('work', '5', [
        { shape: 'judged', verb: 'gain', judged: 'mark', from: x('0'), to: x('5'), step: x('0.5') },
      ]),
      leaf('meetings', '5', [each('lose', '1', 'meetings')]),
    ]),
    facts,
  )
  const statuses = (given: Readonly<Record<string, unknown>>) => {
    const { root, status } = resultOf(assess(judged, [unit('u', verified(given))]), 'u')
    return [status, root.status, ...root.items.map((item) => item.status)]
  }
  expect(statuses({ meetings: 0 })).toEqual([
    'undecided',
    'awaitingJudgement',
    'awaitingJudgement',
    'scored',
  ])
  expect(statuses({})).toEqual(['undecided', 'missing', 'awaitingJudgement', 'missing'])
  const year = assess(judged, [unit('u', verified({ meetings: 0 }))])
  const zh = explain(year, 'u', { language: 'zh-CN' })
  expect(zh.leaves[0]?.text).toBe(
    '待评　work（满分 5）\n    mark：未填报或未核实；mark在 0 至 5 分之间评定，每档 0.5 分\n    有待评分人签署：mark',
  )
})

test('what is not proved is said in both languages, with the names of the papers', () => {
  const year = assess(book('noPoints'), [given(['e1'], both)])
  expect(explain(year, 'u', { language: 'zh-CN' }).leaves[0]?.notes).toContain(
    '缺少佐证材料：签到表，本项不得分',
  )
  expect(explain(year, 'u', { language: 'en' }).leaves[0]?.notes).toContain(
    'papers not there: sign-in sheet; no points for this item',
  )
})
