import { expect, test } from 'vitest'
import {
  below,
  branch,
  city,
  each,
  flag,
  gain,
  leaf,
  lose,
  named,
  resultOf,
  rulebook,
  unit,
  verified,
  x,
} from '../../test/make.js'
import { explain } from '../explain/index.js'
import { assess } from './assess.js'
import { narrowing } from './narrowing.js'

const facts = [
  named('sessions', '学法', 'Study sessions', '次', { maximum: 12 }),
  named('plan', '工作计划', 'Plan', undefined, { type: 'flag' }),
  named('lost', '败诉', 'Cases lost', '件', { maximum: 5, source: 'court' }),
]
const table = branch('t', '20', [
  leaf('a', '10', [each('lose', '0.3', 'sessions', { ...below('6'), atMost: x('1.2') })]),
  leaf('b', '6', [gain('6', flag('plan'))]),
  leaf('c', '4', [each('lose', '2', 'lost')]),
])
const book = rulebook(table, facts, { policies: { missing: 'interval' } })

/** What the unit gives, and what the court knows of it. */
const submissions = ({ lost, ...given }: Readonly<Record<string, unknown>>) => [
  unit('u', verified(given)),
  ...(lost === undefined ? [] : [city({ u: verified({ lost }) })]),
]

const narrowed = (given: Readonly<Record<string, unknown>>) =>
  narrowing(assess(book, submissions(given)), 'u')

test('the fact that is sure to leave the least comes first', () => {
  // Open: 1.2 of the sessions, 6 of the plan, 4 of the cases.
  expect(narrowed({})).toEqual([
    { facts: ['plan'], width: '11.2', leaves: '5.2', atBest: '5.2' },
    { facts: ['lost'], width: '11.2', leaves: '7.2', atBest: '7.2' },
    { facts: ['sessions'], width: '11.2', leaves: '10', atBest: '10' },
  ])
  expect(narrowed({ plan: true, sessions: 3 })).toEqual([
    { facts: ['lost'], width: '4', leaves: '0', atBest: '0' },
  ])
})

test('a unit with a score has nothing to narrow, and one whose data are faulty neither', () => {
  expect(narrowed({ plan: true, sessions: 3, lost: 0 })).toEqual([])
  const year = assess(book, [
    unit('u', { ...verified({ plan: true }), sessions: { verified: -1 } }),
  ])
  expect(narrowing(year, 'u')).toEqual([])
})

test('what a fact leaves may depend on what it is', () => {
  // Only with a plan does it matter what became of it.
  const dependent = rulebook(
    branch('t', '10', [
      leaf('a', '10', [
        lose('10', { kind: 'all', of: [flag('plan'), { kind: 'not', of: flag('done') }] }),
      ]),
    ]),
    [...facts, named('done', '完成', 'Done', undefined, { type: 'flag' })],
    { policies: { missing: 'interval' } },
  )
  const year = assess(dependent, [unit('u', {})])
  expect(narrowing(year, 'u')).toEqual([
    { facts: ['done'], width: '10', leaves: '10', atBest: '0' },
    { facts: ['plan'], width: '10', leaves: '10', atBest: '0' },
  ])
})

test('two facts that narrow the range only together are told as a pair', () => {
  // Points for the two flags being alike: one of them alone settles nothing.
  const either = {
    kind: 'any',
    of: [
      { kind: 'all', of: [flag('plan'), flag('done')] },
      { kind: 'all', of: [flag('plan', false), flag('done', false)] },
    ],
  } as const
  const alike = rulebook(
    branch('t', '10', [leaf('a', '10', [gain('10', either)])]),
    [...facts, named('done', '完成', 'Done', undefined, { type: 'flag' })],
    { policies: { missing: 'interval' } },
  )
  expect(narrowing(assess(alike, [unit('u', {})]), 'u')).toEqual([
    { facts: ['done', 'plan'], width: '10', leaves: '0', atBest: '0' },
  ])
})

test('the explanation says what to hand in, who has it, and what is left', () => {
  const year = assess(book, [unit('u', verified({ sessions: 6 }))])
  const zh = explain(year, 'u', { language: 'zh-CN' })
  expect(zh.narrowing.map(({ text }) => text)).toEqual([
    '工作计划（本单位提供）：区间由 10 分缩为 4 分',
    '败诉（人民法院提供）：区间由 10 分缩为 6 分',
  ])
  expect(zh.text).toContain('补齐下列数据，能使分数区间变窄：\n    工作计划（本单位提供）')
  expect(explain(year, 'u', { language: 'en' }).narrowing.map(({ text }) => text)).toEqual([
    'Plan (from the unit itself): the range of 10 points shrinks to 4 points',
    'Cases lost (from the courts): the range of 10 points shrinks to 6 points',
  ])
  expect(explain(year, 'u', { language: 'zh-CN' }).range).toEqual({
    lo: '最低 10 分',
    hi: '最高 20 分',
  })
})

test('R11: about how many there are is an interval of its own', () => {
  const near = (value: unknown) =>
    resultOf(assess(book, submissions({ plan: true, lost: 0, sessions: value })), 'u')
  // 4 or 5 sessions of 6: short by 2 or 1 at 0.3.
  expect(near({ atLeast: 4, below: 6 }).range).toMatchObject({
    lo: { kind: 'attained', exact: '19.4', by: { sessions: 4 } },
    hi: { kind: 'attained', exact: '19.7', by: { sessions: 5 } },
  })
  // 6余: at least 6, so nothing is lost, whatever the number is.
  expect(near({ atLeast: 6 }).range).toMatchObject({
    lo: { kind: 'attained', exact: '20' },
    hi: { kind: 'attained', exact: '20' },
  })
  expect(near({ atLeast: 6 }).status).toBe('undecided')
})

test('R11: where missing facts are no interval, about how many is missing and says why', () => {
  const refusing = { ...book, policies: { ...book.policies, missing: 'refuse' as const } }
  const given = submissions({ plan: true, lost: 0, sessions: { atLeast: 1200, below: 1300 } })
  const year = assess(refusing, given)
  expect(resultOf(year, 'u')).toMatchObject({ status: 'undecided', missing: ['sessions'] })
  expect(year.findings.map(({ code, severity, params }) => [code, severity, params])).toEqual([
    [
      'SCR-040',
      'warning',
      { unit: 'u', fact: 'sessions', name: '学法', atLeast: 1200, below: 1300 },
    ],
  ])
  const wrong = submissions({ plan: true, lost: 0, sessions: { atLeast: 5, below: 5 } })
  expect(assess(book, wrong).findings.map(({ code }) => code)).toEqual(['SCR-006'])
})
