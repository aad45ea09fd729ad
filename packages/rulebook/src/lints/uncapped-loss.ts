import { highestValue } from '../reach.js'
import { defineLint } from './define-lint.js'
import { leaf, table } from './example.js'
import { lookupOf, placeOfNode } from './subject.js'

/** Losses by the piece without any bound: one bad event can empty the item, and nothing bounds a missing figure. */
export const uncappedLoss = defineLint({
  id: 'LNT-008',
  title: { zh: '没有上限的逐件扣分', en: 'A loss by the piece without a cap' },
  severity: 'info',
  *check(subject, look) {
    const lookup = lookupOf(subject)
    for (const { node } of subject.nodes) {
      for (const clause of node.clauses) {
        if (clause.shape !== 'each' || clause.verb !== 'lose' || clause.gap?.side === 'below')
          continue
        look()
        if (clause.atMost !== undefined || highestValue(clause.each, lookup) !== undefined) continue
        const params = { node: node.id, value: clause.each }
        yield { code: 'LNT-008', params, at: [clause.at ?? placeOfNode(node)], quote: node.id }
      }
    }
  },
  bad: [
    { input: leaf('5', 'lose: 1, each: count.a'), finds: ['item'] },
    { input: leaf('5', 'lose: 1, each: count.a, above: 2'), finds: ['item'] },
  ],
  good: [
    leaf('5', 'lose: 1, each: count.a, atMost: 3'),
    leaf('5', 'lose: 1, each: count.max10'),
    leaf('5', 'lose: 1, each: count.a, below: 5'),
    table('items: [ { id: item, points: 100, clauses: [ { gain: 1, each: count.a } ] } ]'),
  ],
})
