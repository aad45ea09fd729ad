import { compare, exactOf, zero } from '@fazhi/model'
import { defineLint } from './define-lint.js'
import { table } from './example.js'
import { placeOfNode } from './subject.js'

const plain = '{ id: a, points: 10, clauses: [ { lose: 10, unless: flag.a } ] }'
const bonus = '{ id: extra, points: 0, ceiling: 3, clauses: [ { gain: 1, each: count.a } ] }'

/** What is scaled is scaled whole: three extra points in a table of 50 that is brought to 100 become six. */
export const bonusInside = defineLint({
  id: 'LNT-006',
  title: { zh: '折算范围之内的加分', en: 'A bonus inside a rescaled base' },
  severity: 'warning',
  *check({ nodes }, look) {
    for (const { node, parents, isOnTop } of nodes) {
      if (isOnTop || compare(exactOf(node.ceiling), exactOf(node.outOf)) <= 0) continue
      look()
      const branch = parents.findLast(
        (parent) =>
          parent.notApplicable === 'rescale' ||
          (compare(exactOf(parent.outOf), exactOf(parent.points)) !== 0 &&
            compare(exactOf(parent.points), zero) !== 0),
      )
      if (branch === undefined) continue
      const params = { node: node.id, branch: branch.id }
      yield {
        code: 'LNT-006',
        params,
        at: [placeOfNode(node), placeOfNode(branch)],
        quote: node.id,
      }
    }
  },
  bad: [
    { input: table(`points: 10, items: [ ${plain}, ${bonus} ]`), finds: ['extra'] },
    {
      input: table(`points: 20, outOf: 10, notApplicable: zero, items: [ ${plain}, ${bonus} ]`),
      finds: ['extra'],
    },
  ],
  good: [
    table(`points: 10, items: [ ${plain} ], onTop: [ ${bonus} ]`),
    table(`points: 10, notApplicable: zero, items: [ ${plain}, ${bonus} ]`),
    table(`points: 10, notApplicable: fullCredit, items: [ ${plain}, ${bonus} ]`),
  ],
})
