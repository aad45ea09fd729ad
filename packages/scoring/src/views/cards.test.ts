import type { Finding, Principal, UnitSubmission } from '@fazhi/model'
import { describe, expect, test } from 'vitest'
import {
  below,
  branch,
  each,
  fact,
  flag,
  leaf,
  lose,
  rulebook,
  unit,
  verified,
} from '../../test/make.js'
import { assess } from '../assess/assess.js'
import { type CardOptions, cardText, principalCards } from './index.js'

const facts = [
  fact('meetings', { series: 'quarter', name: { zh: '专题会议', en: 'Meetings' } }),
  fact('plan', { type: 'flag', name: { zh: '年度计划', en: 'Plan' } }),
]
const quarterly = each('lose', '1', 'meetings', { ...below('1'), every: 'quarter' })
const book = rulebook(
  branch('table', '10', [
    leaf('sessions', '4', [quarterly], { duty: ['PC1_LEAD', 'GV1_ORGANISE'] }),
    leaf('plan', '6', [lose('6', flag('plan', false))], { duty: ['GV1_ORGANISE'] }),
  ]),
  facts,
)

const duty = (id: string, holder: CardOptions['duties'][number]['holder'], zh: string) => ({
  id,
  holder,
  title: { zh, en: id },
  basis: { norm: 'n', article: '1' },
  authority: 'partyRegulation' as const,
  provenance: { source: 'x', certainty: 'read' as const },
})
const duties: CardOptions['duties'] = [
  duty('PC1_LEAD', 'partyPrincipal', '领导法治建设'),
  duty('PC6_PUBLICITY', 'partyPrincipal', '推进普法'),
  duty('GV1_ORGANISE', 'governmentPrincipal', '组织法治政府建设'),
  duty('GV6_STUDY_PUBLICITY', 'governmentPrincipal', '学法普法'),
  duty('YX_NIGHT_SCHOOLS', 'townshipPrincipal', '办好法治夜校'),
]

const person = (
  id: string,
  name: string,
  role: Principal['role'],
  from: string,
  to?: string,
): Principal => ({ id, name, role, term: to === undefined ? { from } : { from, to } })

const base: UnitSubmission = {
  ...unit('u', {
    ...verified({ meetings: [1, 0, 0, 2] }),
    plan: { verified: false, evidence: ['e1'] },
  }),
  evidence: [
    { id: 'e1', kind: 'issuedDocument', title: '工作要点', body: 'u镇', date: '2021-02-01' },
  ],
}
const party = person('party', '甲', 'townshipPartyPrincipal', '2019-01-01')
const head = person('head', '乙', 'townshipGovernmentPrincipal', '2018-01-01', '2021-05-15')
const next = person('next', '丙', 'townshipGovernmentPrincipal', '2021-05-16')
const submission: UnitSubmission = {
  ...base,
  principals: [party, head, next],
  dutyReports: [
    {
      principal: 'next',
      form: 'yearEnd',
      date: '2022-01-05',
      meeting: '述法会',
      duties: ['GV1_ORGANISE', 'PC6_PUBLICITY', 'ZZ_LOCAL'],
      problems: ['法治机构人手不足'],
      rectification: 'underWay',
    },
  ],
  records: {
    documents: [{ id: 'd1', title: '年度要点', issuer: 'u镇', date: '2021-03-01' }],
    meetings: [
      {
        id: 'm1',
        body: '镇政府',
        ordinal: 3,
        date: '2021-03-01',
        passed: ['d1'],
        attended: ['head', '甲'],
      },
      { id: 'm2', body: '镇政府', date: '2021-08-01', attended: ['head', 'next'] },
    ],
  },
}
const cardsOf = (given: UnitSubmission, findings?: readonly Finding[]) =>
  principalCards(assess(book, [given]), 'u', {
    duties,
    ...(findings === undefined ? {} : { findings }),
  })
const cards = cardsOf(submission)
const [ofParty, ofHead, ofNext] = cards

describe('a card for each principal', () => {
  test('one a term, in the order of the submission, each with its days of the year', () => {
    expect(cards.map(({ principal, days }) => [principal.name, days])).toEqual([
      ['甲', 365],
      ['乙', 135],
      ['丙', 230],
    ])
  })

  test('a change in the year: each names the other with days and nothing is shared out', () => {
    expect(ofHead?.sameOffice.map(({ principal, days }) => [principal.name, days])).toEqual([
      ['丙', 230],
    ])
    expect(ofParty?.sameOffice).toEqual([])
    // Quarter 2 is partly in both terms and counts whole in both; what has no days stays the whole year's.
    const points = (card: typeof ofHead) => card?.view.leaves.map((leaf) => leaf.points)
    expect(points(ofHead)).toEqual(['3', '0'])
    expect(points(ofNext)).toEqual(['2', '0'])
  })

  test('Party and government keep their different duties; local ones stand on both', () => {
    const codes = (card: typeof ofHead) => card?.duties.map(({ duty: code, by }) => [code, by])
    expect(codes(ofParty)).toEqual([
      ['PC1_LEAD', 'rulebook'],
      ['YX_NIGHT_SCHOOLS', 'office'],
    ])
    expect(codes(ofHead)).toEqual([
      ['GV1_ORGANISE', 'rulebook'],
      ['YX_NIGHT_SCHOOLS', 'office'],
    ])
  })

  test('a duty of the other side, and one nobody knows, stand there only where a report covers them, and are marked', () => {
    expect(
      ofNext?.duties
        .filter(({ by }) => by === 'report')
        .map(({ duty: code, isOtherSide, title }) => [code, isOtherSide, title?.zh]),
    ).toEqual([
      ['PC6_PUBLICITY', true, '推进普法'],
      ['ZZ_LOCAL', undefined, undefined],
    ])
  })

  test('the national six of an office from the county up stand on the card, named or not', () => {
    const county = (role: Principal['role']) =>
      cardsOf({ ...base, principals: [person('p', '丁', role, '2019-01-01')] })[0]?.duties.map(
        ({ duty: code, by }) => [code, by],
      )
    expect(county('partyPrincipal')).toEqual([
      ['PC1_LEAD', 'office'],
      ['PC6_PUBLICITY', 'office'],
    ])
    expect(county('governmentPrincipal')).toEqual([
      ['GV1_ORGANISE', 'office'],
      ['GV6_STUDY_PUBLICITY', 'office'],
    ])
  })

  test('each duty says what shows it: items inside the term and of the unit, facts, papers, duty reports', () => {
    expect(ofNext?.duties.find(({ duty: code }) => code === 'GV1_ORGANISE')).toMatchObject({
      duty: 'GV1_ORGANISE',
      inTerm: { points: '2', full: '10' },
      ofUnit: { points: '2', full: '10' },
      facts: [
        { fact: 'meetings', basis: 'term', partly: [1], outside: [0] },
        { fact: 'plan', basis: 'wholeYear' },
      ],
      evidence: [{ id: 'e1' }],
      reported: ['2022-01-05'],
    })
  })

  test('meetings are those attended in the term, with what they passed', () => {
    expect(ofHead?.meetings.map(({ meeting, passed }) => [meeting.id, passed])).toEqual([
      ['m1', ['年度要点']],
    ])
    expect(ofNext?.meetings.map(({ meeting }) => meeting.id)).toEqual(['m2'])
    expect(ofParty?.meetings.map(({ meeting }) => meeting.id)).toEqual(['m1'])
  })

  test('a person twice in an office: a report stands on the card of the term it was given in or after', () => {
    const report = (date: string) => ({
      principal: 'p',
      form: 'written' as const,
      date,
      duties: [],
      problems: [],
      rectification: 'none' as const,
    })
    const twice = cardsOf({
      ...base,
      principals: [
        person('p', '丁', 'townshipPartyPrincipal', '2021-01-01', '2021-03-31'),
        person('p', '丁', 'townshipPartyPrincipal', '2021-10-01'),
      ],
      dutyReports: [report('2021-04-10'), report('2022-01-05')],
    })
    expect(twice.map(({ days, reports }) => [days, reports.map(({ date }) => date)])).toEqual([
      [90, ['2021-04-10']],
      [92, ['2022-01-05']],
    ])
  })

  test('what is missing stands there with its finding: at the person, at the terms of all, and by name where it was a cell', () => {
    const finding = (code: string, at: Finding['at'][number], params: Finding['params'] = {}) =>
      ({ code, rule: code, params, at: [at] }) as unknown as Finding
    const data = (pointer: string) => ({ kind: 'data', pointer }) as const
    const told = cardsOf(submission, [
      finding('A', data('/principals/1')),
      finding('B', data('/principals')),
      finding('C', data('/dutyReports/0/date')),
      finding('D', { kind: 'cell', sheet: '主要负责人', cell: 'A2' }, { principal: '甲' }),
      finding('E', data('/facts/plan')),
      finding('F', data('/principals/10')),
    ]).map((card) => card.findings.map(({ code }) => code))
    expect(told).toEqual([
      ['B', 'D'],
      ['A', 'B'],
      ['B', 'C'],
    ])
  })
})

test('R15: a term reduces a requirement only where the rulebook pro-rates it', () => {
  const yearly = (prorate: object) =>
    rulebook(
      branch('table', '10', [
        leaf('a', '10', [each('lose', '1', 'sessions', { ...below('12'), ...prorate })], {
          duty: ['PC1_LEAD'],
        }),
      ]),
      [fact('sessions')],
    )
  const given = {
    ...unit('u', verified({ sessions: 6 })),
    principals: [person('p', '丁', 'townshipPartyPrincipal', '2021-07-01')],
  }
  const points = (prorate: object) =>
    principalCards(assess(yearly(prorate), [given]), 'u', { duties })[0]?.view.leaves[0]?.points
  expect(points({})).toBe('4')
  expect(points({ prorate: { by: 'month', round: 'up' } })).toBe('10')
})

test('a card is said in both languages', () => {
  const year = assess(book, [submission])
  const card = principalCards(year, 'u', { duties })[2]
  if (card === undefined) throw new Error('no card')
  const sayFinding = () => ''
  expect(cardText(year, card, { language: 'zh-CN', sayFinding }).split('\n')).toEqual([
    '镇街政府（办事处）主要负责人　丙　u镇',
    '  任期 2021-05-16 至 今，2021 年在任 230 天',
    '  本年同一职务还有：乙（2018-01-01 至 2021-05-15，135 天）；各列各的任期，不按天数分摊',
    '职责',
    '  推进普法（PC6_PUBLICITY）',
    '    是另一方主要负责人的职责',
    '    述法述及：2022-01-05',
    '  组织法治政府建设（GV1_ORGANISE）',
    '    任期内 2 / 10 分，单位全年 2 / 10 分',
    '    数据：专题会议（任期外的第 1 季度不计、部分在任期内的第 2 季度整个计入）、年度计划（全年）',
    '    佐证：工作要点',
    '    述法述及：2022-01-05',
    '  办好法治夜校（YX_NIGHT_SCHOOLS）',
    '    细则没有对应的项目，述法也没有述及',
    '  ZZ_LOCAL',
    '    职责目录里没有',
    '    述法述及：2022-01-05',
    '任期内参加的会议',
    '  2021-08-01　镇政府',
    '述法',
    '  年终述法　2022-01-05',
    '    会议：述法会',
    '    述及职责：组织法治政府建设（GV1_ORGANISE）、推进普法（PC6_PUBLICITY）、ZZ_LOCAL',
    '    问题：法治机构人手不足',
    '    整改：整改中',
    '还缺什么',
    '  没有发现缺项',
  ])
  const en = cardText(year, card, { language: 'en', sayFinding })
  expect(en).toContain('In office from 2021-05-16 to now; 230 days of 2021')
  expect(en).toContain('nothing is shared out by days')
  expect(en).toContain('year-end  2022-01-05')
  expect(en).toContain('Rectification: under way')
})
