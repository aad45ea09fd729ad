import { inForce } from '@fazhi/model'
import { defineLint } from './define-lint.js'
import { table } from './example.js'
import { placeOfNode } from './subject.js'

const item = (basis: string): string =>
  table(
    `points: 10, items: [ { id: a, points: 10, basis: [ ${basis} ], clauses: [ { lose: 10, unless: flag.a } ] } ]`,
  )

/** An item that rests on a norm which was not yet, or no longer, in force at the end of the year. A remembered day accuses nobody. */
export const basisInForce = defineLint({
  id: 'LNT-017',
  title: { zh: '依据当年是否有效', en: 'A basis that is not in force' },
  why: {
    zh: '年末尚未施行或者已经失效的规定，不能作为当年扣分的依据。只凭记忆的日期不据此提出。',
    en: 'A norm that was not yet, or no longer, in force at the end of the year cannot carry a loss of that year. A remembered day accuses nobody.',
  },
  fix: {
    zh: '换成当年有效的规定，或者改正年度。',
    en: 'Name the norm that was in force, or correct the year.',
  },
  severity: 'warning',
  *check({ nodes, rulebook, declared }, look) {
    const norms = new Map(declared.norms.map((norm) => [norm.id, norm]))
    const lastDay = `${rulebook.year}-12-31`
    for (const { node } of nodes) {
      for (const { norm: id } of node.basis) {
        const norm = id === undefined ? undefined : norms.get(id)
        if (norm === undefined) continue
        look()
        if (inForce(norm, lastDay) !== 'notInForce') continue
        const params = { node: node.id, norm: norm.id, year: rulebook.year }
        yield { code: 'LNT-017', params, at: [placeOfNode(node)], quote: norm.id }
      }
    }
  },
  bad: [
    { input: item('{ norm: later-2022, article: "3" }'), finds: ['later-2022'] },
    { input: item('{ norm: ended-2020 }'), finds: ['ended-2020'] },
  ],
  good: [
    item('{ norm: first-responsible-2016, article: "5" }'),
    item('{ norm: first-responsible-2016 }'),
    item('{ norm: remembered-2022 }'),
    item(''),
  ],
})
