import { divide, type Exact, exactOf, multiply, type ScoreNode, zero } from '@fazhi/model'
import { defineLint } from './define-lint.js'
import { table } from './example.js'
import { placeOfNode } from './subject.js'

const two = 'round: { places: 2, mode: half-up }'
const one = 'round: { places: 1, mode: half-up }'
const item = (keys: string): string =>
  `items: [ { id: item, points: 100, ${keys}clauses: [ { lose: 100, unless: flag.a } ] } ]`

const stepOf = (places: number): Exact =>
  divide({ n: 1n, d: 1n }, { n: 10n ** BigInt(places), d: 1n })

const foldOf = ({ points, outOf }: ScoreNode): Exact =>
  exactOf(outOf).n === 0n ? zero : divide(exactOf(points), exactOf(outOf))

/** Whether what comes up from a rounded node, folded on its way, is no whole number of the step above. */
const isBetween = (step: Exact, fold: Exact, above: Exact): boolean =>
  divide(multiply(step, fold), above).d !== 1n

/** Rounding what was rounded moves totals: 0.445 is 0.45 and then 0.5, but 0.4 at once. */
export const roundedTwice = defineLint({
  id: 'LNT-010',
  title: { zh: '重复取整', en: 'Rounding twice' },
  why: {
    zh: '下级先取整，折算以后上级再取整，总分会变：0.445 先取两位是 0.45，再取一位是 0.5；一次取一位是 0.4。',
    en: 'What was rounded, folded and is rounded again moves totals: 0.445 is 0.45 and then 0.5, but 0.4 at once.',
  },
  fix: {
    zh: '只在一级取整，一般在表的总分。',
    en: 'Round at one level only, in general at the table.',
  },
  severity: 'warning',
  *check({ nodes }, look) {
    for (const { node, parents } of nodes) {
      if (node.round === undefined) continue
      look()
      const index = parents.findLastIndex(({ round }) => round !== undefined)
      const parent = parents[index]
      if (parent?.round === undefined) continue
      const fold = [node, ...parents.slice(index + 1)].map(foldOf).reduce(multiply)
      if (!isBetween(stepOf(node.round.places), fold, stepOf(parent.round.places))) continue
      const params = { node: node.id, parent: parent.id }
      yield {
        code: 'LNT-010',
        params,
        at: [placeOfNode(node), placeOfNode(parent)],
        quote: node.id,
      }
    }
  },
  bad: [
    { input: table(`${one}, ${item(`${two}, `)}`), finds: ['item'] },
    {
      input: table(
        `points: 70, ${two}, items: [ { id: item, points: 70, outOf: 100, ${two}, clauses: [ { lose: 100, unless: flag.a } ] } ]`,
      ),
      finds: ['item'],
    },
  ],
  good: [
    table(`${one}, ${item('')}`),
    table(item(`${two}, `)),
    table(`${two}, ${item(`${one}, `)}`),
    table(`${two}, ${item(`${two}, `)}`),
    table(
      `points: 70, ${two}, items: [ { id: item, points: 70, outOf: 100, ${one}, clauses: [ { lose: 100, unless: flag.a } ] } ]`,
    ),
  ],
})
