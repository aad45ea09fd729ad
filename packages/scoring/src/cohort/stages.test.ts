import type { GroupMean, NotApplicablePolicy } from '@fazhi/model'
import { FazhiError } from '@fazhi/model'
import { expect, test } from 'vitest'
import { meanOf, placeOf, pointsOf, totals } from '../../test/cohorts.js'
import {
  below,
  branch,
  each,
  fact,
  flag,
  leaf,
  number,
  resultOf,
  rulebook,
  unit,
  verified,
  x,
} from '../../test/make.js'
import { assess } from '../assess/assess.js'

const filled = (
  fallback: GroupMean['fallback'],
  more: Parameters<typeof leaf>[3] = {},
  top: NotApplicablePolicy | 'pass' = 'pass',
) =>
  rulebook(
    branch(
      't',
      '10',
      [
        leaf('a', '4', [each('lose', '1', 'n')], {
          outOf: x('8'),
          ceiling: x('8'),
          start: x('8'),
          notApplicable: 'groupMean',
          groupMean: { fallback },
          ...more,
        }),
        leaf('b', '6', [each('lose', '1', 'm')]),
      ],
      { notApplicable: top },
    ),
    [fact('n'), fact('m'), fact('false', { type: 'flag' })],
  )

const out = { notApplicable: { reason: '无此项工作' } }
const town = (id: string, facts: Parameters<typeof verified>[0]) => unit(id, verified(facts))
const idle = unit('z', { n: out, ...verified({ m: 0 }) })

test('R8: an item that does not apply takes the mean of those who really scored it, before folding', () => {
  const year = assess(filled('zero'), [town('a', { n: 2, m: 0 }), town('b', { n: 7, m: 0 }), idle])
  // On its own scale of 8 the item came to 6 and 1: mean 3.5, folded by a half 1.75; 1.75 + 6 = 7.75.
  expect(totals(year)).toEqual({ a: '9', b: '6.5', z: '7.75' })
  expect(resultOf(year, 'z').root.items[0]).toMatchObject({
    status: 'notApplicable',
    points: '3.5',
    full: '8',
    given: { points: '1.75', full: '4' },
  })
  expect(resultOf(year, 'z').outOf).toBe('10')
})

test('R8: points are taken after clip: what a floor absorbed does not enter', () => {
  const year = assess(filled('zero'), [town('a', { n: 20, m: 0 }), town('b', { n: 0, m: 0 }), idle])
  // 8 − 20 is held at 0; (0 + 8) / 2 = 4, folded 2.
  expect(totals(year)['z']).toBe('8')
})

test('R8: substituted, missing and voided units never enter', () => {
  const book = filled('zero', { zeroWhen: flag('false') })
  const year = assess(book, [
    town('a', { n: 2, m: 0, false: false }),
    town('b', { n: 0, m: 0, false: true }),
    town('c', { m: 0, false: false }),
    unit('y', { n: out, ...verified({ m: 0, false: false }) }),
    unit('z', { n: out, ...verified({ m: 0, false: false }) }),
  ])
  // Only a really scored it: 6 of 8, folded 3.
  expect(totals(year)).toEqual({ a: '9', b: '6', c: 'undecided', y: '9', z: '9' })
  expect(year.cohorts).toEqual([
    {
      value: 'points:a',
      group: 'all',
      take: 'mean',
      units: ['a'],
      left: [
        { unit: 'b', why: 'void' },
        { unit: 'c', why: 'missing' },
        { unit: 'y', why: 'notApplicable' },
        { unit: 'z', why: 'notApplicable' },
      ],
      open: [],
      number: '6',
    },
  ])
})

test('R8: with nobody left the declared fallback applies', () => {
  expect(totals(assess(filled('zero'), [idle]))).toEqual({ z: '6' })
  expect(totals(assess(filled('fullCredit'), [idle]))).toEqual({ z: '10' })
  // Rescaled at the table: 6 of 6 is 10 of 10; not rescaled the item is out of what is at stake.
  expect(totals(assess(filled('rescale', {}, 'rescale'), [idle]))).toEqual({ z: '10' })
  expect(resultOf(assess(filled('rescale'), [idle]), 'z')).toMatchObject({ exact: '6', outOf: '6' })
})

test('R8: the mean may be of another group than the unit’s own', () => {
  const groups = ['towns', 'offices'].map((id) => ({
    id,
    title: { zh: id },
    tables: ['all'],
    for: {
      kind: 'attribute' as const,
      attribute: 'kind' as const,
      in: [id === 'towns' ? 'township' : 'department'],
    },
    grades: [],
  }))
  const book = { ...filled('zero', { groupMean: { among: 'offices', fallback: 'zero' } }), groups }
  const year = assess(book, [
    town('a', { n: 0, m: 0 }),
    unit('o', verified({ n: 4, m: 0 }), { kind: 'department' }),
    idle,
  ])
  // The offices came to 4 of 8, folded 2; the township's 8 does not enter.
  expect(totals(year)['z']).toBe('8')
})

const vetoed = (inMeans: boolean | undefined) => ({
  ...rulebook(
    leaf('l', '10', [each('lose', '1', 'n', { gap: { side: 'below', bound: { value: 'mean' } } })]),
    [fact('n'), fact('false', { type: 'flag' })],
    {
      values: [meanOf('mean', 'n')],
      policies: {
        vetoed: { ranked: true, inQuotaBase: true, ...(inMeans === undefined ? {} : { inMeans }) },
      },
      vetoes: [
        {
          id: 'v',
          title: { zh: '否决' },
          when: flag('false'),
          ceiling: '不合格',
          barred: false,
        } as never,
      ],
    },
  ),
})
const three = [
  town('a', { n: 8, false: false }),
  town('b', { n: 4, false: false }),
  town('c', { n: 0, false: true }),
]

test('R32: whether vetoed units enter means is the rulebook’s to say', () => {
  // With c the mean is 4, without it 6: b is then 2 short.
  expect(totals(assess(vetoed(true), three))['b']).toBe('10')
  expect(totals(assess(vetoed(false), three))['b']).toBe('8')
  expect(assess(vetoed(false), three).cohorts?.[0]?.left).toEqual([{ unit: 'c', why: 'vetoed' }])
})

test('R35: points without cohort values come first, then the cohort, then points that rest on it, then places', () => {
  const book = rulebook(
    branch('t', '20', [
      leaf('a', '10', [each('lose', '1', 'n')]),
      leaf('b', '10', [
        each('lose', '1', 'lead', { gap: { side: 'below', bound: { value: 'lead.mean' } } }),
      ]),
    ]),
    [fact('n')],
    { values: [pointsOf('lead', 'a'), meanOf('lead.mean', 'lead')] },
  )
  const year = assess(book, [town('a', { n: 0 }), town('b', { n: 4 }), town('c', { n: 8 })])
  // Points of a: 10, 6, 2, mean 6; only c is below it, by 4: 2 + 6 = 8.
  expect(totals(year)).toEqual({ a: '20', b: '16', c: '8' })
  expect(year.units.map(({ unit: id, place }) => [id, place])).toEqual([
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ])
})

test('R35: one cohort value may rest on another, each in its stage', () => {
  const book = rulebook(
    leaf('l', '10', [each('lose', '1', 'place', { gap: { side: 'above', bound: x('1') } })]),
    [fact('n'), fact('m')],
    {
      values: [
        { kind: 'rate', id: 'rel', title: { zh: 'rel' }, of: 'n', over: 'm.mean', mayExceed: true },
        meanOf('m.mean', 'm'),
        placeOf('place', 'rel'),
      ],
    },
  )
  const year = assess(book, [town('a', { n: 1, m: 5 }), town('b', { n: 3, m: 1 })])
  expect(totals(year)).toEqual({ a: '9', b: '10' })
})

test('R35: points are read before their item’s turn, whatever the order in the table', () => {
  const book = rulebook(
    branch('t', '13', [
      leaf('first', '3', [{ shape: 'share', verb: 'gain', price: x('3'), share: 'later' }]),
      branch('block', '10', [leaf('a', '10', [each('lose', '1', 'n', below('5'))])], {
        applies: number('n', '>=', '1'),
      }),
    ]),
    [fact('n')],
    { values: [pointsOf('later', 'a')] },
  )
  // a comes to 8 of 10: 3 × 8/10 = 2.4.
  expect(totals(assess(book, [town('u', { n: 3 })]))).toEqual({ u: '10.4' })
})

test('R35: what rests on itself is refused, should it not have been refused at load', () => {
  const own = rulebook(
    leaf('l', '10', [each('lose', '1', 'lead', { gap: { side: 'below', bound: x('5') } })]),
    [fact('n')],
    { values: [pointsOf('lead', 'l')] },
  )
  expect(() => assess(own, [town('u', { n: 1 })])).toThrow(FazhiError)
  const circle = rulebook(
    branch('t', '20', [
      leaf('a', '10', [
        each('lose', '1', 'n', { gap: { side: 'below', bound: { value: 'mean' } } }),
      ]),
    ]),
    [fact('n')],
    { values: [pointsOf('lead', 'a'), meanOf('mean', 'lead')] },
  )
  expect(() => assess(circle, [town('u', { n: 1 })])).toThrow(FazhiError)
})
