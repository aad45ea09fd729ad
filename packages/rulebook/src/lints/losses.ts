import { type Clause, compare, exactOf, printExact, subtract, zero } from '@fazhi/model'
import { verbsOf } from '../clauses/index.js'
import { movements } from '../reach.js'
import { defineLint } from './define-lint.js'
import { leaf } from './example.js'
import { lookupOf, placeOfNode } from './subject.js'

/** Losses by the piece are meant to use an item up; only what is lost once for all can have been added up wrongly. */
const isFixed = (clause: Clause): boolean =>
  clause.shape === 'together'
    ? clause.of.every(isFixed)
    : clause.shape !== 'each' && clause.shape !== 'events'

/** What can be lost should be what the item is worth: less, and who did nothing keeps points; more, and the last faults are free. */
export const losses = defineLint({
  id: 'LNT-002',
  title: { zh: '可能的扣分与分值', en: 'Possible losses against the item’s points' },
  why: {
    zh: '可扣的分加起来不到分值，什么都没做的也保留几分；一次性扣分加起来超过分值，最后几项扣了等于没扣。',
    en: 'Where all that can be lost is less than the item, who has done nothing keeps points; where it is more, the last faults cost nothing.',
  },
  fix: {
    zh: '调整扣分，使合计等于分值；几种情形互相排斥的，写进 together 并注明 take: largest。',
    en: 'Change the losses so that they come to the item’s points; where they exclude each other, put them together with take: largest.',
  },
  severity: 'warning',
  *check(subject, look) {
    const lookup = lookupOf(subject)
    for (const { node } of subject.nodes) {
      const verbs = new Set(node.clauses.flatMap(verbsOf))
      const full = exactOf(node.outOf)
      if (!verbs.has('lose') || verbs.has('gain') || compare(full, zero) === 0) continue
      look()
      const { high } = movements(node.clauses, lookup).losses
      const fixed = movements(node.clauses.filter(isFixed), lookup).losses.high ?? zero
      const said = { at: [placeOfNode(node)] as const, quote: node.id }
      const start = exactOf(node.start)
      if (high !== undefined && compare(high, subtract(start, exactOf(node.floor))) < 0) {
        const keeps = printExact(subtract(start, high))
        yield { code: 'LNT-002.short', params: { node: node.id, keeps, full: node.outOf }, ...said }
      } else if (compare(fixed, full) > 0) {
        const loss = printExact(fixed)
        const params = { node: node.id, loss, full: node.outOf }
        yield { code: 'LNT-002.over', params, ...said, severity: 'info', outcome: 'review' }
      }
    }
  },
  bad: [
    {
      input: leaf(
        '3',
        'lose: 0.5, unless: flag.a',
        'lose: 0.5, unless: flag.b',
        'lose: 0.5, each: count.a, below: 3',
      ),
      finds: ['item'],
    },
    { input: leaf('3', 'lose: 3, unless: flag.a', 'lose: 1, unless: flag.b'), finds: ['item'] },
    {
      input: leaf(
        '5',
        'lose: 3, unless: flag.a',
        'lose: 5, when: flag.b',
        'lose: 3, each: count.a',
      ),
      finds: ['item'],
    },
  ],
  good: [
    leaf('1.5', 'lose: 0.3, unless: flag.a', 'lose: 0.3, each: count.a, below: 6, atMost: 1.2'),
    leaf('4', 'lose: 1, each: rate.a, below: 95%, per: 1pp', 'lose: 2, each: count.a'),
    leaf(
      '3',
      'together: [ { lose: 3, unless: flag.a }, { lose: 1, unless: flag.b } ], take: largest',
    ),
  ],
})
