import { compare, exactOf, type ScoreNode, zero } from '@fazhi/model'
import { verbsOf } from '../clauses/index.js'
import { defineLint } from './define-lint.js'
import { table } from './example.js'
import { clausesOf, placeOfNode } from './subject.js'

const plain = '{ id: a, points: 10, clauses: [ { lose: 10, unless: flag.a } ] }'
const bonus = '{ id: extra, points: 0, ceiling: 3, clauses: [ { gain: 1, each: count.a } ] }'

const awards =
  '{ id: extra, points: 3, clauses: [ { gain: { national: 3, province: 2, city: 1 }, each: events.a, sameMatter: highest } ] }'

/** It adds and takes off from nothing: a duty starts full and loses, or starts at nothing and gains. */
const isBothWays = (node: ScoreNode): boolean => {
  const verbs = new Set(node.clauses.flatMap(verbsOf))
  return verbs.size > 1 && compare(exactOf(node.start), zero) === 0
}

/**
 * What is extra in a scheme: more than the full mark can be had here, awards and criticisms are priced here, or points are added and taken
 * off from nothing.
 */
const isExtra = (node: ScoreNode): boolean =>
  compare(exactOf(node.ceiling), exactOf(node.outOf)) > 0 ||
  clausesOf(node).some((clause) => clause.shape === 'events' && clause.verb === 'gain') ||
  isBothWays(node)

const bothWays =
  '{ id: extra, points: 3, start: 0, clauses: [ { gain: 3, when: flag.b }, { lose: 1, each: count.a } ] }'

/** What is scaled is scaled whole: three extra points in a table of 50 that is brought to 100 become six. */
export const bonusInside = defineLint({
  id: 'LNT-006',
  title: { zh: '折算范围之内的加分', en: 'A bonus inside a rescaled base' },
  why: {
    zh: '折算把里面的一切都放大：50 分的表折成 100 分，里面 3 分的加分就成了 6 分，别的单位却只有 3 分。表彰、通报一类的事项写在折算范围里面也是一样。',
    en: 'What is scaled is scaled whole: in a table of 50 that is brought to 100 three extra points become six, while other units have three. Awards and criticisms that stand inside are scaled with it as well.',
  },
  fix: {
    zh: '把加减分项移到 onTop；确实要一并折算的，在说明里写明。',
    en: 'Move what is extra to onTop; where it is meant to be scaled, say so in the text of the scheme.',
  },
  severity: 'warning',
  *check({ nodes }, look) {
    for (const { node, parents, isOnTop } of nodes) {
      if (isOnTop || !isExtra(node)) continue
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
    {
      input: table(`points: 26, outOf: 13, notApplicable: zero, items: [ ${plain}, ${awards} ]`),
      finds: ['extra'],
    },
    { input: table(`points: 13, items: [ ${plain}, ${bothWays} ]`), finds: ['extra'] },
  ],
  good: [
    table(`points: 13, notApplicable: zero, items: [ ${plain}, ${awards} ]`),
    table(`points: 13, notApplicable: zero, items: [ ${plain}, ${bothWays} ]`),
    table(`points: 10, items: [ ${plain} ], onTop: [ ${bonus} ]`),
    table(`points: 10, notApplicable: zero, items: [ ${plain}, ${bonus} ]`),
    table(`points: 10, notApplicable: fullCredit, items: [ ${plain}, ${bonus} ]`),
  ],
})
