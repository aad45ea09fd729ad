import { holdsFor } from '../holds-for.js'
import { defineLint } from './define-lint.js'
import { placeOfNode } from './subject.js'
import { sorts, sortWords } from './unit-sorts.js'

const item = (fact: string): string =>
  `points: 1, items: [ { id: a, points: 1, clauses: [ { lose: 1, unless: ${fact} } ] } ]`
const two = (first: string, second: string): string =>
  `tables: { t: { for: ${first}, ${item('flag.a')} }, u: { for: ${second}, ${item('flag.b')} } }
groups: { g: { tables: [t, u] } }
grades: { g: [ { grade: 好, from: "> 0" }, { grade: 差, from: else } ] }`

/** A unit is bound to exactly one table; where two can bind the same unit, it cannot be scored at all. */
export const tablesApart = defineLint({
  id: 'LNT-018',
  title: { zh: '表的适用范围重叠', en: 'Two tables for one unit' },
  why: {
    zh: '一个单位只能适用一张表；两张表都适用的单位无法定分。',
    en: 'A unit is bound to exactly one table; one that two tables take cannot be scored at all.',
  },
  fix: {
    zh: '改 for，使两张表互不重叠。',
    en: 'Change for until no unit is in both.',
  },
  severity: 'warning',
  *check({ rulebook: { tables } }, look) {
    const said = new Set<string>()
    for (const unit of sorts(tables.map((table) => table.for))) {
      look()
      const [first, second] = tables.filter((table) => holdsFor(table.for, unit))
      if (first === undefined || second === undefined) continue
      const pair = `${first.id} ${second.id}`
      if (said.has(pair)) continue
      said.add(pair)
      yield {
        code: 'LNT-018',
        params: { first: first.id, second: second.id, unit: sortWords(unit) },
        at: [placeOfNode(second.root), placeOfNode(first.root)],
        quote: second.id,
      }
    }
  },
  bad: [
    { input: two('{ kind: [township, zone] }', '{ kind: zone }'), finds: ['u'] },
    { input: two('{ kind: zone }', '{ enforcementPower: true }'), finds: ['u'] },
    { input: two('{ kind: zone }', '{ id: east-zone }'), finds: ['u'] },
  ],
  good: [
    two('{ kind: [township, subdistrict] }', '{ kind: department }'),
    two(
      '{ kind: department, enforcementPower: true }',
      '{ kind: department, enforcementPower: false }',
    ),
    two('{ all: [ { kind: zone }, { not: { id: east-zone } } ] }', '{ id: east-zone }'),
  ],
})
