import {
  type ByClause,
  type Clause,
  compare,
  type EventsClause,
  type Exact,
  type ExactString,
  exactOf,
  printExact,
} from '@fazhi/model'
import type { Lookup } from '../reach.js'
import { defineLint } from './define-lint.js'
import { leaf, table } from './example.js'
import { isMet, numberRows, rowSamples } from './row-samples.js'
import { clausesOf, lookupOf, placeOfNode } from './subject.js'

/** A level and the one below it whose prices stand the wrong way round. */
interface Inverted {
  readonly higher: string
  readonly lower: string
  readonly higherPrice: string
  readonly lowerPrice: string
}

type Prices = (level: string) => ExactString | undefined

/** The prices of a clause; of one whose prices change on days, those of every day they change on, too. */
const pricesOf = (clause: EventsClause | ByClause): readonly Prices[] => {
  if (clause.shape === 'events') {
    const all = [clause.prices, ...(clause.since ?? []).map(({ prices }) => prices)]
    return all.map((prices) => (level) => prices[level])
  }
  const other = clause.rows.find((row) => 'else' in row)
  return [
    (level) => (clause.rows.find((row) => 'level' in row && row.level === level) ?? other)?.points,
  ]
}

/**
 * Of events the higher level weighs more. Of a level, written best first, the better one gains at least as much and loses
 * no more than the next.
 */
const invertedOf = (clause: EventsClause | ByClause, lookup: Lookup): readonly Inverted[] => {
  const levels = lookup.fact(clause.shape === 'events' ? clause.each : clause.by)?.levels ?? []
  const isMoreFirst = clause.shape === 'events' || clause.verb === 'gain'
  return levels.slice(1).flatMap((lower, index) => {
    const higher = levels[index] ?? lower
    const inverted = pricesOf(clause).flatMap((priceOf): readonly Inverted[] => {
      const [higherPrice, lowerPrice] = [priceOf(higher), priceOf(lower)]
      if (higherPrice === undefined || lowerPrice === undefined) return []
      const order = compare(exactOf(higherPrice), exactOf(lowerPrice))
      return (isMoreFirst ? order >= 0 : order <= 0)
        ? []
        : [{ higher, lower, higherPrice, lowerPrice }]
    })
    // Two levels are said once, however often their prices change.
    return inverted.slice(0, 1)
  })
}

const levelled = (clause: Clause): EventsClause | ByClause | undefined =>
  clause.shape === 'events' || (clause.shape === 'by' && clause.rows.some((row) => 'level' in row))
    ? clause
    : undefined

/** Rows of numbers that rise and fall again: points follow the value one way. */
const humpOf = (clause: ByClause, lookup: Lookup): string | undefined => {
  const points = rowSamples(clause, lookup).map((value) => ({
    value,
    points: exactOf(pointsAt(clause, value)),
  }))
  const ways = points.slice(1).map((next, index) => ({
    next,
    order: compare(next.points, points[index]?.points ?? next.points),
  }))
  const first = ways.find(({ order }) => order !== 0)?.order
  const turn = ways.find(({ order }) => order !== 0 && order !== first)
  return turn === undefined ? undefined : printExact(turn.next.value)
}

const pointsAt = (clause: ByClause, value: Exact): ExactString => {
  const row = numberRows(clause).find((one) => isMet(one, value))
  return (row ?? clause.rows.find((one) => 'else' in one))?.points ?? ('0' as ExactString)
}

/** Prices follow severity: a national award below a city's, or a middle row above its neighbours, was most likely copied wrongly. */
export const severityOrder = defineLint({
  id: 'LNT-012',
  title: { zh: '级别与分值倒挂', en: 'A higher level priced below a lower one' },
  why: {
    zh: '级别越高、程度越重，分值应当越大。国家级表彰低于市级，或者中间一档比两头都高，多半是抄错了行。',
    en: 'The higher the level, the more it should weigh. A national award below a city’s, or a middle row above both its neighbours, was most likely copied into the wrong row.',
  },
  fix: {
    zh: '把两个分值对调，或者改正抄错的一档。',
    en: 'Change the two prices over, or correct the row that was copied wrongly.',
  },
  severity: 'warning',
  *check(subject, look) {
    const lookup = lookupOf(subject)
    for (const { node } of subject.nodes) {
      for (const clause of clausesOf(node)) {
        const at = [clause.at ?? placeOfNode(node)] as const
        const byLevel = levelled(clause)
        if (byLevel !== undefined) {
          look()
          for (const inverted of invertedOf(byLevel, lookup)) {
            const params = { node: node.id, ...inverted }
            yield { code: 'LNT-012', params, at, quote: inverted.higher }
          }
        } else if (clause.shape === 'by') {
          look()
          const value = humpOf(clause, lookup)
          if (value === undefined) continue
          const params = { node: node.id, by: clause.by, value }
          yield { code: 'LNT-012.rows', params, at, quote: value }
        }
      }
    }
  },
  bad: [
    {
      input: table(
        'points: 1, items: [ { id: a, points: 1, clauses: [ { lose: 1, unless: flag.a } ] } ], onTop: [ { id: extra, ceiling: 5, clauses: [ { gain: { national: 1, province: 2, city: 1 }, each: events.a, sameMatter: highest } ] } ]',
      ),
      finds: ['national'],
    },
    {
      input: table(
        'points: 1, items: [ { id: a, points: 1, clauses: [ { lose: 1, unless: flag.a } ] } ], onTop: [ { id: extra, ceiling: 5, set: { top: [ { value: 3 }, { value: 1, from: 2021-07-01 } ] }, clauses: [ { gain: { national: top, province: 2, city: 1 }, each: events.a, at: event, dated: date, sameMatter: highest } ] } ]',
      ),
      finds: ['national'],
    },
    { input: leaf('5', 'by: rate.a, gain: { "≥ 95%": 3, "≥ 80%": 5, else: 0 }'), finds: ['0.95'] },
    {
      input: `facts: { rank: { name: 档次, type: level, levels: [good, fair, poor] } }\n${leaf('5', 'by: rank, gain: { good: 5, fair: 1, poor: 3 }')}`,
      finds: ['fair'],
    },
  ],
  good: [
    leaf('5', 'lose: { national: 3, province: 2, city: 1 }, each: events.a, sameMatter: all'),
    leaf('5', 'lose: { national: 2, province: 2, city: 1 }, each: events.a, sameMatter: all'),
    leaf('5', 'by: rate.a, gain: { "≥ 95%": 5, "≥ 80%": 3, else: 0 }'),
    leaf('5', 'lose: 5, unless: flag.a'),
  ],
})
