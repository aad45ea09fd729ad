import type { Clause, ResolvedRulebook, RulebookCase } from '@fazhi/model'
import { expect, test } from 'vitest'
import { filesBook } from '../../test/case-files.js'
import { lastYear, meanOf, pointsOf } from '../../test/cohorts.js'
import {
  above,
  branch,
  each,
  fact,
  gain,
  leaf,
  lose,
  number,
  rulebook,
  x,
} from '../../test/make.js'
import { item, missed, whole } from '../../test/worked-cases.js'
import { coverage } from './coverage.js'

/*
 * What looks beyond the facts of the unit's year: at other units, at the year before, at points, at days, into case files.
 */

const percent = (of: ResolvedRulebook, ...cases: readonly RulebookCase[]): string =>
  coverage(of, cases).percent

const facts = [
  fact('news', { maximum: 100 }),
  fact('lost', { maximum: 9 }),
  fact('report', { type: 'filing' }),
]

const bookOf = (clauses: readonly Clause[], more: Parameters<typeof rulebook>[2] = {}) =>
  rulebook(branch('table', '10', [leaf('item', '10', clauses)]), facts, { groups: [], ...more })

/** Values over a group need the group. */
const all = [{ id: 'all', title: { zh: 'all' }, tables: ['all'], grades: [] }]

test('R25: a mean of the group: below it and not below it, by the number the case says of the others', () => {
  const below: Clause = lose('4', {
    kind: 'number',
    value: 'news',
    rel: '<',
    bound: { value: 'mean' },
  })
  const of = bookOf([below], { values: [meanOf('mean', 'news')], groups: all })
  const higher = { ...item({ news: 30 }, '10'), others: { mean: x('20') } }
  const lower = { ...item({ news: 10 }, '6'), others: { mean: x('20') } }
  expect(missed(of)).toEqual(['clause yes', 'clause no'])
  expect(missed(of, higher)).toEqual(['clause yes'])
  expect(percent(of, higher)).toBe('50')
  // Without the number of the others the item is missing, and the case reaches nothing.
  expect(missed(of, item({ news: 30 }, '10'))).toEqual(['clause yes', 'clause no'])
  expect(percent(of, higher, lower)).toBe('100')
})

test('R35: last year: more than then and not more, by the facts the case says of it', () => {
  const of = bookOf(
    [lose('4', { kind: 'number', value: 'lost', rel: '>', bound: { value: 'before' } })],
    {
      values: [lastYear('before', 'lost')],
    },
  )
  const more = { ...item({ lost: 3 }, '6'), lastYear: { lost: 2 } }
  const same = { ...item({ lost: 2 }, '10'), lastYear: { lost: 2 } }
  expect(missed(of, same)).toEqual(['clause yes'])
  expect(missed(of, item({ lost: 3 }, '6'), same)).toEqual(['clause yes'])
  expect(percent(of, same, more)).toBe('100')
})

test('R35: points as a value, in a case of the whole table', () => {
  const of = rulebook(
    branch('table', '10', [
      leaf('cases', '6', [each('lose', '2', 'lost', { atMost: x('6') })]),
      leaf('clean', '4', [gain('4', number('points', '>=', '6'))]),
    ]),
    facts,
    { values: [pointsOf('points', 'cases')], groups: [] },
  )
  const clean = whole({ lost: 0 }, { total: '10' as never })
  const capped = whole({ lost: 4 }, { total: '0' as never })
  expect(missed(of, clean)).toEqual(['clause yes', 'cap', 'clause no'])
  expect(percent(of, clean, capped)).toBe('100')
})

test('R8: the mean of a group in the place of what does not apply scores no clause', () => {
  const of = rulebook(
    branch('table', '10', [
      leaf('item', '10', [each('lose', '1', 'lost')], {
        notApplicable: 'groupMean',
        groupMean: { among: 'all', fallback: 'zero' },
      }),
    ]),
    facts,
    { groups: all },
  )
  const filled = { ...item({ lost: null }, '7.5'), others: { item: x('7.5') } }
  expect(missed(of, filled)).toEqual(['clause yes', 'clause no'])
  expect(percent(of, filled, item({ lost: 2 }, '8'))).toBe('50')
  expect(percent(of, filled, item({ lost: 2 }, '8'), item({ lost: 0 }, '10'))).toBe('100')
})

test('R21: a filing by its days: every state of the table', () => {
  const of = bookOf(
    [
      {
        shape: 'by',
        verb: 'lose',
        by: 'filed',
        rows: [
          { level: 'onTime', points: x('0') },
          { level: 'late', points: x('2') },
          { level: 'never', points: x('5') },
        ],
      },
    ],
    {
      values: [
        {
          kind: 'filed',
          id: 'filed',
          title: { zh: '报送' },
          of: 'report',
          due: { on: '2021-04-28' },
          by: 'received',
          dueDay: 'counts',
          nonWorkingDue: 'stays',
          days: 'calendar',
        },
      ],
    },
  )
  const onTime = item({ report: { received: '2021-04-28' } }, '10')
  const late = item({ report: { received: '2021-04-29' } }, '8')
  expect(missed(of, onTime, late)).toEqual(['row never'])
  expect(percent(of, onTime, late)).toBe('66.6')
  expect(percent(of, onTime, late, item({ report: 'never' }, '5'))).toBe('100')
})

test('R24: a table for case files has goals of its own, and cases of its own', () => {
  const of = { ...filesBook(), groups: [] }
  const inFile = (given: Readonly<Record<string, unknown>>, total: string): RulebookCase => ({
    ...whole(given, { total: total as never }),
    table: 'sheet',
  })
  const goals = missed(of)
  expect(goals).toContain('void yes')
  const marked = [
    inFile({ failed: 0, gaps: 0, unheard: false }, '100'),
    inFile({ failed: 0, gaps: 11, unheard: true }, '50'),
  ]
  expect(missed(of, ...marked)).toContain('void yes')
  expect(missed(of, ...marked, inFile({ failed: 1, gaps: 0, unheard: false }, '0'))).not.toContain(
    'void yes',
  )
})

test('above a number that is fixed is no look at others: nothing has to be said of them', () => {
  const of = bookOf([each('lose', '1', 'lost', above('2'))])
  expect(percent(of, item({ lost: 3 }, '9'), item({ lost: 2 }, '10'))).toBe('100')
})
