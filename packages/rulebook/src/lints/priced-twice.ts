import type { Clause, Condition, DataPlace } from '@fazhi/model'
import { defineLint } from './define-lint.js'
import { table } from './example.js'
import { clausesOf, placeOfNode } from './subject.js'

const asked = (condition: Condition): readonly string[] => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(asked)
    case 'not':
      return asked(condition.of)
    case 'flag':
    case 'number':
      return [condition.value]
    default:
      return []
  }
}

/** Values a clause moves points by, one by one. A rate shares its counts with others by nature, so only the rate itself counts. */
const pricedBy = (clause: Clause): readonly string[] => {
  switch (clause.shape) {
    case 'condition':
      return asked(clause.when)
    case 'each':
    case 'events':
      return [clause.each]
    case 'share':
      return [clause.share]
    case 'by':
      return [clause.by]
    case 'judged':
      return [clause.judged]
    case 'together':
      return []
  }
}

const items = (second: string): string =>
  table(
    `points: 10, items: [ { id: a, points: 5, clauses: [ { lose: 1, each: count.max10 } ] }, { id: b, points: 5, clauses: [ ${second} ] } ]`,
  )

/** One fault, two deductions: an act that was revoked on review and lost in court, a fact that stands in two items. */
export const pricedTwice = defineLint({
  id: 'LNT-023',
  title: { zh: '同一事实重复计分', en: 'A fact that is priced twice' },
  why: {
    zh: '同一件事在两个项目里都扣分（或者都加分），一个错误罚两次，一份成绩奖两次，没有人决定过要这样。',
    en: 'The same thing costs points in two items, or earns them in two: one fault is punished twice, one success rewarded twice, and nobody decided so.',
  },
  fix: {
    zh: '只在一个项目里计分；确实要两处都计的，在说明里写明。',
    en: 'Price it in one item; where both are meant, say so in the text of the scheme.',
  },
  severity: 'info',
  *check({ nodes, rulebook: { tables } }, look) {
    for (const { id } of tables) {
      const seen = new Map<string, { readonly node: string; readonly at: DataPlace }>()
      for (const { node, table: own } of nodes) {
        if (own.id !== id) continue
        for (const clause of clausesOf(node)) {
          if (clause.shape === 'together') continue
          const at = clause.at ?? placeOfNode(node)
          for (const value of new Set(pricedBy(clause))) {
            look()
            const key = `${clause.verb} ${value}`
            const before = seen.get(key)
            if (before === undefined) seen.set(key, { node: node.id, at })
            if (before === undefined || before.node === node.id) continue
            const params = { value, first: before.node, second: node.id }
            yield { code: 'LNT-023', params, at: [at, before.at], quote: value }
          }
        }
      }
    }
  },
  bad: [
    { input: items('{ lose: 2, each: count.max10, atMost: 4 }'), finds: ['count.max10'] },
    { input: items('{ lose: 5, when: { count.max10: "≥ 3" } }'), finds: ['count.max10'] },
  ],
  good: [
    items('{ lose: 5, unless: flag.a }'),
    items('{ gain: 1, each: count.max10 }'),
    table(
      'points: 5, items: [ { id: a, points: 5, clauses: [ { lose: 1, each: count.max10 }, { lose: 3, when: { count.max10: "≥ 3" } } ] } ]',
    ),
  ],
})
