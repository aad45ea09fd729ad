import { compare, exactOf } from '@fazhi/model'
import { defineLint } from './define-lint.js'
import { placeOfNode } from './subject.js'

const item = (points: string, fact: string): string =>
  `points: ${points}, items: [ { id: a, points: ${points}, clauses: [ { lose: ${points}, unless: ${fact} } ] } ]`
const two = (first: string, second: string, groups: string): string =>
  `tables: { t: { for: { kind: zone }, ${first} }, u: { for: { kind: township }, ${second} } }
groups: ${groups}
grades: { g: [ { grade: 好, from: "≥ 60" }, { grade: 差, from: else } ] }`
const one = '{ g: { tables: [t, u] } }'

/** Tables of one group with different full marks: one bound then means two things, and places compare what is not alike. */
export const fullMarksApart = defineLint({
  id: 'LNT-025',
  title: { zh: '同组各表满分不同', en: 'Different full marks in one group' },
  why: {
    zh: '同一个组里一张表满分 100、一张表满分 50，分数线和名次就没有可比性。',
    en: 'Where one table of a group is out of 100 and another out of 50, bounds of grades and places compare what is not alike.',
  },
  fix: {
    zh: '用 points 和 outOf 把各表折成同一个满分，或者分成两个组。',
    en: 'Bring the tables to one full mark with points and outOf, or make two groups of them.',
  },
  severity: 'warning',
  *check({ rulebook: { groups, tables } }, look) {
    for (const group of groups) {
      look()
      const [first, ...others] = tables.filter(({ id }) => group.tables.includes(id))
      if (first === undefined) continue
      const full = first.root.points
      for (const { root } of others) {
        if (compare(exactOf(root.points), exactOf(full)) === 0) continue
        const params = {
          group: group.id,
          first: first.id,
          firstFull: full,
          second: root.id,
          secondFull: root.points,
        }
        yield {
          code: 'LNT-025',
          params,
          at: [placeOfNode(root), placeOfNode(first.root)],
          quote: root.id,
        }
      }
    }
  },
  bad: [{ input: two(item('100', 'flag.a'), item('50', 'flag.b'), one), finds: ['u'] }],
  good: [
    two(item('100', 'flag.a'), item('100', 'flag.b'), one),
    two(
      item('100', 'flag.a'),
      'points: 100, outOf: 50, items: [ { id: a, points: 50, clauses: [ { lose: 50, unless: flag.b } ] } ]',
      one,
    ),
    two(item('100', 'flag.a'), item('50', 'flag.b'), '{ g: { tables: [t] }, h: { tables: [u] } }'),
  ],
})
