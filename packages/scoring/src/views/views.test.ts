import type { Principal, UnitSubmission } from '@fazhi/model'
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
  rulebook,
  unit,
  verified,
  x,
} from '../../test/make.js'
import { assess } from '../assess/assess.js'
import { dutyView, dutyViewText, principalViews, principalViewText } from './index.js'

const facts = [
  fact('meetings', { series: 'quarter', name: { zh: '专题会议', en: 'Meetings' } }),
  fact('plan', { type: 'flag', name: { zh: '年度计划', en: 'Plan' } }),
  fact('news', { name: { zh: '信息', en: 'News' } }),
  fact('criticisms', {
    type: 'events',
    levels: ['province', 'city'],
    name: { zh: '通报批评', en: 'Criticisms' },
  }),
]

const quarterly = each('lose', '1', 'meetings', { ...below('1'), every: 'quarter' })

// The block is worth 20 on a scale of 10: what its leaves give is doubled.
const book = rulebook(
  branch('table', '26', [
    branch(
      'lead',
      '20',
      [
        leaf('sessions', '4', [quarterly], { duty: ['PC1_LEAD', 'GV1_ORGANISE'] }),
        leaf('plan', '6', [lose('6', flag('plan', false))], { duty: ['GV1_ORGANISE'] }),
      ],
      { outOf: x('10') },
    ),
    leaf('news', '6', [each('lose', '1', 'news', below('6'))]),
  ]),
  facts,
  {
    onTop: [
      extra(
        'criticism',
        [
          {
            shape: 'events',
            verb: 'lose',
            prices: { province: x('3'), city: x('1') },
            each: 'criticisms',
            sameMatter: 'all',
          },
        ],
        { floor: x('-5'), ceiling: x('0'), duty: ['PC1_LEAD'] },
      ),
    ],
  },
)

const person = (id: string, name: string, from: string, to?: string): Principal => ({
  id,
  name,
  role: 'townshipPartyPrincipal',
  term: to === undefined ? { from } : { from, to },
})

const event = (level: string, date: string) => ({ level, matter: date, date })

const submission = (): UnitSubmission => ({
  ...unit(
    'u',
    verified({
      meetings: [1, 0, 0, 2],
      plan: false,
      news: 5,
      criticisms: [event('province', '2021-03-31'), event('city', '2021-08-01')],
    }),
  ),
  principals: [
    person('first', '甲', '2019-01-01', '2021-05-15'),
    person('second', '乙', '2021-05-16'),
  ],
})

const year = assess(book, [submission()])

test('R36: a duty is what its leaves give and have at stake after folding; a leaf of two duties is in both', () => {
  const { duties } = dutyView(year, 'u')
  // Sessions: 4 − 2 = 2, doubled; the plan 0; criticism 3 + 1 on top with nothing at stake.
  expect(duties).toEqual([
    { duty: 'GV1_ORGANISE', points: '4', full: '20', leaves: ['sessions', 'plan'], missing: [] },
    { duty: 'PC1_LEAD', points: '0', full: '8', leaves: ['sessions', 'criticism'], missing: [] },
  ])
})

test('R36: it enters no total: without duties the score is the same', () => {
  const [table] = book.tables
  if (table === undefined) throw new Error('no table')
  const bare = JSON.parse(
    JSON.stringify(book).replaceAll(/"duty":\[[^\]]*\]/g, '"duty":[]'),
  ) as typeof book
  expect(assess(bare, [submission()]).units[0]?.exact).toBe(year.units[0]?.exact)
  expect(dutyView(assess(bare, [submission()]), 'u').duties).toEqual([])
})

test('R36: what does not apply has nothing at stake; what is missing is named', () => {
  const other = assess(book, [
    unit('u', {
      ...verified({ plan: true, news: 6, criticisms: [] }),
      meetings: { notApplicable: { reason: '新设单位' } },
    }),
  ])
  expect(dutyView(other, 'u').duties[1]).toMatchObject({ points: '0', full: '0', missing: [] })
  const open = assess(book, [
    unit('u', verified({ meetings: [1, 1, 1, 1], news: 6, criticisms: [] })),
  ])
  expect(dutyView(open, 'u').duties[0]).toMatchObject({ full: '20', missing: ['plan'] })
})

test('R37: only events and quarters inside the term; what has no dates is the whole year of the unit', () => {
  const [first] = principalViews(year, 'u', 'first')
  const [second] = principalViews(year, 'u', 'second')
  const shown = (view: typeof first) =>
    view?.leaves.map(({ node, points, isWholeYear }) => [node, points, isWholeYear])
  // First: quarters 1 and 2 (in part), of which the second is empty; the criticism of March alone.
  expect(shown(first)).toEqual([
    ['sessions', '6', false],
    ['plan', '0', true],
    ['criticism', '-3', false],
  ])
  // Second: quarters 2 (in part), 3 and 4, two of them empty; the criticism of August alone.
  expect(shown(second)).toEqual([
    ['sessions', '4', false],
    ['plan', '0', true],
    ['criticism', '-1', false],
  ])
  expect(first?.leaves[0]?.facts).toEqual([
    { fact: 'meetings', basis: 'term', partly: [1], outside: [2, 3] },
  ])
  expect(first?.leaves[1]?.facts).toEqual([{ fact: 'plan', basis: 'wholeYear' }])
  expect(second?.leaves[2]?.facts).toEqual([{ fact: 'criticisms', basis: 'term', leftOut: 1 }])
  expect(first?.leaves[0]?.ofUnit).toEqual({ points: '4', full: '8', status: 'scored' })
})

test('R37: both ends of a term are in it, and it changes nothing of the unit', () => {
  const before = JSON.stringify(year)
  const one = { ...submission(), principals: [person('p', '丙', '2021-03-31', '2021-08-01')] }
  const [view] = principalViews(assess(book, [one]), 'u', '丙')
  expect(view?.leaves[2]?.points).toBe('-4')
  expect(JSON.stringify(year)).toBe(before)
})

test('R37: a person in two offices has two views; a person the unit does not name is refused', () => {
  const twice = {
    ...submission(),
    principals: [person('p', '丙', '2021-01-01', '2021-03-31'), person('p', '丙', '2021-10-01')],
  }
  const views = principalViews(assess(book, [twice]), 'u', 'p')
  expect(views.map(({ leaves }) => leaves[0]?.points)).toEqual(['8', '8'])
  expect(() => principalViews(year, 'u', 'nobody')).toThrow('unknownPrincipal')
})

test('views are said in both languages', () => {
  const zh = dutyViewText(year, dutyView(year, 'u'), {
    language: 'zh-CN',
    dutyTitle: (code) => (code === 'PC1_LEAD' ? '领导法治建设' : undefined),
  })
  expect(zh.split('\n').slice(0, 4)).toEqual([
    'u镇　按职责',
    'GV1_ORGANISE　4 / 20 分',
    '    sessions　4 / 8 分',
    '    plan　0 / 12 分',
  ])
  expect(zh).toContain('领导法治建设（PC1_LEAD）　0 / 8 分')
  const [view] = principalViews(year, 'u', 'first')
  if (view === undefined) throw new Error('no view')
  const en = principalViewText(year, view, { language: 'en' })
  expect(en).toContain('甲, u镇, in office from 2019-01-01 to 2021-05-15')
  expect(en).toContain(
    'Meetings (quarter 3, 4 outside the term left out, quarter 2 partly inside, counted whole)',
  )
  expect(en).toContain('Plan (whole year)')
  expect(principalViewText(year, view, { language: 'zh-CN' })).toContain('年度计划（全年）')
})
