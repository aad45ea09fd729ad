import {
  add,
  type ByClause,
  ceiling,
  compare,
  divide,
  type Exact,
  exactOf,
  meets,
  negate,
  one,
  printExact,
  type Relation,
  type Row,
  subtract,
  zero,
} from '@fazhi/model'
import { highestValue, type Lookup } from '../reach.js'
import { defineLint } from './define-lint.js'
import { leaf } from './example.js'
import { clausesOf, lookupOf, placeOfNode } from './subject.js'

const signs = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': '=' } as const
const two: Exact = { n: 2n, d: 1n }

type NumberRow = Extract<Row, { rel: Relation }>

const isMet = (row: NumberRow, value: Exact): boolean =>
  meets(compare(value, exactOf(row.bound)), row.rel)

/** Values that stand for all: the bounds, what lies between them and beyond them. Of a count, whole ones only. */
const samples = (
  clause: ByClause,
  rows: readonly NumberRow[],
  lookup: Lookup,
): readonly Exact[] => {
  const highest = highestValue(clause.by, lookup)
  const bounds = [zero, ...rows.map((row) => exactOf(row.bound)), ...(highest ? [highest] : [])]
  bounds.sort(compare)
  const fact = lookup.fact(clause.by)
  const isWhole = fact?.type === 'count' || fact?.type === 'events'
  const between = isWhole
    ? bounds.flatMap((bound) => {
        const up = ceiling(bound)
        const down = negate(ceiling(negate(bound)))
        return [up, down, add(up, one), subtract(down, one)]
      })
    : [
        ...bounds,
        ...bounds.slice(1).map((bound, index) => divide(add(bound, bounds[index] ?? zero), two)),
        add(bounds.at(-1) ?? zero, one),
      ]
  return between.filter(
    (value) => compare(value, zero) >= 0 && (highest === undefined || compare(value, highest) <= 0),
  )
}

/** A row that no value can reach: all it admits has met a row above it, or lies beyond what is possible. */
export const rows = defineLint({
  id: 'LNT-004',
  title: { zh: '永远用不到的档', en: 'Rows that are never reached' },
  severity: 'error',
  *check(subject, look) {
    const lookup = lookupOf(subject)
    for (const { node } of subject.nodes) {
      for (const clause of clausesOf(node)) {
        if (clause.shape !== 'by') continue
        const numbers = clause.rows.filter((row) => 'rel' in row)
        const first = new Set(
          samples(clause, numbers, lookup).map((value) => numbers.find((row) => isMet(row, value))),
        )
        for (const row of numbers) {
          look()
          if (first.has(row)) continue
          const text = `${signs[row.rel]} ${printExact(exactOf(row.bound))}`
          const params = { node: node.id, row: text, by: clause.by }
          yield { code: 'LNT-004', params, at: [clause.at ?? placeOfNode(node)], quote: text }
        }
      }
    }
  },
  bad: [
    {
      input: leaf('5', 'by: rate.a, gain: { "≥ 80%": 3, "≥ 95%": 5, else: 0 }'),
      finds: ['≥ 0.95'],
    },
    { input: leaf('5', 'by: count.a, lose: { "≥ 1": 5, "> 0": 3, else: 0 }'), finds: ['> 0'] },
    { input: leaf('5', 'by: rate.a, gain: { "> 100%": 5, else: 0 }'), finds: ['> 1'] },
  ],
  good: [
    leaf('5', 'by: rate.a, gain: { "≥ 95%": 5, "≥ 80%": 3, else: 0 }'),
    leaf('5', 'by: count.a, lose: { "= 0": 0, "= 1": 0.5, else: 5 }'),
    leaf('5', 'by: rate.a, gain: { "≥ 80%": 5, "> 60%": 3, "= 60%": 2, else: 0 }'),
  ],
})
