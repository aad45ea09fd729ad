import { catalog } from '@fazhi/catalog'
import { exampleData, judge, prepare } from '@fazhi/identities'
import type { Identity, IdentityExample } from '@fazhi/model'
import { describe, expect, it } from 'vitest'

const of = (id: string): Identity => {
  const found = catalog.identities.find((identity) => identity.id === id)
  if (found === undefined) throw new Error(`no ${id}`)
  return found
}

/** Contradictions of one identity, each with the places that took part. */
const contradictions = (identity: Identity, example: IdentityExample): readonly string[] =>
  judge(prepare({ ...catalog, facts: [], identities: [identity] }), exampleData(example))
    .filter(({ status }) => status === 'contradicted')
    .map(({ at }) => at.map((spot) => ('fact' in spot ? spot.fact : spot.path.join('/'))).join(' '))

const meeting = (id: string, ordinal: number, date: string, body = 'commission-city') => ({
  id,
  body,
  ordinal,
  date,
})

describe('pairs of records', () => {
  it('are walked in both orders, of one body only', () => {
    const records = {
      meetings: [
        meeting('third', 3, '2021-09-30'),
        meeting('group', 1, '2021-12-28', '执法协调小组'),
        meeting('fifth', 5, '2021-06-04'),
        meeting('fourth', 4, '2021-10-08'),
      ],
    }
    expect(contradictions(of('T2'), { records })).toEqual([
      'records/meetings/0/date records/meetings/2/date',
      'records/meetings/3/date records/meetings/2/date',
    ])
  })

  it('that must differ are said once', () => {
    const records = { meetings: [meeting('one', 3, '2021-03-04'), meeting('two', 3, '2021-03-05')] }
    expect(contradictions(of('T2-once'), { records })).toEqual([
      'records/meetings/0/ordinal records/meetings/1/ordinal',
    ])
  })

  it('need two records: one is not held against itself', () => {
    expect(
      contradictions(of('T2-once'), { records: { meetings: [meeting('one', 3, '2021-03-04')] } }),
    ).toEqual([])
  })
})

describe('references', () => {
  const document = (id: string, date: string) => ({ id, title: id, issuer: '市委', date })

  it('that lead nowhere are left to those who look for them', () => {
    const records = {
      documents: [{ ...document('plan', '2021-01-02'), adoptedAt: 'nowhere' }],
      meetings: [],
    }
    expect(contradictions(of('T3'), { records })).toEqual([])
  })

  it('in a list are followed each', () => {
    const records = {
      meetings: [{ ...meeting('fifth', 5, '2021-12-24'), passed: ['plan', 'rules', 'nowhere'] }],
      documents: [
        document('rules', '2021-12-23'),
        document('plan', '2021-12-20'),
        document('other', '2021-01-01'),
      ],
    }
    expect(contradictions(of('T3-passed'), { records })).toEqual([
      'records/documents/1/date records/meetings/0/date',
      'records/documents/0/date records/meetings/0/date',
    ])
  })
})

describe('gathered records', () => {
  const list = (id: string, items: number, more = {}) => ({
    id,
    title: id,
    issuer: '司法局',
    items,
    ...more,
  })

  it('add up those of one list, and leave out what is no batch of it', () => {
    const records = {
      lists: [
        list('all', 10),
        list('one', 6, { within: 'all', batch: 1 }),
        list('two', 5, { within: 'all', batch: 2 }),
        list('drawn', 9, { within: 'all' }),
        list('other', 90, { within: 'else', batch: 1 }),
      ],
    }
    expect(contradictions(of('A12'), { records })).toEqual([
      'records/lists/1/items records/lists/2/items records/lists/0/items',
    ])
  })

  it('of a year are those dated in it', () => {
    const count = (meetings: number, ...days: readonly string[]) =>
      contradictions(of('T2-count'), {
        year: 2021,
        facts: { 'commission.meetings': meetings },
        records: { meetings: days.map((date, index) => meeting(`m${index}`, index + 1, date)) },
      })
    expect(count(2, '2021-03-04', '2021-06-04')).toEqual([])
    expect(count(2, '2020-12-30', '2021-03-04', '2021-06-04')).toEqual([])
    expect(count(1, '2020-12-30', '2021-03-04', '2021-06-04')).toHaveLength(1)
  })

  it('of which nothing is said are not counted as none', () => {
    const identity: Identity = {
      ...of('T2-count'),
      holds: { left: ['count(held)'], rel: '=', right: ['commission.meetings'] },
    }
    const facts = { 'commission.meetings': 2 }
    expect(contradictions(identity, { year: 2021, facts })).toEqual([])
    expect(contradictions(identity, { year: 2021, facts, records: { meetings: [] } })).toEqual([
      'commission.meetings',
    ])
  })
})

describe('lists inside records, and what they hold', () => {
  const inspection = (
    units: readonly string[],
    ...problems: readonly { matter: string; deadline?: string }[]
  ) => ({
    id: 'november',
    form: 'onSite' as const,
    body: '市委依法治市办',
    date: '2021-11-15',
    units,
    problems,
  })

  it('are walked one by one', () => {
    const identity: Identity = {
      ...of('T3'),
      each: { visit: 'inspections', problem: 'visit.problems' },
      follow: {},
      holds: { left: ['problem.deadline'], rel: '>=', right: ['visit.date'] },
    }
    const records = {
      inspections: [
        inspection(
          [],
          { matter: '甲', deadline: '2021-12-01' },
          { matter: '乙' },
          { matter: '丙', deadline: '2021-11-01' },
        ),
      ],
    }
    expect(contradictions(identity, { records })).toEqual([
      'records/inspections/0/problems/2/deadline records/inspections/0/date',
    ])
  })

  it('are counted, and told apart', () => {
    const identity: Identity = {
      ...of('T3'),
      each: { visit: 'inspections' },
      follow: {},
      holds: { left: ['count(visit.units)'], rel: '=', right: ['distinct(visit.units)'] },
    }
    expect(
      contradictions(identity, { records: { inspections: [inspection(['a', 'b'])] } }),
    ).toEqual([])
    expect(
      contradictions(identity, { records: { inspections: [inspection(['a', 'b', 'a'])] } }),
    ).toEqual(['records/inspections/0/units'])
  })
})

describe('days off', () => {
  const on = (date: string) =>
    judge(
      prepare({ ...catalog, facts: [], identities: [of('T10')] }),
      exampleData({ records: { meetings: [meeting('m', 1, date)] } }),
    ).map(({ status }) => status)

  it.each([
    ['2021-12-24', 'holds', 'a Friday'],
    ['2021-12-25', 'contradicted', 'a Saturday'],
    ['2021-10-05', 'contradicted', 'National Day'],
    ['2021-09-18', 'holds', 'a Saturday worked for a holiday'],
    ['1995-03-04', 'undecided', 'a Saturday of a year without calendar'],
  ])('%s: %s (%s)', (date, status) => {
    expect(on(date)).toEqual([status])
  })
})

describe('a law with several sides', () => {
  it('is judged side by side', () => {
    const records = {
      populations: [
        {
          id: 'towns',
          name: { zh: '镇街' },
          kind: 'townships' as const,
          year: 2021,
          count: 16,
          source: '民政局',
        },
      ],
      coverages: [
        {
          id: 'advisers',
          what: { zh: '法律顾问' },
          population: 'towns',
          covered: 17,
          missing: ['x'],
        },
      ],
    }
    expect(contradictions(of('A15'), { records })).toEqual([
      'records/coverages/0/covered records/populations/0/count',
      'records/coverages/0/covered records/coverages/0/missing records/populations/0/count',
    ])
  })
})
