import type { Condition } from '@fazhi/model'
import { holdsFor } from '../holds-for.js'
import { defineLint } from './define-lint.js'
import { named, sorts, sortWords } from './unit-sorts.js'

const everyone: Condition = { kind: 'all', of: [] }

const book = (first: string, second: string): string =>
  `tables: { t: { for: { kind: [zone, township] }, points: 1, items: [ { id: a, points: 1, clauses: [ { lose: 1, unless: flag.a } ] } ] } }
groups: { g: { table: t, for: ${first} }, h: { table: t, for: ${second} } }
grades:
  g: [ { grade: 好, from: "> 0" }, { grade: 差, from: else } ]
  h: [ { grade: 好, from: "> 0" }, { grade: 差, from: else } ]`

/** A table may be divided among groups; a unit that two of them take, or none, has a score but stands nowhere (R34). */
export const groupsApart = defineLint({
  id: 'LNT-046',
  title: { zh: '分组重叠或者遗漏', en: 'Groups that overlap or leave units out' },
  why: {
    zh: '一张表可以分给几个组；哪个组都不收的单位，或者两个组都收的单位，有分数而没有名次、等次。',
    en: 'A table may be divided among groups; a unit that two of them take, or none, has a score but stands nowhere.',
  },
  fix: {
    zh: '改各组的 for，使每个单位恰好属于一个组。',
    en: 'Change the groups’ for until every unit is in exactly one.',
  },
  severity: 'warning',
  *check({ rulebook: { tables, groups }, declared }, look) {
    for (const table of tables) {
      const among = groups.filter((group) => group.tables.includes(table.id))
      if (among.every((group) => group.for === undefined)) continue
      const conditions = among.map((group) => group.for ?? everyone)
      // Who is left out by lists of names is known only with the units.
      const isByName = conditions.some((condition) => named(condition).length > 0)
      const said = new Set<string>()
      for (const unit of sorts([table.for, ...conditions])) {
        if (!holdsFor(table.for, unit)) continue
        look()
        const taking = among.filter((group) => holdsFor(group.for ?? everyone, unit))
        if (taking.length === 1 || (taking.length === 0 && isByName && unit.id === '')) continue
        const names = taking.map(({ id }) => id)
        const key = names.join(' ')
        if (said.has(key)) continue
        said.add(key)
        const [last = among[0]] = taking.slice(-1)
        const at = declared.placeOf(`/groups/${last?.id ?? ''}/for`)
        const params = { table: table.id, unit: sortWords(unit) }
        yield names.length === 0
          ? { code: 'LNT-046.none', params, at: [at], quote: table.id }
          : { code: 'LNT-046.several', params: { ...params, groups: names }, at: [at], quote: key }
      }
    }
  },
  bad: [
    { input: book('{ kind: zone }', '{ kind: [zone, township] }'), finds: ['g h'] },
    {
      input: book('{ kind: zone }', '{ kind: zone, enforcementPower: true }'),
      finds: ['t', 'g h'],
    },
  ],
  good: [
    book('{ kind: zone }', '{ kind: township }'),
    book('{ kind: zone }', '{ not: { kind: zone } }'),
    book('{ enforcementPower: true }', '{ enforcementPower: false }'),
    book('{ id: [east, west] }', '{ id: south }'),
  ],
})
