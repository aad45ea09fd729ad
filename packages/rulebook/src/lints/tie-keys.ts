import type { ScoreNode, Table } from '@fazhi/model'
import { defineLint } from './define-lint.js'

const has = (node: ScoreNode, id: string): boolean =>
  node.id === id || node.items.some((item) => has(item, id))

const inTable = (table: Table, id: string): boolean =>
  [table.root, ...table.onTop].some((node) => has(node, id))

const item = (id: string, fact: string): string =>
  `points: 1, items: [ { id: ${id}, points: 1, clauses: [ { lose: 1, unless: ${fact} } ] } ]`
const two = (key: string, second: string, groups: string): string =>
  `policies: { ties: { breakBy: [${key}] } }
tables: { t: { for: { kind: zone }, ${item('a', 'flag.a')} }, u: { for: { kind: township }, ${item(second, 'flag.b')} } }
groups: ${groups}
grades: { g: [ { grade: 好, from: "> 0" }, { grade: 差, from: else } ] }`
const one = '{ g: { tables: [t, u] } }'

/** A key that only some tables of a group have cannot compare a unit of one with a unit of another. */
export const tieKeys = defineLint({
  id: 'LNT-019',
  title: { zh: '组内不共有的并列比较项', en: 'A tie key that a group does not share' },
  why: {
    zh: '同分比较的项目只有一部分表有，两张表的单位就比不了。',
    en: 'A key that only some tables of a group have cannot compare a unit of one with a unit of another.',
  },
  fix: {
    zh: '换成组内各表都有的项目。',
    en: 'Name an item that all tables of the group have.',
  },
  severity: 'warning',
  *check({ rulebook: { policies, groups, tables }, declared }, look) {
    for (const [index, key] of policies.ties.breakBy.entries()) {
      if (key.key !== 'node') continue
      for (const group of groups) {
        look()
        const mine = tables.filter((table) => group.tables.includes(table.id))
        const without = mine.filter((table) => !inTable(table, key.node)).map(({ id }) => id)
        if (without.length === 0 || without.length === mine.length) continue
        const at = declared.placeOf(`/policies/ties/breakBy/${index}`)
        const params = { node: key.node, group: group.id, tables: without }
        yield { code: 'LNT-019', params, at: [at], quote: key.node }
      }
    }
  },
  bad: [{ input: two('a', 'b', one), finds: ['a'] }],
  good: [
    two('a', 'a', one),
    two('fewestPointsDeducted', 'b', one),
    two('a', 'b', '{ g: { tables: [t] }, h: { tables: [u] } }'),
  ],
})
