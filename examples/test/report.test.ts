import { checkReport } from '@fazhi/report'
import { rollUp } from '@fazhi/submission'
import { describe, expect, it } from 'vitest'
import { catalog, readCity, submissionsOf, textOf } from './read-city.js'

const figures = rollUp(submissionsOf(readCity()), catalog)
const text = textOf('report.txt')
const check = (report: string) =>
  checkReport(report, { profile: 'situation-report', year: 2021, catalog, rollUp: figures })
const rows = (report: string) =>
  check(report).findings.map(({ rule, severity, quote, at }) => {
    const place = at[0]
    return [rule, severity, place?.kind === 'text' ? place.line : undefined, quote]
  })

/** The eight planted faults: rule, severity, line and quote, and what puts each right. */
const planted = [
  ['RAT-001', 'error', 9, '95', '报备率为95，', '报备率为95%，'],
  [
    'RES-001',
    'error',
    11,
    '【更多公文素材，微信：moban2021】',
    '【更多公文素材，微信：moban2021】',
    '',
  ],
  ['FIG-002', 'error', 13, '208件', '副职168件', '副职158件'],
  ['TIE-001', 'error', 15, '880场', '880场', '808场'],
  ['TRM-001', 'warning', 21, '市委依法治市委员会', '市委依法治市委员会', '市委全面依法治市委员会'],
  ['PLC-006', 'error', 21, 'XX', '汇报XX次', '汇报4次'],
  ['DAT-001', 'error', 21, '2021年6月31日', '6月31日', '6月30日'],
  ['STR-011', 'warning', 23, '三、存在的不足', '内容不多。', '内容不多，主要原因是专业力量不足。'],
] as const

describe("the city's own report", () => {
  it('has the eight planted faults and nothing else', () => {
    expect(rows(text)).toEqual(
      planted.map(([rule, severity, line, quote]) => [rule, severity, line, quote]),
    )
    expect(check(text).verdict).toBe('notReady')
  })

  it.each(planted)(
    '%s goes when it is put right, and nothing new comes',
    (rule, _, __, ___, wrong, right) => {
      expect(text.split(wrong)).toHaveLength(2)
      const rest = rows(text.replace(wrong, right)).map(([id]) => id)
      expect(rest).toEqual(planted.map(([id]) => id).filter((id) => id !== rule))
    },
  )

  it('is ready when all eight are put right', () => {
    const right = planted.reduce(
      (report, [, , , , wrong, good]) => report.replace(wrong, good),
      text,
    )
    expect(rows(right)).toEqual([])
    expect(check(right).verdict).toBe('ready')
  })

  it('is ours, and of a length reports have', () => {
    expect(text.length).toBeGreaterThan(2500)
    expect(text.length).toBeLessThan(4000)
  })
})

describe('figures of the report', () => {
  it('agree with the roll-up wherever it has a figure, but for the planted one', () => {
    const tied = check(text).ledger.filter((row) => row.subject.fact !== undefined)
    expect(tied.length).toBeGreaterThanOrEqual(35)
    expect(tied.filter(({ status }) => status === 'contradicted').map(({ raw }) => raw)).toEqual([
      '208',
      '880',
    ])
  })

  it('are sums of what was verified: three small ones added up by hand', () => {
    const figure = (id: string) => figures.figures.find(({ fact }) => fact === id)?.value
    // natural-resources 1, investment 2, township-10 2
    expect(figure('decision.failures')).toBe('5')
    // housing 1, subdistrict-05 1
    expect(figure('judiciary.interference')).toBe('2')
    // subdistrict-03 1
    expect(figure('judgments.unperformed')).toBe('1')
  })
})
