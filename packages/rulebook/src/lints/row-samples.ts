import {
  add,
  type ByClause,
  ceiling,
  compare,
  divide,
  type Exact,
  type ExactString,
  exactOf,
  meets,
  negate,
  one,
  type Relation,
  type Row,
  subtract,
  zero,
} from '@fazhi/model'
import { highestValue, type Lookup } from '../reach.js'

/** A row with a number for its bound; of one bounded by another value nobody knows what it leaves to the rows below. */
export type NumberRow = Extract<Row, { rel: Relation }> & { readonly bound: ExactString }

const two: Exact = { n: 2n, d: 1n }

/** Whether a value is within a row's bound. */
export const isMet = (row: NumberRow, value: Exact): boolean =>
  meets(compare(value, exactOf(row.bound)), row.rel)

/** Rows with numbers for bounds of a table of numbers, in the order written. */
export const numberRows = (clause: ByClause): readonly NumberRow[] =>
  clause.rows.filter((row): row is NumberRow => 'rel' in row && typeof row.bound === 'string')

/** A row as a rulebook writes it. */
export const rowText = ({ rel, bound }: NumberRow, print: (value: Exact) => string): string => {
  const signs = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': '=' } as const
  return `${signs[rel]} ${print(exactOf(bound))}`
}

/** Values that stand for all: the bounds, what lies between them and beyond them, in order. Of a count, whole ones only. */
export const rowSamples = (clause: ByClause, lookup: Lookup): readonly Exact[] => {
  const highest = highestValue(clause.by, lookup)
  const bounds = [
    zero,
    ...numberRows(clause).map((row) => exactOf(row.bound)),
    ...(highest ? [highest] : []),
  ]
  bounds.sort(compare)
  const fact = lookup.fact(clause.by)
  const isWhole = fact?.type === 'count' || fact?.type === 'events'
  const between = isWhole
    ? bounds.flatMap((bound) => {
        const up = ceiling(bound)
        const down = negate(ceiling(negate(bound)))
        return [subtract(down, one), down, up, add(up, one)]
      })
    : [
        ...bounds,
        ...bounds.slice(1).map((bound, index) => divide(add(bound, bounds[index] ?? zero), two)),
        add(bounds.at(-1) ?? zero, one),
      ]
  return between
    .filter(
      (value) =>
        compare(value, zero) >= 0 && (highest === undefined || compare(value, highest) <= 0),
    )
    .sort(compare)
}
