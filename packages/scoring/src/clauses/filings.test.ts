import type { CalendarYear, Clause, FiledValue } from '@fazhi/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filing } from '../../test/arbitrary/clauses.js'
import { dictionary } from '../../test/arbitrary/facts.js'
import { anySubmissions } from '../../test/arbitrary/index.js'
import { calendars, filings } from '../../test/arbitrary/values.js'
import { compareEngines } from '../../test/compare.js'
import { leaf, named, resultOf, rulebook, score, unit, verified, x } from '../../test/make.js'
import { assess } from '../assess/assess.js'
import { scorer } from '../assess/scorer.js'
import { explain } from '../explain/index.js'
import { seal } from '../seal/index.js'

/** 2021: Friday 30 April, off from 1 to 5 May, Saturday 8 May is worked. */
const year2021: CalendarYear = {
  id: 'calendar-2021',
  year: 2021,
  holidays: [{ name: '劳动节', from: '2021-05-01', to: '2021-05-05' }],
  workdays: ['2021-04-25', '2021-05-08'],
  authority: 'policy',
  provenance: { source: 'for tests', certainty: 'inferred' },
}
const report = named('report', '年度报告', 'Yearly report', undefined, {
  type: 'filing',
  levelNames: {
    onTime: { zh: '按时', en: 'on time' },
    late: { zh: '迟报', en: 'late' },
    never: { zh: '未报', en: 'never' },
  },
})
const issued = named('issued', '文件印发', 'Document issued', undefined, { type: 'date' })
const rule = (more: Partial<FiledValue> = {}): FiledValue => ({
  kind: 'filed',
  id: 'filed',
  title: { zh: '年度报告报送', en: 'Filing of the report' },
  of: 'report',
  due: { on: '2021-04-30' },
  by: 'received',
  dueDay: 'counts',
  nonWorkingDue: 'moves',
  days: 'working',
  lateUntil: '2021-05-10',
  ...more,
})
const byState: Clause = {
  shape: 'by',
  verb: 'lose',
  by: 'filed',
  rows: [
    { level: 'onTime', points: x('0') },
    { level: 'late', points: x('2') },
    { level: 'never', points: x('5') },
  ],
}
const byDay: Clause = {
  shape: 'each',
  verb: 'lose',
  price: x('0.5'),
  each: 'filed',
  per: x('1'),
  part: 'exact',
}
const book = (clause: Clause, more: Partial<FiledValue> = {}, known = [year2021]) =>
  rulebook(leaf('l', '10', [clause]), [report, issued], {
    values: [rule(more)],
    calendars: known,
  })
const pointsOf = (clause: Clause, value: unknown, more: Partial<FiledValue> = {}) =>
  score(book(clause, more), { report: value }).exact
const faultsOf = (clause: Clause, facts: object, more: Partial<FiledValue> = {}) => {
  const year = assess(book(clause, more), [unit('u', verified({ ...facts }))])
  const { status, missing } = resultOf(year, 'u')
  return [year.findings.map(({ code }): string => code), status, missing]
}

describe('R21: a filing rule names its date', () => {
  test('R21: the same days are in time by the day sent and late by the day received', () => {
    const days = { sent: '2021-04-30', received: '2021-05-06' }
    expect(pointsOf(byState, days, { by: 'sent' })).toBe('10')
    expect(pointsOf(byState, days, { by: 'received' })).toBe('8')
  })

  test('R21: the due day itself is in time where it counts, and late where it does not', () => {
    expect(pointsOf(byState, { received: '2021-04-30' })).toBe('10')
    expect(pointsOf(byState, { received: '2021-04-30' }, { dueDay: 'not' })).toBe('8')
    expect(pointsOf(byDay, { received: '2021-04-30' }, { dueDay: 'not' })).toBe('9.5')
    expect(pointsOf(byState, { received: '2021-04-29' }, { dueDay: 'not' })).toBe('10')
  })

  test('R21: a due day in a holiday moves to the first working day after it, or stays', () => {
    const due = { on: '2021-05-01' }
    expect(pointsOf(byState, { received: '2021-05-06' }, { due })).toBe('10')
    expect(pointsOf(byState, { received: '2021-05-07' }, { due })).toBe('8')
    expect(pointsOf(byState, { received: '2021-05-06' }, { due, nonWorkingDue: 'stays' })).toBe('8')
  })

  test('R21: a Saturday that is worked is a working day: a due day there stays, and it is counted', () => {
    const due = { on: '2021-05-08' }
    expect(pointsOf(byState, { received: '2021-05-10' }, { due, lateUntil: '2021-06-30' })).toBe(
      '8',
    )
    expect(pointsOf(byDay, { received: '2021-05-08' })).toBe('8.5')
    expect(pointsOf(byDay, { received: '2021-05-08' }, { days: 'calendar' })).toBe('6')
  })

  test('R21: late only by days that are not worked is late, and 0 working days', () => {
    expect(pointsOf(byState, { received: '2021-05-02' })).toBe('8')
    expect(pointsOf(byDay, { received: '2021-05-02' })).toBe('10')
  })

  test('R21: within so many days of another fact; that day itself is not counted', () => {
    const within = { due: { within: 3, after: 'issued' } } as const
    const of = (received: string, more: Partial<FiledValue> = {}) =>
      score(book(byState, { ...within, ...more }), { issued: '2021-04-29', report: { received } })
        .exact
    // Working days after 29 April: 30 April, 6 and 7 May.
    expect(of('2021-05-07')).toBe('10')
    expect(of('2021-05-08')).toBe('8')
    // 29 April and 3 days is 2 May, moved to 6 May.
    expect(of('2021-05-06', { days: 'calendar' })).toBe('10')
    expect(of('2021-05-03', { days: 'calendar', nonWorkingDue: 'stays' })).toBe('8')
  })

  test('R21: after the last day on which late is late, a filing counts as never made', () => {
    expect(pointsOf(byState, { received: '2021-05-10' })).toBe('8')
    expect(pointsOf(byState, { received: '2021-05-11' })).toBe('5')
    expect(pointsOf(byState, { received: '2021-12-31' }, { lateUntil: undefined as never })).toBe(
      '8',
    )
    // 6, 7, 8 and 10 May; no day more for what came later, or never.
    expect(pointsOf(byDay, { received: '2021-12-31' })).toBe('8')
    expect(pointsOf(byDay, 'never')).toBe('8')
  })

  test('R21: a filing handed in as a state is that state', () => {
    expect(['onTime', 'late', 'never'].map((state) => pointsOf(byState, state))).toEqual([
      '10',
      '8',
      '5',
    ])
    expect(pointsOf(byDay, 'onTime')).toBe('10')
  })

  test('R21: states in conditions, and a filing that does not apply', () => {
    const clause: Clause = {
      shape: 'condition',
      verb: 'lose',
      price: x('4'),
      when: { kind: 'not', of: { kind: 'level', value: 'filed', in: ['onTime'] } },
    }
    expect(pointsOf(clause, { received: '2021-05-06' })).toBe('6')
    expect(pointsOf(clause, { received: '2021-04-06' })).toBe('10')
    const gone = unit('u', { report: { notApplicable: { reason: '无此项' } } })
    expect(resultOf(assess(book(clause), [gone]), 'u').root.status).toBe('notApplicable')
  })
})

describe('R21: what keeps a filing from being measured is a fault, and never guessed', () => {
  const after = { due: { within: 3, after: 'issued' } } as const

  test.each([
    ['the day received', byState, { report: { sent: '2021-04-01' } }, {}, 'SCR-035'],
    ['the day sent', byState, { report: { received: '2021-04-01' } }, { by: 'sent' }, 'SCR-042'],
    [
      'a calendar',
      byState,
      { issued: '2021-12-30', report: { received: '2021-12-31' } },
      after,
      'SCR-036',
    ],
    ['days, where they are priced', byDay, { report: 'late' }, {}, 'SCR-037'],
    [
      'an order of days',
      byState,
      { report: { sent: '2021-04-02', received: '2021-04-01' } },
      {},
      'SCR-038',
    ],
  ] as const)('R21: without %s', (_, clause, facts, more, code) => {
    expect(faultsOf(clause, facts, more as Partial<FiledValue>)).toEqual([
      [code],
      'undecided',
      ['report'],
    ])
  })

  test('R21: the calendar that is lacking is named with its year, the place and what to do', () => {
    const facts = { issued: '2021-12-30', report: { received: '2021-12-31' } }
    const { findings } = assess(book(byState, after), [unit('u', verified(facts))])
    expect(findings[0]).toMatchObject({
      code: 'SCR-036',
      severity: 'error',
      params: { year: 2022, name: '年度报告' },
      at: [{ pointer: '/facts/report/verified' }],
    })
  })

  test('R21: the day after which it is due is missing: that fact is, and no other', () => {
    expect(faultsOf(byState, { report: { received: '2021-04-01' } }, after)).toEqual([
      [],
      'undecided',
      ['issued'],
    ])
    expect(faultsOf(byState, { report: 'late' }, after)[1]).toBe('decided')
  })

  test('R21: days without a rule are no state', () => {
    const plain = rulebook(leaf('l', '10', [{ ...byState, by: 'report' } as Clause]), [report])
    const year = assess(plain, [unit('u', verified({ report: { received: '2021-04-01' } }))])
    expect(year.findings.map(({ code }): string => code)).toEqual(['SCR-039'])
    expect(resultOf(year, 'u').status).toBe('undecided')
    expect(score(plain, { report: 'late' }).exact).toBe('8')
  })
})

test('R21: the record says when it was due and the day that was held against it, in both languages', () => {
  const days = { sent: '2021-05-01', received: '2021-05-07' }
  const state = assess(book(byState), [unit('u', verified({ report: days }))])
  const [move] = resultOf(state, 'u').root.moves
  expect(move?.counted).toEqual([
    {
      value: 'filed',
      was: 'late',
      filing: { due: '2021-04-30', by: 'received', day: '2021-05-07' },
    },
  ])
  const priced = assess(book(byDay), [unit('u', verified({ report: days }))])
  const said = (year: typeof state, language: 'zh-CN' | 'en') =>
    explain(year, 'u', { language }).leaves[0]?.text
  expect(said(state, 'zh-CN')).toContain('年度报告报送：迟报（2021-05-07 收到，期限 2021-04-30）')
  expect(said(priced, 'zh-CN')).toContain(
    '年度报告报送：迟 2 个工作日（2021-05-07 收到，期限 2021-04-30）',
  )
  expect(said(state, 'en')).toContain(
    'Filing of the report: late (received 2021-05-07, due 2021-04-30)',
  )
  expect(said(priced, 'en')).toContain('2 working days late')
  const before = assess(book(byState, { dueDay: 'not' }), [
    unit('u', verified({ report: { received: '2021-04-30' } })),
  ])
  expect(said(before, 'zh-CN')).toContain('期限 2021-04-30 之前')
})

test('R21: in time is what would have kept the points', () => {
  for (const clause of [byState, byDay]) {
    const year = assess(book(clause), [unit('u', verified({ report: { received: '2021-05-07' } }))])
    const [said] = explain(year, 'u', { language: 'zh-CN' }).leaves
    expect(said?.winBack[0]).toMatchObject({
      changes: [{ fact: 'report', value: 'onTime' }],
      points: clause === byState ? '2' : '1',
    })
    expect(said?.text).toContain('年度报告为“按时” → +')
  }
})

test('R21: the calendar is inside the year and sealed: another one is another seal', async () => {
  const submissions = [unit('u', verified({ report: { received: '2021-05-06' } }))]
  const sealOf = (known: CalendarYear[]) =>
    seal(assess(book(byState, { due: { on: '2021-05-01' } }, known), submissions))
  const moved = { ...year2021, workdays: ['2021-04-25'] }
  const first = await sealOf([year2021])
  const second = await sealOf([moved])
  expect(first.year.rulebook.calendars).toEqual([year2021])
  expect(second.seal.digest).not.toBe(first.seal.digest)
})

test('R13: what is due after a day that does not apply is not due, whatever the filing lacks', () => {
  const faults = (issuedOn: object) => {
    const rules = book(byDay, { due: { within: 5, after: 'issued' } })
    const year = assess(rules, [unit('u', { ...verified({ report: 'late' }), issued: issuedOn })])
    return year.findings.map(({ code }): string => code)
  }
  expect(faults({ verified: '2021-04-20' })).toEqual(['SCR-037'])
  expect(faults({ notApplicable: { reason: '未印发' } })).toEqual([])
})

test('R21: a table that measures filings keeps its kernel; what cannot be measured goes to the reference', () => {
  const engine = scorer(book(byState))
  expect(engine.tables).toEqual([{ table: 'all', by: 'generated' }])
  const scores = engine.score(
    engine.pack([
      unit('days', verified({ report: { sent: '2021-04-29', received: '2021-05-06' } })),
      unit('state', verified({ report: 'never' })),
      unit('noDay', verified({ report: { sent: '2021-04-29' } })),
    ]),
  )
  expect(scores.units.map((_, index) => scores.published(index))).toEqual(['8', undefined, '5'])
  expect(scores.fallbacks).toEqual({ check: 1 })
})

test('R21 law: kernel, closures and reference agree on filings by their days and as states', () => {
  const any = fc
    .tuple(filing('lose'), filing('gain'))
    .map((clauses) =>
      rulebook(leaf('l', '10', clauses), dictionary, { values: filings, calendars }),
    )
  fc.assert(
    fc.property(any, anySubmissions(3), (one, submissions) => {
      expect(compareEngines(one, submissions).differences).toEqual([])
    }),
    { numRuns: 60 },
  )
})
