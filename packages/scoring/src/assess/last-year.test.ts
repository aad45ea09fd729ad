import type { UnitSubmission } from '@fazhi/model'
import { expect, test } from 'vitest'
import { lastYear, meanOf, totals } from '../../test/cohorts.js'
import { each, fact, leaf, rate, resultOf, rulebook, unit, verified, x } from '../../test/make.js'
import { seal, verify } from '../seal/index.js'
import { assess } from './assess.js'

const kept = rulebook(
  leaf('l', '10', [each('lose', '1', 'n', { gap: { side: 'below', bound: { value: 'before' } } })]),
  [fact('n', { maximum: 50 })],
  { values: [lastYear('before', 'n')] },
)

const before = (id: string, facts: Parameters<typeof verified>[0]): UnitSubmission => ({
  ...unit(id, verified(facts)),
  year: 2020,
})

test('R35: a value of last year is the same value from what the unit handed in then', () => {
  const year = assess(kept, [unit('a', verified({ n: 4 })), unit('b', verified({ n: 9 }))], {
    lastYear: [before('a', { n: 7 }), before('b', { n: 7 })],
  })
  expect(totals(year)).toEqual({ a: '7', b: '10' })
  expect(resultOf(year, 'a').root.moves[0]?.counted).toEqual([
    { value: 'n', was: '4', bound: '7', boundOf: 'before', units: '3' },
  ])
})

test('what was not handed in then is missing by the name of the value, and said', () => {
  const year = assess(kept, [unit('a', verified({ n: 4 }))], { lastYear: [] })
  expect(resultOf(year, 'a')).toMatchObject({ status: 'undecided', missing: ['before'] })
  expect(year.findings.map(({ code }) => code)).toEqual(['SCR-062'])
  expect(assess(kept, [unit('a', verified({ n: 4 }))]).findings.map(({ code }) => code)).toEqual([
    'SCR-061',
  ])
})

test('the worst outcome of a missing last year is the whole shortfall that a maximum allows', () => {
  const book = { ...kept, policies: { ...kept.policies, missing: 'noPoints' as const } }
  expect(totals(assess(book, [unit('a', verified({ n: 4 }))], { lastYear: [] }))).toEqual({
    a: '0',
  })
})

test('exactly one predecessor stands in, and is named; of several none does', () => {
  const of = (predecessors: readonly string[]) =>
    assess(kept, [unit('a', verified({ n: 4 }), { predecessors })], {
      lastYear: [before('old', { n: 5 }), before('other', { n: 6 })],
    })
  expect(totals(of(['old']))).toEqual({ a: '9' })
  expect(of(['old']).findings).toMatchObject([
    { code: 'SCR-063', severity: 'info', params: { unit: 'a', predecessor: 'old' } },
  ])
  expect(totals(of(['old', 'other']))).toEqual({ a: 'undecided' })
  expect(of(['old', 'other']).findings.map(({ code }) => code)).toEqual(['SCR-064'])
})

test('a unit that handed in under its own id is never replaced by its predecessor', () => {
  const year = assess(kept, [unit('a', verified({ n: 4 }), { predecessors: ['old'] })], {
    lastYear: [before('a', { n: 4 }), before('old', { n: 9 })],
  })
  expect(totals(year)).toEqual({ a: '10' })
  expect(year.findings).toEqual([])
})

test('R10: last year is read as verified only; a claim is listed where claims are accepted', () => {
  const claimed = { ...before('a', {}), facts: { n: { claimed: 7 } } }
  const year = assess(kept, [unit('a', verified({ n: 4 }))], { lastYear: [claimed] })
  expect(resultOf(year, 'a').missing).toEqual(['before'])
  const open = { ...kept, policies: { ...kept.policies, unverified: 'accept' as const } }
  const accepted = resultOf(
    assess(open, [unit('a', verified({ n: 4 }))], { lastYear: [claimed] }),
    'a',
  )
  expect(accepted).toMatchObject({ exact: '7', unverified: ['before'] })
})

test('R16: against a base of 0 nothing is due, whatever this year brought; more than last year is no fault', () => {
  const growth = rulebook(
    leaf('l', '5', [
      {
        shape: 'by',
        verb: 'gain',
        by: 'growth',
        rows: [
          { rel: '>=', bound: x('1.1'), points: x('5') },
          { else: true, points: x('1') },
        ],
        whenNone: 'met',
      },
    ]),
    [fact('n')],
    { values: [lastYear('before', 'n'), rate('growth', 'n', 'before', { mayExceed: true })] },
  )
  const year = assess(
    growth,
    [unit('a', verified({ n: 4 })), unit('b', verified({ n: 12 })), unit('c', verified({ n: 10 }))],
    { lastYear: [before('a', { n: 0 }), before('b', { n: 10 }), before('c', { n: 10 })] },
  )
  expect(totals(year)).toEqual({ a: '5', b: '5', c: '1' })
  expect(year.findings).toEqual([])
})

test('a fault in last year’s data is said with its year and place, and leaves the unit undecided', () => {
  const year = assess(kept, [unit('a', verified({ n: 4 }))], {
    lastYear: [{ ...before('a', {}), facts: { n: { verified: -1 } } as never }],
  })
  expect(totals(year)).toEqual({ a: 'undecided' })
  expect(year.findings).toMatchObject([
    { code: 'SCR-013', params: { name: '上年n' }, at: [{ pointer: '/lastYear/facts/n/verified' }] },
  ])
})

test('last year is kept in the year and sealed with it', async () => {
  const year = assess(kept, [unit('a', verified({ n: 4 }))], { lastYear: [before('a', { n: 7 })] })
  expect(year.lastYear).toHaveLength(1)
  const sealed = await seal(year)
  expect(await verify(sealed)).toEqual({ ok: true, differences: [] })
  const forged = { ...sealed, year: { ...year, lastYear: [before('a', { n: 4 })] } }
  expect((await verify(forged)).ok).toBe(false)
})

test('the mean of a group may be of last year’s figures', () => {
  const book = rulebook(
    leaf('l', '10', [each('lose', '1', 'n', { gap: { side: 'below', bound: { value: 'mean' } } })]),
    [fact('n')],
    { values: [lastYear('before', 'n'), meanOf('mean', 'before')] },
  )
  const year = assess(book, [unit('a', verified({ n: 4 })), unit('b', verified({ n: 9 }))], {
    lastYear: [before('a', { n: 2 }), before('b', { n: 10 })],
  })
  expect(totals(year)).toEqual({ a: '8', b: '10' })
})
