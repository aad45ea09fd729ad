import { catalog } from '@fazhi/catalog'
import { exampleData, judge, masked, prepare, submissionData, whole } from '@fazhi/identities'
import type { Submission } from '@fazhi/model'
import { exact, printExact } from '@fazhi/model'
import { describe, expect, it } from 'vitest'
import { factOf, found, identityOf, lawsOf } from './build.js'

const atMost = { holds: { left: ['a'], rel: '<=', right: ['b'] } } as const

describe('a relation between figures', () => {
  it('holds, or is contradicted by so much', () => {
    expect(found(atMost, { facts: { a: 4, b: 5 } })).toEqual(['X1 holds'])
    expect(found(atMost, { facts: { a: 7, b: 5 } })).toEqual(['X1 contradicted by 2'])
  })

  it('is not judged where a figure is missing', () => {
    expect(found(atMost, { facts: { a: 7 } })).toEqual([])
    expect(found(atMost, {})).toEqual([])
  })

  it('takes a missing figure for what silence says, where the entry says so', () => {
    const holds = { left: ['a'], rel: '<=', right: ['b', { of: 'c', absent: 0 }] } as const
    expect(found({ holds }, { facts: { a: 7, b: 5 } })).toEqual(['X1 contradicted by 2'])
    expect(found({ holds }, { facts: { a: 7, b: 5, c: 2 } })).toEqual(['X1 holds'])
  })

  it('counts multiples', () => {
    const holds = { left: ['a'], rel: '>=', right: [{ of: 'b', times: 3 }, 1] } as const
    expect(found({ holds }, { facts: { a: 15, b: 5 } })).toEqual(['X1 contradicted by 1'])
    expect(found({ holds }, { facts: { a: 16, b: 5 } })).toEqual(['X1 holds'])
  })

  it('says when a masked figure stands in the way, and what bounds it all the same', () => {
    const judged = judge(lawsOf([identityOf(atMost)]), {
      value: (id) => (id === 'a' ? whole(4) : masked),
      records: () => undefined,
    })
    expect(judged.map(({ status, blocked }) => [status, blocked])).toEqual([['undecided', true]])
    expect(
      found(
        { holds: { left: ['a', 'b'], rel: '<=', right: ['c'] } },
        { facts: { a: 7, b: 'XX', c: 5 } },
      ),
    ).toEqual(['X1 contradicted by 2'])
  })

  it('compares approximate figures by their bounds, and never finds them equal', () => {
    const equal = identityOf({ holds: { left: ['a', 'b'], rel: '=', right: ['c'] } })
    const about = { lo: exact(80n), hi: exact(90n), open: true }
    const status = (accepted: number) =>
      judge(lawsOf([equal]), {
        value: (id) => (id === 'c' ? about : whole(id === 'a' ? accepted : 6)),
        records: () => undefined,
      })[0]?.status
    expect([status(75), status(84), status(73)]).toEqual([
      'undecided',
      'contradicted',
      'contradicted',
    ])
  })

  it('does not hold days against counts', () => {
    expect(found(atMost, { facts: { a: '2021-03-01', b: 5 } })).toEqual(['X1 undecided'])
  })
})

describe('who and when', () => {
  const some = {
    ...atMost,
    askedOf: { kind: ['township'], enforcementPower: true, level: ['township'] },
  } as const
  const facts = { a: 7, b: 5 }

  it.each([
    [{ kind: 'township', enforcementPower: true, level: 'township' }, 1],
    [{ kind: 'department', enforcementPower: true, level: 'township' }, 0],
    [{ kind: 'township', enforcementPower: false, level: 'township' }, 0],
    [{ kind: 'township', enforcementPower: true, level: 'county' }, 0],
    [{ kind: 'township', enforcementPower: true }, 0],
    [undefined, 0],
  ] as const)('a law for some units is judged on %j %i times', (unit, times) => {
    expect(found(some, { facts, ...(unit === undefined ? {} : { unit }) })).toHaveLength(times)
  })

  const dated = { ...atMost, from: '2025-01-01', to: '2026-06-30' } as const
  it.each([
    [2024, 0],
    [2025, 1],
    [2026, 0],
    [undefined, 0],
  ])(
    'a law of some days is judged on %s %i times: the last day of the year decides',
    (year, times) => {
      expect(found(dated, { facts, ...(year === undefined ? {} : { year }) })).toHaveLength(times)
    },
  )

  it('a day that is only remembered decides nothing', () => {
    expect(found({ ...dated, fromCertainty: 'remembered' }, { facts, year: 2025 })).toEqual([])
  })
})

describe('parts', () => {
  const facts = [
    factOf('a'),
    factOf('b', 'a'),
    factOf('c', 'b'),
    factOf('x', 'y'),
    factOf('y', 'x'),
  ]
  const contradicted = (values: Readonly<Record<string, number>>) =>
    judge(lawsOf([], { facts }), exampleData({ facts: values }))
      .filter(({ status }) => status === 'contradicted')
      .map(({ law }) => law.id)

  it('are held against the nearest whole that is given', () => {
    expect(contradicted({ a: 4, b: 5 })).toEqual(['part:b'])
    expect(contradicted({ a: 4, b: 4, c: 5 })).toEqual(['part:c'])
    expect(contradicted({ a: 4, c: 5 })).toEqual(['part:c:a'])
  })

  it('in a circle end where it closes', () => {
    expect(contradicted({ x: 1, y: 2 })).toEqual(['part:y'])
  })

  it('are not said twice where the catalog says them', () => {
    const laws = lawsOf([identityOf({ holds: { left: ['b'], rel: '<=', right: ['a'] } })], {
      facts,
    })
    const judged = judge(laws, exampleData({ facts: { a: 4, b: 5 } }))
    expect(judged.map(({ law }) => law.id)).toEqual(['X1'])
  })
})

describe('a submission', () => {
  const submission: Submission = {
    submission: 1,
    year: 2021,
    city: { id: 'yunxiu', name: { zh: '云岫市' } },
    facts: {
      'publicity.activities': { claimed: [1, 2, 3, 4], verified: [1, 2, 3, 5] },
      'publicity.funds': { claimed: { amount: '1.5', unit: '万元' } as never },
      'report.submittedOn': { verified: '2022-02-22' },
      'study.system': { verified: true },
      'litigation.heard': { notApplicable: { reason: '无案件' } },
    },
    units: {},
    evidence: [],
    records: {
      meetings: [{ id: 'fifth', body: 'commission-city', date: '2021-12-24' }],
      lists: [],
    },
  }
  const data = submissionData(submission)

  it('gives series added up, money in 元, days as days, and nothing that is no figure', () => {
    const lo = (id: string) => {
      const value = data.value(id)?.lo
      return value === undefined ? undefined : printExact(value)
    }
    expect(lo('publicity.activities')).toBe('11')
    expect(lo('publicity.funds')).toBe('15000')
    expect(lo('report.submittedOn')).toBe('19045')
    expect(data.value('study.system')).toBeUndefined()
    expect(data.value('litigation.heard')).toBeUndefined()
    expect(data.value('toString')).toBeUndefined()
  })

  it('gives the claims among themselves where they are asked for', () => {
    expect(submissionData(submission, 'claimed').value('publicity.activities')).toEqual(whole(10))
    expect(submissionData(submission, 'claimed').value('report.submittedOn')).toBeUndefined()
  })

  it('tells a list that is empty from one of which nothing is said', () => {
    expect(data.records('meetings')?.map(({ path }) => path)).toEqual([['records', 'meetings', 0]])
    expect(data.records('lists')).toEqual([])
    expect(data.records('inspections')).toBeUndefined()
    expect(data.records('dutyReports')).toBeUndefined()
  })

  it('is judged whole in one go', () => {
    const judged = judge(prepare(catalog), data)
    expect(judged.map(({ law, status }) => `${law.id} ${status}`)).toEqual([
      'T1 holds',
      'T1 holds',
      'T10 holds',
      'T8 holds',
    ])
  })
})
