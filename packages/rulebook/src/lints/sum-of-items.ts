import { add, compare, exactOf, printExact, zero } from '@fazhi/model'
import { defineLint } from './define-lint.js'
import { table } from './example.js'
import { placeOfNode } from './subject.js'

const item = (id: string, points: string): string =>
  `{ id: ${id}, points: ${points}, clauses: [ { lose: ${points}, unless: flag.a } ] }`

/** The parent's points are a checksum: where they disagree with the children, one of the two was copied wrongly. */
export const sumOfItems = defineLint({
  id: 'LNT-001',
  title: { zh: '下级分值之和', en: 'Items sum to their parent' },
  why: {
    zh: '上级分值是下级分值的校验和。两者不一致，必有一处抄错；各部分权重加起来不是 100%，总分就不是满分 100。',
    en: 'A parent’s points are the checksum of its items: where they differ, one of the two was copied wrongly, and weights that do not come to 100 % give totals that are not out of 100.',
  },
  fix: {
    zh: '改正抄错的一处；确属另有满分的，写 outOf 或者上级的 points。',
    en: 'Correct the figure that was copied wrongly; where the scale really is another, say outOf or the parent’s points.',
  },
  severity: 'warning',
  *check({ nodes }, look) {
    for (const { node } of nodes) {
      if (node.items.length === 0) continue
      look()
      const sum = node.items.map(({ points }) => exactOf(points)).reduce(add, zero)
      if (compare(sum, exactOf(node.outOf)) === 0) continue
      const params = { node: node.id, sum: printExact(sum), full: node.outOf }
      yield {
        code: 'LNT-001',
        params,
        at: [placeOfNode(node)],
        quote: node.id,
        expected: printExact(sum),
      }
    }
  },
  bad: [
    { input: table(`points: 3, items: [ ${item('a', '1')}, ${item('b', '1')} ]`), finds: ['t'] },
    { input: table(`items: [ ${item('a', '99.9')} ]`), finds: ['t'] },
  ],
  good: [
    table(`points: 3, items: [ ${item('a', '1')}, ${item('b', '2')} ]`),
    table(`points: 100, outOf: 50, items: [ ${item('a', '50')} ]`),
    table(`points: 1, items: [ ${item('a', '0.3')}, ${item('b', '0.7')} ]`),
  ],
})
