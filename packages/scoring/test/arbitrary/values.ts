import type { Bound, CalendarYear, FiledValue, Rounding, ValueDefinition } from '@fazhi/model'
import fc from 'fast-check'
import { rate, x } from '../make.js'
import { type Looks, looking, lookNumbers, lookShares } from './looks.js'
import { bound } from './numbers.js'

export const modes = ['half-up', 'half-even', 'up', 'down', 'ceil', 'floor'] as const

/** A rounding to 0 to 3 places in any of the six ways. */
export const rounding: fc.Arbitrary<Rounding> = fc.record({
  places: fc.integer({ min: 0, max: 3 }),
  mode: fc.constantFrom(...modes),
})

const title = (id: string) => ({ zh: id })

/** The working days of 2021 around the Spring Festival, and its other weekends. */
export const calendars: readonly CalendarYear[] = [
  {
    id: 'calendar-2021',
    year: 2021,
    holidays: [{ name: '春节', from: '2021-02-11', to: '2021-02-17' }],
    workdays: ['2021-02-07', '2021-02-20'],
    authority: 'policy',
    provenance: { source: 'for tests', certainty: 'inferred' },
  },
]

/** Filings by rules that differ in every choice. */
export const filings: readonly FiledValue[] = [
  {
    kind: 'filed',
    id: 'filed.due',
    title: title('filed.due'),
    of: 'filing.days',
    due: { on: '2021-02-21' },
    by: 'received',
    dueDay: 'counts',
    nonWorkingDue: 'moves',
    days: 'working',
    lateUntil: '2021-03-05',
  },
  {
    kind: 'filed',
    id: 'filed.within',
    title: title('filed.within'),
    of: 'filing.days',
    due: { within: 5, after: 'date.start' },
    by: 'sent',
    dueDay: 'not',
    nonWorkingDue: 'stays',
    days: 'calendar',
    lateUntil: '2021-03-05',
  },
]

const mostValues = 40

/** Kinds of value that say no rounding of their own. */
const isNeverRounded = ({ kind }: ValueDefinition): boolean =>
  kind === 'fact' || kind === 'filed' || kind === 'lastYear' || kind === 'points'

/** One value of every kind, of those that look elsewhere as far as is wanted; each may be rounded. */
export const values = (looks: Looks): fc.Arbitrary<readonly ValueDefinition[]> =>
  fc
    .array(fc.option(rounding, { nil: undefined, freq: 3 }), {
      minLength: mostValues,
      maxLength: mostValues,
    })
    .map((roundings) => {
      const made: readonly ValueDefinition[] = [
        rate('rate.plain', 'count.part', 'count.whole'),
        rate('rate.other', 'count.small', 'count.large'),
        rate('rate.over', 'count.large', 'count.part', { mayExceed: true }),
        rate('rate.news', 'news.filed', 'news.due'),
        rate('rate.ofSums', 'sum.counts', 'count.large', { mayExceed: true }),
        {
          kind: 'sum',
          id: 'sum.counts',
          title: title('sum.counts'),
          of: ['count.small', 'count.part'],
        },
        {
          kind: 'sum',
          id: 'sum.mixed',
          title: title('sum.mixed'),
          of: ['rate.plain', 'count.small', 'rate.over'],
        },
        { kind: 'mean', id: 'mean.files', title: title('mean.files'), of: ['samples.files'] },
        { kind: 'count', id: 'count.files', title: title('count.files'), of: ['samples.files'] },
        {
          kind: 'count',
          id: 'count.good',
          title: title('count.good'),
          of: ['samples.files'],
          where: { kind: 'mark', rel: '>=', bound: x('90') },
        },
        {
          kind: 'mean',
          id: 'mean.enough',
          title: title('mean.enough'),
          of: ['samples.files'],
          few: { atLeast: 3, whenFew: 'none' },
        },
        {
          kind: 'portion',
          id: 'portion.failed',
          title: title('portion.failed'),
          of: ['samples.files'],
          where: { kind: 'mark', rel: '<', bound: x('60') },
        },
        {
          kind: 'portion',
          id: 'portion.passed',
          title: title('portion.passed'),
          of: ['samples.classed'],
          where: { kind: 'class', in: ['excellent', 'pass'] },
          few: { atLeast: 2, whenFew: 'counted' },
        },
        {
          kind: 'tally',
          id: 'tally.score',
          title: title('tally.score'),
          of: ['tally.survey'],
          measure: 'score',
          worth: { 满意: x('100'), 基本满意: x('70'), 不满意: x('30') },
          notValid: ['不了解'],
          outOf: x('100'),
        },
        {
          kind: 'tally',
          id: 'tally.rate',
          title: title('tally.rate'),
          of: ['tally.survey'],
          measure: 'rate',
          worth: { 满意: x('1'), 基本满意: x('1'), 不满意: x('0') },
          notValid: ['不了解'],
          outOf: x('1'),
          few: { atLeast: 30, whenFew: 'none' },
        },
        ...filings,
        ...looking[looks],
      ]
      return made.map((value, index) => {
        const round = roundings[index]
        return round === undefined || isNeverRounded(value) ? value : { ...value, round }
      })
    })

/** Names that measure a number of the unit itself. */
const ownNumbers = [
  'count.small',
  'count.large',
  'count.open',
  'count.court',
  'series.quarter',
  'amount.money',
  'score.survey',
  'cover.people',
  'judged.work',
  'rate.plain',
  'rate.other',
  'rate.over',
  'rate.ofSums',
  'sum.counts',
  'sum.mixed',
  'mean.files',
  'count.files',
  'count.good',
  'mean.enough',
  'portion.failed',
  'portion.passed',
  'tally.score',
  'tally.rate',
  'events.praise',
  'count.news',
  'rate.news',
] as const

/** A name that measures a number, often one that looks elsewhere; rulebooks that do not look have another stand in. */
export const number: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.constantFrom(...ownNumbers), weight: 2 },
  { arbitrary: fc.constantFrom(...lookNumbers), weight: 1 },
)

/** A bound: most often a number, now and then another value of the same unit. */
export const anyBound: fc.Arbitrary<Bound> = fc.oneof(
  { arbitrary: bound, weight: 6 },
  { arbitrary: fc.record({ value: number }), weight: 1 },
)

/** Names that measure a part of a whole of the unit itself. */
const ownShares = [
  'rate.plain',
  'rate.other',
  'rate.over',
  'rate.ofSums',
  'score.survey',
  'cover.people',
  'mean.files',
  'mean.enough',
  'portion.failed',
  'portion.passed',
  'tally.score',
  'tally.rate',
  'rate.news',
] as const

/** A name that measures a part of a whole. */
export const share: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.constantFrom(...ownShares), weight: 2 },
  { arbitrary: fc.constantFrom(...lookShares), weight: 1 },
)

/** Names whose share, mean or rate can have nothing under it. */
export const canBeNone: ReadonlySet<string> = new Set([
  'rate.plain',
  'rate.other',
  'rate.over',
  'rate.ofSums',
  'cover.people',
  'mean.files',
  'mean.enough',
  'portion.failed',
  'portion.passed',
  'tally.score',
  'tally.rate',
  'rate.news',
  ...lookNumbers,
])
