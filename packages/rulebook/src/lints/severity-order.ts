import { compare, exactOf } from '@fazhi/model'
import { defineLint } from './define-lint.js'
import { leaf, table } from './example.js'
import { clausesOf, lookupOf, placeOfNode } from './subject.js'

/** Of events the higher level weighs more: a national award priced below a city's was most likely copied into the wrong row. */
export const severityOrder = defineLint({
  id: 'LNT-012',
  title: { zh: '级别与分值倒挂', en: 'A higher level priced below a lower one' },
  severity: 'warning',
  *check(subject, look) {
    const lookup = lookupOf(subject)
    for (const { node } of subject.nodes) {
      for (const clause of clausesOf(node)) {
        if (clause.shape !== 'events') continue
        const levels = lookup.fact(clause.each)?.levels ?? []
        for (const [index, lower] of levels.entries()) {
          const higher = levels[index - 1]
          const lowerPrice = clause.prices[lower]
          const higherPrice = higher === undefined ? undefined : clause.prices[higher]
          if (higher === undefined || lowerPrice === undefined || higherPrice === undefined)
            continue
          look()
          if (compare(exactOf(higherPrice), exactOf(lowerPrice)) >= 0) continue
          const params = { node: node.id, higher, lower, higherPrice, lowerPrice }
          yield { code: 'LNT-012', params, at: [clause.at ?? placeOfNode(node)], quote: higher }
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
  ],
  good: [
    leaf('5', 'lose: { national: 3, province: 2, city: 1 }, each: events.a, sameMatter: all'),
    leaf('5', 'lose: { national: 2, province: 2, city: 1 }, each: events.a, sameMatter: all'),
    leaf('5', 'lose: 5, unless: flag.a'),
  ],
})
