import type { CalendarYear, Catalog, FiledValue } from '@fazhi/model'
import { expect, test } from 'vitest'
import { diffRulebooks, loadRulebook } from '../src/index.js'
import { smallCatalog } from './small-catalog.js'

const calendar = (year: number, workdays: readonly string[] = []): CalendarYear => ({
  id: `calendar-${year}`,
  year,
  holidays: [],
  workdays,
  authority: 'policy',
  provenance: { source: 'for tests', certainty: 'inferred' },
})
const withYears = (...calendars: readonly CalendarYear[]): Catalog => ({
  ...smallCatalog,
  calendars,
})
const text = (rule: string, clause = '{ by: v, lose: { onTime: 0, late: 1, never: 2 } }') =>
  'rulebook: 1\nid: filed\nversion: 1.0.0\nstatus: sample\nyear: 2021\ntitle: 例\n' +
  'facts:\n  report: { name: 报告, type: filing }\n  issued: { name: 印发, type: date }\n' +
  `values: { v: { ${rule} } }\ngroups: { all: { table: t } }\n` +
  'grades: { all: [ { grade: 好, from: "> 0" }, { grade: 差, from: else } ] }\n' +
  `tables: { t: { for: { kind: zone }, points: 10, items: [ { id: a, points: 10, clauses: [ ${clause} ] } ] } }\n`
const load = (rule: string, catalog = withYears(calendar(2021)), clause?: string) =>
  loadRulebook(text(rule, clause), { catalog })
const whole =
  'filed: report, due: 03-31, by: sent, dueDay: not, nonWorkingDue: stays, days: working'
const codesOf = (rule: string, catalog?: Catalog, clause?: string) =>
  load(rule, catalog, clause).diagnostics.flatMap(({ code }) =>
    code.startsWith('RBK') ? [code] : [],
  )

test('R21: a rule that says everything leaves nothing to be assumed', () => {
  const { rulebook } = load(`${whole}, lateUntil: 06-30, title: 报送`)
  expect(rulebook?.values['v']).toEqual({
    kind: 'filed',
    id: 'v',
    title: { zh: '报送' },
    of: 'report',
    due: { on: '2021-03-31' },
    by: 'sent',
    dueDay: 'not',
    nonWorkingDue: 'stays',
    days: 'working',
    lateUntil: '2021-06-30',
  })
  const about = (rulebook?.assumptions ?? []).filter(({ code }) => code.startsWith('value.'))
  expect(about).toEqual([])
})

test('R21: every choice left out is an assumption with a name', () => {
  const { rulebook } = load('filed: report, within: 30, after: issued')
  expect(rulebook?.values['v'] as FiledValue).toMatchObject({
    due: { within: 30, after: 'issued' },
    by: 'received',
    dueDay: 'counts',
    nonWorkingDue: 'moves',
    days: 'calendar',
  })
  const about = (rulebook?.assumptions ?? []).filter(({ code }) => code.startsWith('value.'))
  expect(about.map(({ code, params }) => [code, params['value'], params['items']])).toEqual([
    ['value.by', 'received', ['v']],
    ['value.dueDay', 'counts', ['v']],
    ['value.nonWorkingDue', 'moves', ['v']],
    ['value.days', 'calendar', ['v']],
  ])
  expect(Object.keys(rulebook?.facts ?? {})).toEqual(['issued', 'report'])
})

test('R21: a day of another year is written whole', () => {
  const { rulebook } = load('filed: report, due: 2022-03-31, nonWorkingDue: stays')
  expect(rulebook?.values['v']).toMatchObject({ due: { on: '2022-03-31' } })
})

test('R21: calendars are kept where working days are asked, and only there', () => {
  const years = withYears(calendar(2021), calendar(2022))
  expect(load(whole, years).rulebook?.calendars?.map(({ year }) => year)).toEqual([2021, 2022])
  const plain = load(whole.replace('working', 'calendar'), years).rulebook
  expect(plain).not.toHaveProperty('calendars')
  expect(codesOf(whole, withYears(calendar(2020)))).toEqual(['RBK-152'])
  expect(codesOf(whole.replace('03-31', '2022-03-31'))).toEqual(['RBK-152'])
})

test.each([
  ['RBK-150', whole.replace('03-31', 'March')],
  ['RBK-150', whole.replace('03-31', '2021-02-29')],
  ['RBK-151', whole.replace('due: 03-31, ', '')],
  ['RBK-151', whole.replace('due: 03-31', 'due: 03-31, after: issued')],
  ['RBK-012', whole.replace('due: 03-31', 'within: 30')],
  ['RBK-010.whole', whole.replace('due: 03-31', 'within: 0, after: issued')],
  ['RBK-010.whole', whole.replace('due: 03-31', 'within: 1.5, after: issued')],
  ['RBK-021.date', whole.replace('due: 03-31', 'within: 30, after: report')],
  ['RBK-021.filing', whole.replace('filed: report', 'filed: issued')],
  ['RBK-010.choice', whole.replace('sent', 'posted')],
  ['RBK-153', `${whole}, lateUntil: 03-31`],
  ['RBK-011', `${whole}, late: 06-30`],
])('R21: %s of %s', (code, rule) => {
  const { rulebook, diagnostics } = load(rule)
  expect(rulebook).toBeUndefined()
  expect(diagnostics.map((one): string => one.code)).toContain(code)
})

test('R21: days late need an end for what is never filed, and a state must have its price', () => {
  const each = '{ lose: 0.5, each: v, atMost: 3 }'
  expect(codesOf(whole, undefined, each)).toEqual(['RBK-154'])
  expect(codesOf(`${whole}, lateUntil: 06-30`, undefined, each)).toEqual([])
  expect(codesOf(whole, undefined, '{ by: v, lose: { onTime: 0, late: 1 } }')).toEqual(['RBK-023'])
  expect(codesOf(whole, undefined, '{ lose: 1, when: { v: tardy } }')).toEqual(['RBK-024'])
  expect(codesOf(whole, undefined, '{ lose: 1, when: { v: "≥ 1" } }')).toEqual(['RBK-024'])
})

test('R21: the diff says that a rule or its working days are others', () => {
  const of = (rule: string, catalog = withYears(calendar(2021))) => {
    const { rulebook } = load(rule, catalog)
    if (rulebook === undefined) throw new Error(rule)
    return rulebook
  }
  expect(diffRulebooks(of(whole), of(whole))).toEqual([])
  expect(diffRulebooks(of(whole), of(whole.replace('sent', 'received')))).toMatchObject([
    {
      code: 'value.changed',
      params: {
        value: 'v',
        from: 'filed: report, due 2021-03-31, by sent, dueDay not, nonWorkingDue stays, days working',
        to: 'filed: report, due 2021-03-31, by received, dueDay not, nonWorkingDue stays, days working',
      },
    },
  ])
  const other = withYears(calendar(2021, ['2021-02-20']))
  expect(diffRulebooks(of(whole), of(whole, other))).toMatchObject([
    { code: 'calendar.changed', params: { year: 2021 } },
  ])
})
