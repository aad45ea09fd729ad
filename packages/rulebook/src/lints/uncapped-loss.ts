import type { Clause } from '@fazhi/model'
import { highestValue } from '../reach.js'
import { defineLint } from './define-lint.js'
import { leaf, table } from './example.js'
import { lookupOf, placeOfNode } from './subject.js'

/** Clauses that nothing around them limits. */
const open = (clauses: readonly Clause[]): readonly Clause[] =>
  clauses.flatMap((clause) =>
    clause.shape !== 'together' ? [clause] : clause.atMost === undefined ? open(clause.of) : [],
  )

/** Losses by the piece without any bound: one bad event can empty the item, and nothing bounds a missing figure. */
export const uncappedLoss = defineLint({
  id: 'LNT-008',
  title: { zh: '没有上限的逐件扣分', en: 'A loss by the piece without a cap' },
  why: {
    zh: '按件、按人次扣分没有封顶，事实也没有声明最大值：一件大事就能扣光全项，缺数据时也算不出分数区间。',
    en: 'A loss by the piece or by the person with no cap, of a fact with no declared maximum: one bad event empties the item, and a missing figure has no bound.',
  },
  fix: {
    zh: '写 atMost，或者给事实声明 maximum。',
    en: 'Say atMost, or declare the fact’s maximum.',
  },
  severity: 'info',
  *check(subject, look) {
    const lookup = lookupOf(subject)
    for (const { node } of subject.nodes) {
      for (const clause of open(node.clauses)) {
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
    {
      input: leaf(
        '5',
        'together: [ { lose: 1, each: count.a }, { lose: 1, unless: flag.a } ], take: sum',
      ),
      finds: ['item'],
    },
  ],
  good: [
    leaf('5', 'lose: 1, each: count.a, atMost: 3'),
    leaf('5', 'lose: 1, each: count.max10'),
    leaf(
      '5',
      'together: [ { lose: 1, each: count.a }, { lose: 1, unless: flag.a } ], take: sum, atMost: 3',
    ),
    leaf('5', 'lose: 1, each: count.a, below: 5'),
    table('items: [ { id: item, points: 100, clauses: [ { gain: 1, each: count.a } ] } ]'),
  ],
})
