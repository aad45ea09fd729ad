import type { ScoreNode } from '@fazhi/model'
import { defineLint } from './define-lint.js'
import { nodesRead, outcomeRules, tablesOf } from './outcome-rules.js'

const has = (node: ScoreNode, id: string): boolean =>
  node.id === id || node.items.some((item) => has(item, id))

const item = (id: string, fact: string): string =>
  `points: 1, items: [ { id: ${id}, points: 1, clauses: [ { lose: 1, unless: ${fact} } ] } ]`
const two = (second: string, groups: string, rest: string): string =>
  `tables: { t: { for: { kind: zone }, ${item('a', 'flag.a')} }, u: { for: { kind: township }, ${item(second, 'flag.b')} } }
groups: ${groups}
${rest}`
const both = '{ g: { tables: [t, u] } }'
const grades = (row: string): string =>
  `grades: { g: [ { grade: 好, from: "> 0"${row} }, { grade: 差, from: else } ] }`
const needs = grades(', needs: { points: { a: "≥ 1" } }, whenNone: met')

/** Points of an item that some tables of a group do not have cannot be asked of their units: there is nothing to compare. */
export const pointsShared = defineLint({
  id: 'LNT-043',
  title: { zh: '条件中的项目不是各表都有', en: 'Points that not every table has' },
  why: {
    zh: '条件取某个项目的得分，而组内有的表没有这个项目，那些单位就无从比较。',
    en: 'Points of an item that some tables of a group do not have cannot be asked of their units: there is nothing to compare.',
  },
  fix: {
    zh: '换成各表都有的项目，或者用 groups 写明适用的组。',
    en: 'Name an item that all tables have, or say for which groups the rule is.',
  },
  severity: 'warning',
  *check(subject, look) {
    const { rulebook } = subject
    for (const { id, when, groups, at } of outcomeRules(subject)) {
      for (const node of new Set(nodesRead(when))) {
        for (const group of groups) {
          look()
          const without = tablesOf(rulebook, group)
            .filter(({ root, onTop }) => ![root, ...onTop].some((one) => has(one, node)))
            .map((table) => table.id)
          if (without.length === 0) continue
          const params = { name: id, node, group: group.id, tables: without }
          yield { code: 'LNT-043', params, at: [at], quote: node }
        }
      }
    }
  },
  bad: [
    { input: two('b', both, needs), finds: ['a'] },
    {
      input: two(
        'b',
        both,
        `${grades('')}\nhonours: [ { id: h, when: { points: { b: "= 1" } } } ]`,
      ),
      finds: ['b'],
    },
  ],
  good: [
    two('a', both, needs),
    two(
      'b',
      '{ g: { tables: [t] }, h: { tables: [u] } }',
      needs.replace(
        'grades: {',
        'grades: { h: [ { grade: 甲, from: "> 0" }, { grade: 乙, from: else } ],',
      ),
    ),
    two('b', both, `${grades('')}\nhonours: [ { id: h, when: { place: "≤ 3" } } ]`),
  ],
})
