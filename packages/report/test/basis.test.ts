import { catalog, citeFrom } from '@fazhi/catalog'
import { type Basis, inForce } from '@fazhi/model'
import { describe, expect, it } from 'vitest'
import { checkReport } from '../src/check-report.js'
import { reportRules } from '../src/rules/index.js'

const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]

const findingsOf = (text: string, year: number | undefined, phase: 'submit' | 'publish') =>
  checkReport(text, {
    profile: 'annual-report',
    catalog,
    phase,
    ...(year === undefined ? {} : { year }),
  }).findings

const basisOf = (
  rule: string,
  text: string,
  year?: number,
  phase: 'submit' | 'publish' = 'submit',
) => {
  const found = findingsOf(text, year, phase).find((finding) => finding.rule === rule)
  return found?.basis === undefined
    ? `${rule} is silent`
    : [found.basis.norm, found.basis.article].join(' ').trim()
}

describe('a rule rests on the text that held', () => {
  const countyRules = '青山县法治政府建设情况报告\n全年制定规章2件。'
  const rates = '行政机关负责人出庭应诉率82%，主要负责人出庭应诉率91%。'
  const marked = '机密★1年\n持续规范执法。'

  it.each([
    [2019, 'legislation-law-2015 82', 'court-interpretation-2018 128', 'secrets-law-2010 29'],
    [2020, 'legislation-law-2015 82', 'head-appearance-2020 2', 'secrets-law-2010 29'],
    [2021, 'legislation-law-2015 82', 'head-appearance-2020 2', 'secrets-law-2010 29'],
    [2022, 'legislation-law-2015 82', 'head-appearance-2020 2', 'secrets-law-2010 29'],
    [2023, 'legislation-law-2023 93', 'head-appearance-2020 2', 'secrets-law-2010 29'],
    [2024, 'legislation-law-2023 93', 'head-appearance-2020 2', 'secrets-law-2024 35'],
    [2025, 'legislation-law-2023 93', 'head-appearance-2020 2', 'secrets-law-2024 35'],
    [2026, 'legislation-law-2023 93', 'head-appearance-2020 2', 'secrets-law-2024 35'],
  ])('for a report of %i', (year, rules, heads, secrets) => {
    expect(basisOf('TRM-003', countyRules, year)).toBe(rules)
    expect(basisOf('RAT-005', rates, year)).toBe(heads)
    expect(basisOf('PRV-002', marked, year)).toBe(secrets)
  })

  it.each([
    ['2024年4月30日', 'secrets-law-2010 29'],
    ['2024年5月1日', 'secrets-law-2024 35'],
  ])(
    'a report of 2023 signed on %s is reviewed for secrecy by the text of that day',
    (day, text) => {
      const report = `青山县2023年法治政府建设情况报告\n持续规范执法。\n内部资料 注意保存\n青山县人民政府\n${day}`
      expect(basisOf('PRV-002', report)).toBe(text)
      expect(basisOf('PRV-002', report, undefined, 'publish')).toBe(text)
    },
  )

  it('without a year the newest, for it is asked now', () => {
    expect(basisOf('TRM-003', countyRules)).toBe('legislation-law-2023 93')
    expect(basisOf('RAT-005', rates)).toBe('head-appearance-2020 2')
    expect(basisOf('PRV-002', marked)).toBe('secrets-law-2024 35')
  })

  it('names none where none held: before 2018 nobody had said who the heads are', () => {
    expect(basisOf('RAT-005', rates, 2017)).toBe('')
    expect(basisOf('RAT-005', rates, 2018)).toBe('court-interpretation-2018 128')
  })
})

describe.each(years)('for a report of %i', (year) => {
  /** What is told was done by the first day; the report is handed in by the second. */
  const days = [`${year}-12-31`, `${year + 1}-02-28`]
  /** What the findings of a rule rest on in this year; the rule's own basis where its examples say nothing of this year. */
  const rested = reportRules
    .filter(({ phases }) => phases.includes('submit'))
    .flatMap((rule) => {
      const found = rule.bad
        .flatMap(({ input }) => findingsOf(input.text, year, 'submit'))
        .flatMap((finding) => (finding.rule === rule.id ? (finding.basis ?? []) : []))
      return (found.length > 0 ? found : [rule.basis]).map((basis) => ({ rule: rule.id, basis }))
    })
  const named = rested.filter(({ basis }) => basis.norm !== undefined)

  it('no rule rests on a norm that was not in force', () => {
    const heldOn = ({ norm: id }: Basis, day: string): boolean => {
      const norm = catalog.norms.find((candidate) => candidate.id === id)
      return norm !== undefined && inForce(norm, day) !== 'notInForce'
    }
    const past = named.filter(({ basis }) => !days.some((day) => heldOn(basis, day)))
    expect(past).toEqual([])
    expect(named.length).toBeGreaterThan(30)
  })

  it('no finding rests on an article that nobody read', () => {
    const cite = citeFrom(catalog, 'zh-CN')
    expect(named.filter(({ basis }) => cite(basis) === undefined)).toEqual([])
  })
})
