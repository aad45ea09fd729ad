import { catalog } from '@fazhi/catalog'
import { exampleData, identityText, judge, prepare, sideText } from '@fazhi/identities'
import type { Identity, IdentityExample, Language } from '@fazhi/model'
import { label } from '@fazhi/model'
import { describe, expect, it } from 'vitest'

const of = (id: string): Identity => {
  const found = catalog.identities.find((identity) => identity.id === id)
  if (found === undefined) throw new Error(`no ${id}`)
  return found
}

describe('an identity in words', () => {
  it('uses the names it is given', () => {
    const short: Readonly<Record<string, string>> = {
      'reconsideration.accepted': '受理',
      'reconsideration.refused': '不予受理',
      'reconsideration.received': '收到',
    }
    const identity: Identity = {
      ...of('A1-parts'),
      holds: {
        left: ['reconsideration.accepted', 'reconsideration.refused'],
        rel: '<=',
        right: ['reconsideration.received'],
      },
    }
    expect(identityText(identity, 'zh-CN', (id) => short[id])).toBe('受理＋不予受理 ≤ 收到')
  })

  const named = (language: Language) => {
    const names = new Map(
      [...catalog.facts, ...catalog.rates].map(({ id, name }) => [id, label(name, language)]),
    )
    return (id: string) => names.get(id)
  }
  it.each([
    ['A16', '法律明白人人数 ≥ 3 × 行政村个数'],
    ['A11', '清单①事项数 ≤ 清单②事项数；清单①部门数 ≤ 清单②部门数'],
    ['A12', '各清单事项数之和 ≤ 清单事项数'],
    ['A5', '所写各率 = 分子 ÷ 分母（按所写位数）'],
    ['A6', '所写各率 = 某个整数 ÷ 分母（按所写位数）'],
    ['A20', '所写各项增减 = 本年与上年之比（差），按所写位数'],
    ['T2', '会议①机构 = 会议②机构，会议①次序 < 会议②次序时：会议①日期 ≤ 会议②日期'],
    ['T3', '文件日期 ≥ 会议日期'],
    ['T10', '会议或督察日期中的休息日数 = 0'],
    ['S6', '决策程序违法件数 ≥ 1时：经合法性审查的重大行政决策件数 < 重大行政决策件数'],
    ['S7', '表彰报道佐证的条数 ≥ 1'],
    ['S1', '报告的主体只有一个，与上级分得清'],
  ])('%s: %s', (id, text) => {
    expect(identityText(of(id), 'zh-CN', named('zh-CN'))).toBe(text)
  })

  it.each([
    ['A16', 'Legally literate villagers ≥ 3 × Administrative villages'],
    ['A5', 'every stated rate = numerator ÷ denominator, within rounding'],
    ['T3', 'date of the document ≥ date of the meeting'],
    [
      'S6',
      'where Decisions found unlawful in procedure ≥ 1: Major decisions reviewed for legality < Major administrative decisions',
    ],
  ])('%s in English: %s', (id, text) => {
    expect(identityText(of(id), 'en', named('en'))).toBe(text)
  })

  it('falls back to the id, and subtracts', () => {
    const identity: Identity = {
      ...of('A2'),
      holds: {
        left: [{ of: 'a', times: -2 }, 'b', { of: 'c', times: -1 }, 1],
        rel: '>',
        right: [0],
      },
    }
    expect(identityText(identity, 'zh-CN', () => undefined)).toBe('－2 × a＋b－c＋1 > 0')
  })

  it('is there for every identity, in both languages', () => {
    for (const identity of catalog.identities)
      for (const language of ['zh-CN', 'en'] as const)
        expect(identityText(identity, language, named(language))).not.toMatch(/undefined|\w+\.\w+/)
  })
})

describe('a judged side in words', () => {
  const sides = (id: string, example: IdentityExample, language: Language = 'zh-CN') =>
    judge(prepare({ ...catalog, facts: [], identities: [of(id)] }), exampleData(example))
      .filter(({ status }) => status === 'contradicted')
      .map((judged) =>
        (['left', 'right'] as const)
          .map((side) => sideText(judged, side, language, (fact) => fact))
          .join(` ${judged.rel} `),
      )

  it('names the records it was read from, and their values', () => {
    const records = {
      meetings: [{ id: 'fifth', body: 'commission-city', date: '2021-12-24' }],
      documents: [
        { id: 'plan', title: '法治规划', issuer: '市委', date: '2021-12-20', adoptedAt: 'fifth' },
      ],
    }
    expect(sides('T3', { records })).toEqual([
      '文件“法治规划”日期（2021-12-20） >= 会议“fifth”日期（2021-12-24）',
    ])
    expect(sides('T3', { records }, 'en')).toEqual([
      'date of the document “法治规划” (2021-12-20) >= date of the meeting “fifth” (2021-12-24)',
    ])
  })

  it('leaves out what is not given, and says of several kinds which one it was', () => {
    expect(
      sides('A1-parts', {
        facts: {
          'reconsideration.received': 4,
          'reconsideration.accepted': 3,
          'reconsideration.refused': 2,
        },
      }),
    ).toEqual([
      'reconsideration.accepted＋reconsideration.refused（5） <= reconsideration.received（4）',
    ])
    expect(
      sides('T1', {
        year: 2021,
        records: {
          inspections: [
            {
              id: 'late',
              form: 'written',
              body: '办',
              date: '2022-01-04',
              units: [],
              problems: [],
            },
          ],
        },
      }),
    ).toEqual(['督察“late”日期（2022-01-04） <= 本年最后一天（2021-12-31）'])
  })

  it('shows the day behind a day off', () => {
    expect(
      sides('T10', { records: { meetings: [{ id: 'm', body: 'b', date: '2021-10-17' }] } }),
    ).toEqual(['会议“m”日期中的休息日数（1 · 2021-10-17） = 0'])
  })
})
