import { catalog } from '@fazhi/catalog'
import type { Catalog, RollUp } from '@fazhi/model'
import { describe, expect, it } from 'vitest'
import { filledText, proposeFills, tieOut } from '../src/index.js'

const units = { from: ['a', 'b'], expected: 3, missing: ['c'] }
const rollUp = {
  year: 2021,
  figures: [
    ['litigation.heard', '40'],
    ['litigation.headAppeared', '38'],
    ['publicity.funds', '223.85'],
    ['hotline.received', '86720'],
    ['study.examDue', '5103'],
  ].map(([fact, value]) => ({ fact, value, ...units })),
  rates: [
    {
      rate: 'litigation.headAppearanceRate',
      numerator: '38',
      denominator: '40',
      value: '0.95',
      ...units,
    },
    {
      rate: 'hotline.onTimeRate',
      numerator: '86719',
      denominator: '86720',
      value: '86719/86720',
      ...units,
    },
    {
      rate: 'enforcement.certificateRate',
      numerator: '1877',
      denominator: '1927',
      value: '1877/1927',
      ...units,
    },
    { rate: 'disputes.settlementRate', numerator: '0', denominator: '0', ...units },
  ],
} as unknown as RollUp

const report = (sentence: string) => `云岫市2021年度法治建设情况报告\n一、主要做法\n${sentence}\n`
const options = (more: Partial<Catalog> = {}) => ({
  catalog: { ...catalog, ...more },
  rollUp,
  profile: 'situation-report',
  place: '云岫市',
})
const rows = (sentence: string, more: Partial<Catalog> = {}) =>
  proposeFills(report(sentence), options(more))
const filled = (sentence: string) => filledText(report(sentence), rows(sentence)).split('\n')[2]
const statuses = (sentence: string) => rows(sentence).map(({ status }) => status)

describe('what is filled', () => {
  it.each([
    ['全年法院开庭审理XX件。', '全年法院开庭审理40件。'],
    // 86720 in 万 is 8.672 万, and nothing is rounded.
    ['承办热线诉求XX万件。', '承办热线诉求8.672万件。'],
    ['投入普法经费XX万元。', '投入普法经费223.85万元。'],
    ['投入普法经费XX元。', '投入普法经费2238500元。'],
    ['投入普法经费××亿元。', '投入普法经费0.022385亿元。'],
    ['行政机关负责人出庭应诉率XX%。', '行政机关负责人出庭应诉率95%。'],
    ['XX市委高度重视。', '云岫市委高度重视。'],
  ])('%s → %s', (from, to) => {
    expect(filled(from)).toBe(to)
  })

  it('are rates with as many places as the others of the report: 1877 of 1927 is 97.405 %', () => {
    expect(filled('执法人员持证率XX%。')).toBe('执法人员持证率97.4%。')
    expect(filled('整改率91.44%，执法人员持证率XX%。')).toBe('整改率91.44%，执法人员持证率97.41%。')
  })

  it('is never rounded to all of them: one of 86720 was late', () => {
    expect(filled('按时办结率XX%。')).toBe('按时办结率99.999%。')
  })

  it('comes with its trail: fact, rule of aggregation, units, and who is missing', () => {
    expect(rows('全年法院开庭审理XX件。')).toEqual([
      {
        status: 'filled',
        at: expect.objectContaining({ line: 3 }) as object,
        token: 'XX',
        referent: 'count',
        head: '全年法院开庭审理',
        value: '40',
        fact: 'litigation.heard',
        aggregate: 'sum',
        ours: {
          fact: 'litigation.heard',
          value: '40',
          from: ['a', 'b'],
          expected: 3,
          missing: ['c'],
        },
      },
    ])
  })

  it('says the same as the data: the filled copy has no difference at a filled place', () => {
    const text = report(
      '全年法院开庭审理XX件，负责人出庭应诉XX件，负责人出庭应诉率XX%。投入普法经费XX万元。应参加法律知识考试XX人，执法人员持证率XX%。',
    )
    const proposed = proposeFills(text, options())
    expect(proposed.map(({ status }) => status)).toEqual(Array(6).fill('filled'))
    const ties = tieOut(filledText(text, proposed), options())
    expect(ties.filter(({ at }) => at !== undefined).map(({ status }) => status)).toEqual(
      Array(6).fill('equal'),
    )
  })
})

describe('what is not filled', () => {
  it('is never a name of a person', () => {
    expect(statuses('市长XXX主持会议，XX同志作了部署。')).toEqual(['person', 'person'])
    expect(filled('市长XXX主持会议。')).toBe('市长XXX主持会议。')
  })

  it('is what two facts fit, and both are named', () => {
    const heard = catalog.facts.find(({ id }) => id === 'litigation.heard')
    if (heard === undefined) throw new Error('no such fact')
    const facts = [...catalog.facts, { ...heard, id: 'litigation.heardAnew' }]
    const [row] = rows('全年法院开庭审理XX件。', { facts })
    expect(row).toMatchObject({
      status: 'several',
      several: ['litigation.heard', 'litigation.heardAnew'],
    })
    expect(row).not.toHaveProperty('value')
  })

  it('is what nobody gave, what no phrase names, and a rate of nothing', () => {
    expect(statuses('领导班子集体学法XX次。')).toEqual(['notInData'])
    expect(statuses('走访企业XX家。')).toEqual(['notNamed'])
    expect(statuses('调解成功率XX%。')).toEqual(['noRate'])
  })

  it('is what the sentence wants rounded: that is for who writes it', () => {
    expect(statuses('全年法院开庭审理XX余件。')).toEqual(['approximate'])
    expect(statuses('全年法院开庭审理近XX件。')).toEqual(['approximate'])
  })

  it('is a date, a title, a body, or the name of another place', () => {
    expect(statuses('20XX年，印发《》。')).toEqual(['notAFigure', 'notAFigure'])
    expect(statuses('XX县委高度重视。')).toEqual(['notAFigure'])
  })
})
