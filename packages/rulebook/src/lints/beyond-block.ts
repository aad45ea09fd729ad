import { compare, exactOf, zero } from '@fazhi/model'
import { defineLint } from './define-lint.js'
import { leaf, table } from './example.js'
import { placeOfNode } from './subject.js'

const other = '{ id: a, points: 93, clauses: [ { lose: 93, unless: flag.a } ] }'
const block = (bounds: string): string =>
  table(
    `items: [ ${other}, { id: block, points: 7, ${bounds}start: 7, clauses: [ { gain: 20, when: flag.b }, { lose: 20, unless: flag.a } ] } ]`,
  )

/** A block that can bring more than it is worth, or cost other blocks their points. */
export const beyondBlock = defineLint({
  id: 'LNT-020',
  title: { zh: '项目的得分越出分值', en: 'An item that goes beyond its points' },
  why: {
    zh: '分值 7 分的项目可以加到 20 分、倒扣 20 分，它的实际权重就不是 7：别的项目的得分由它抵消，上级的分值也不再是满分。',
    en: 'An item of 7 that can bring 20 or cost 20 does not weigh 7: it eats up what other items earned, and the parent’s full mark no longer is one.',
  },
  fix: {
    zh: '不允许越出的，删去 ceiling、floor；确实要加分、倒扣的，移到 onTop 并各自封顶。',
    en: 'Take ceiling or floor out; where points beyond the item are meant, move them to onTop, each with its own limit.',
  },
  severity: 'warning',
  *check({ nodes }, look) {
    for (const { node, parents, isOnTop } of nodes) {
      const full = exactOf(node.outOf)
      // What is worth nothing itself is a bonus or a deduction and has a lint of its own.
      if (isOnTop || parents.length === 0 || compare(full, zero) === 0) continue
      look()
      const isAbove = compare(exactOf(node.ceiling), full) > 0
      const isBelow = compare(exactOf(node.floor), zero) < 0
      if (!isAbove && !isBelow) continue
      const { id, floor, ceiling, outOf } = node
      const params = { node: id, floor, ceiling, full: outOf }
      yield { code: 'LNT-020', params, at: [placeOfNode(node)], quote: id }
    }
  },
  bad: [
    { input: block('ceiling: 20, floor: -20, '), finds: ['block'] },
    { input: block('floor: -13, '), finds: ['block'] },
  ],
  good: [
    block(''),
    table(
      `points: 93, items: [ ${other} ], onTop: [ { id: extra, ceiling: 20, clauses: [ { gain: 20, when: flag.b } ] } ]`,
    ),
    leaf('7', 'gain: 7, when: flag.b'),
  ],
})
