import type { ValueDefinition } from '@fazhi/model'
import { bestOf, lastYear, meanOf, placeOf, pointsOf } from '../cohorts.js'
import { rate } from '../make.js'

/*
 * Values that do not rest on the unit's own facts of the year alone: over a group, of the year before, of points. Points are
 * those of the first item of a table, so nothing inside that item may read them.
 */

/** Id of the first item of every generated table. */
export const firstItem = 't0'

/** Values over a group, of every take. */
const cohorts: readonly ValueDefinition[] = [
  meanOf('mean.news', 'count.news'),
  meanOf('mean.rates', 'rate.news'),
  meanOf('pooled.rates', 'rate.news', 'all', true),
  bestOf('best.news', 'count.news'),
  bestOf('least.rate', 'rate.news', 'smallest'),
  placeOf('place.news', 'count.news', 'largest', 'shared'),
  placeOf('place.files', 'mean.files', 'smallest', 'dense'),
  rate('rate.best', 'count.news', 'best.news'),
  rate('rate.mean', 'count.news', 'mean.news', { mayExceed: true }),
]

const before: readonly ValueDefinition[] = [
  lastYear('before.news', 'count.news'),
  lastYear('before.rate', 'rate.news'),
  lastYear('before.files', 'mean.files'),
  rate('growth.news', 'count.news', 'before.news', { mayExceed: true }),
]

const points: readonly ValueDefinition[] = [
  pointsOf('points.first', firstItem),
  meanOf('mean.points', 'points.first'),
  bestOf('best.points', 'points.first'),
  placeOf('place.points', 'points.first'),
]

/** What of a rulebook's values looks elsewhere. */
export type Looks = 'nowhere' | 'back' | 'around'

/** The values that look elsewhere, by where rulebooks look. */
export const looking: Readonly<Record<Looks, readonly ValueDefinition[]>> = {
  nowhere: [],
  back: before,
  around: [...cohorts, ...before, ...points],
}

/** Names of values that look elsewhere and measure a number. */
export const lookNumbers = [
  'mean.news',
  'mean.rates',
  'pooled.rates',
  'best.news',
  'least.rate',
  'place.news',
  'place.files',
  'rate.best',
  'rate.mean',
  'before.news',
  'before.rate',
  'before.files',
  'growth.news',
  'points.first',
  'mean.points',
  'best.points',
  'place.points',
] as const

/** Those of them that are a part of a whole. */
export const lookShares = [
  'mean.rates',
  'pooled.rates',
  'least.rate',
  'rate.best',
  'rate.mean',
  'before.rate',
  'before.files',
  'growth.news',
  'points.first',
] as const

/** Names to stand in where a rule may not look so far: of the same kind, about facts of the unit's own. */
const standIns: Readonly<Record<(typeof lookNumbers)[number], string>> = {
  'mean.news': 'count.news',
  'mean.rates': 'rate.news',
  'pooled.rates': 'rate.news',
  'best.news': 'count.news',
  'least.rate': 'rate.news',
  'place.news': 'count.news',
  'place.files': 'count.files',
  'rate.best': 'rate.news',
  'rate.mean': 'rate.other',
  'before.news': 'count.news',
  'before.rate': 'rate.news',
  'before.files': 'mean.files',
  'growth.news': 'rate.other',
  'points.first': 'rate.plain',
  'mean.points': 'count.small',
  'best.points': 'count.large',
  'place.points': 'count.part',
}

/** Names that a rule may not read: whatever is not measured, and of the rest what `isBarred` says. */
export const withoutNames = <T>(rule: T, isBarred: (id: string) => boolean): T =>
  JSON.parse(JSON.stringify(rule), (_, value: unknown) =>
    typeof value === 'string' && isBarred(value) ? (standIns[value as never] ?? value) : value,
  ) as T

/** Whether a name rests on the points of the first item. */
export const isOfPoints = (id: string): boolean => points.some((value) => value.id === id)

/** Whether a value is taken over a group, or rests on one that is. */
export const isAround = (id: string): boolean =>
  [...cohorts, ...points].some((value) => value.id === id)
