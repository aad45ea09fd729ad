import { compare, exactOf, zero } from '@fazhi/model'
import { defineLint } from './define-lint.js'
import { table } from './example.js'
import { placeOfNode } from './subject.js'

const item = '{ id: a, points: 10, clauses: [ { lose: 10, unless: flag.a } ] }'
const empty = '{ id: b, points: 0, ceiling: 0, clauses: [ { lose: 1, unless: flag.b } ] }'

/** A node that can neither add nor take anything is scored for nothing. */
export const weightless = defineLint({
  id: 'LNT-013',
  title: { zh: '没有分量的项目', en: 'A node without weight' },
  why: {
    zh: '分值、上下限都是零的项目，或者折算以后一分不剩的项目，评了也不影响总分。',
    en: 'A node that can neither add nor take anything, or is folded into nothing, is scored for nothing.',
  },
  fix: {
    zh: '给它分值，或者不列入表中。',
    en: 'Give it points, or leave it out of the table.',
  },
  severity: 'warning',
  *check({ nodes }, look) {
    for (const { node } of nodes) {
      look()
      const can = [node.points, node.floor, node.ceiling].some(
        (bound) => compare(exactOf(bound), zero) !== 0,
      )
      if (can) continue
      yield { code: 'LNT-013', params: { node: node.id }, at: [placeOfNode(node)], quote: node.id }
    }
  },
  bad: [{ input: table(`points: 10, items: [ ${item}, ${empty} ]`), finds: ['b'] }],
  good: [
    table(`points: 10, items: [ ${item} ]`),
    table(
      `points: 10, items: [ ${item}, { id: b, points: 0, ceiling: 2, clauses: [ { gain: 1, each: count.a } ] } ]`,
    ),
    table(
      `points: 10, items: [ ${item}, { id: b, points: 0, floor: -2, clauses: [ { lose: 1, each: count.a } ] } ]`,
    ),
  ],
})
