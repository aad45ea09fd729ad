import type { CohortValue, ExactString, ValueDefinition, Year } from '@fazhi/model'
import { resultOf } from './make.js'

/*
 * Short ways to write values that look at others, and to read what came of them. No number here is computed.
 */

const titled = (id: string) => ({ id, title: { zh: id } })

/** The mean of a value over a group; every unit once. */
export const meanOf = (id: string, of: string, among = 'all', pooled = false): CohortValue => ({
  kind: 'cohort',
  ...titled(id),
  of,
  among,
  take: 'mean',
  pooled,
})

export const bestOf = (
  id: string,
  of: string,
  take: 'largest' | 'smallest' = 'largest',
  among = 'all',
): CohortValue => ({ kind: 'cohort', ...titled(id), of, among, take })

export const placeOf = (
  id: string,
  of: string,
  first: 'largest' | 'smallest' = 'largest',
  ties: 'shared' | 'dense' = 'shared',
  among = 'all',
): CohortValue => ({ kind: 'cohort', ...titled(id), of, among, take: 'place', first, ties })

export const lastYear = (id: string, of: string): ValueDefinition => ({
  kind: 'lastYear',
  ...titled(id),
  of,
})

export const pointsOf = (id: string, node: string): ValueDefinition => ({
  kind: 'points',
  ...titled(id),
  node,
})

/** The exact total of every unit by its id; `undecided` where there is none. */
export const totals = (year: Year): Readonly<Record<string, ExactString | 'undecided'>> =>
  Object.fromEntries(
    year.units.map(({ unit }) => [unit, resultOf(year, unit).exact ?? 'undecided']),
  )
