import type { Condition, Table } from '@fazhi/model'
import { unitKinds } from '../attributes.js'
import { defineLint } from './define-lint.js'
import { placeOfNode } from './subject.js'

interface Attributes {
  readonly id: string
  readonly kind: string
  readonly enforcementPower: boolean
}

/** Units named one by one beyond this many are not compared; the cost would grow with their square. */
const mostNamed = 200

const holds = (condition: Condition, unit: Attributes): boolean => {
  switch (condition.kind) {
    case 'all':
      return condition.of.every((part) => holds(part, unit))
    case 'any':
      return condition.of.some((part) => holds(part, unit))
    case 'not':
      return !holds(condition.of, unit)
    case 'attribute':
      return condition.in.includes(unit[condition.attribute])
    default:
      return false
  }
}

const named = (condition: Condition): readonly string[] => {
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of.flatMap(named)
  if (condition.kind === 'not') return named(condition.of)
  return condition.kind === 'attribute' && condition.attribute === 'id'
    ? condition.in.map(String)
    : []
}

/** A unit of every sort the tables tell apart; one that no table names stands for all others. */
const sorts = (tables: readonly Table[]): readonly Attributes[] => {
  const ids = ['', ...new Set(tables.flatMap((table) => named(table.for)))].slice(0, mostNamed)
  return ids.flatMap((id) =>
    unitKinds.flatMap((kind) =>
      [true, false].map((enforcementPower) => ({ id, kind, enforcementPower })),
    ),
  )
}

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
  severity: 'warning',
  *check({ rulebook: { tables } }, look) {
    const said = new Set<string>()
    for (const unit of sorts(tables)) {
      look()
      const [first, second] = tables.filter((table) => holds(table.for, unit))
      if (first === undefined || second === undefined) continue
      const pair = `${first.id} ${second.id}`
      if (said.has(pair)) continue
      said.add(pair)
      const power = unit.enforcementPower ? 'true' : 'false'
      const sort = `kind: ${unit.kind}, enforcementPower: ${power}${unit.id === '' ? '' : `, id: ${unit.id}`}`
      yield {
        code: 'LNT-018',
        params: { first: first.id, second: second.id, unit: sort },
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
