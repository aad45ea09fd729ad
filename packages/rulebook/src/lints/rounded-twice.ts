import { defineLint } from './define-lint.js'
import { table } from './example.js'
import { placeOfNode } from './subject.js'

const two = 'round: { places: 2, mode: half-up }'
const one = 'round: { places: 1, mode: half-up }'
const item = (keys: string): string =>
  `items: [ { id: item, points: 100, ${keys}clauses: [ { lose: 100, unless: flag.a } ] } ]`

/** Rounding what was rounded moves totals: 0.445 is 0.45 and then 0.5, but 0.4 at once. */
export const roundedTwice = defineLint({
  id: 'LNT-010',
  title: { zh: '重复取整', en: 'Rounding twice' },
  severity: 'warning',
  *check({ nodes }, look) {
    for (const { node, parents } of nodes) {
      if (node.round === undefined) continue
      look()
      const { places } = node.round
      const parent = parents.findLast(({ round }) => round !== undefined && round.places < places)
      if (parent === undefined) continue
      const params = { node: node.id, parent: parent.id }
      yield {
        code: 'LNT-010',
        params,
        at: [placeOfNode(node), placeOfNode(parent)],
        quote: node.id,
      }
    }
  },
  bad: [{ input: table(`${one}, ${item(`${two}, `)}`), finds: ['item'] }],
  good: [
    table(`${one}, ${item('')}`),
    table(item(`${two}, `)),
    table(`${two}, ${item(`${one}, `)}`),
  ],
})
