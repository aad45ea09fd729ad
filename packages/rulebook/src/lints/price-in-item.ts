import {
  type Clause,
  compare,
  type Exact,
  exactOf,
  most,
  printExact,
  subtract,
  zero,
} from '@fazhi/model'
import { defineLint } from './define-lint.js'
import { leaf, table } from './example.js'
import { clausesOf, placeOfNode } from './subject.js'

const dearest = (clause: Clause): Exact => {
  switch (clause.shape) {
    case 'condition':
    case 'each':
    case 'share':
      return exactOf(clause.price)
    case 'events':
      return Object.values(clause.prices).map(exactOf).reduce(most, zero)
    case 'by':
      return clause.rows.map((row) => exactOf(row.points)).reduce(most, zero)
    case 'judged':
      return exactOf(clause.to)
    case 'together':
      return zero
  }
}

const item = '{ id: a, points: 10, clauses: [ { lose: 10, unless: flag.a } ] }'

/** One price larger than everything between floor and ceiling: an award of 20 in a block of 7, or a price on another scale. */
export const priceInItem = defineLint({
  id: 'LNT-016',
  title: { zh: '单项分值超出项目', en: 'A price larger than its item' },
  why: {
    zh: '单项分值比整个项目上下限之间的余地还大：7 分的项目里写着加 20 分，多出来的永远不计；也可能是分值写在另一个满分上了。',
    en: 'One price is larger than everything between floor and ceiling: an award of 20 in a block of 7 can never count whole, or the price is on another scale.',
  },
  fix: {
    zh: '改分值，或者写 ceiling、floor；在另一个满分上计分的，写 outOf。',
    en: 'Change the price, or say ceiling or floor; for another scale, say outOf.',
  },
  severity: 'warning',
  *check({ nodes }, look) {
    for (const { node } of nodes) {
      const room = subtract(exactOf(node.ceiling), exactOf(node.floor))
      for (const clause of clausesOf(node)) {
        look()
        const price = dearest(clause)
        if (compare(price, room) <= 0) continue
        const params = { node: node.id, price: printExact(price), room: printExact(room) }
        yield { code: 'LNT-016', params, at: [clause.at ?? placeOfNode(node)], quote: node.id }
      }
    }
  },
  bad: [
    {
      input: table(
        `points: 10, items: [ ${item} ], onTop: [ { id: extra, ceiling: 7, clauses: [ { gain: { national: 20, province: 10, city: 5 }, each: events.a, sameMatter: highest } ] } ]`,
      ),
      finds: ['extra'],
    },
    { input: leaf('10', 'gain: 100, share: rate.a, whenNone: met'), finds: ['item'] },
  ],
  good: [
    leaf('5', 'lose: 5, unless: flag.a', 'lose: 5, each: count.max10'),
    table(
      `points: 10, items: [ ${item} ], onTop: [ { id: extra, floor: -20, clauses: [ { lose: 20, unless: flag.b } ] } ]`,
    ),
    table(
      'points: 10, items: [ { id: a, points: 10, outOf: 100, clauses: [ { gain: 100, share: rate.a, whenNone: met } ] } ]',
    ),
  ],
})
