import {
  type Clause,
  type Condition,
  compare,
  type DataPlace,
  divide,
  type Exact,
  exactOf,
  printExact,
} from '@fazhi/model'
import { defineLint } from './define-lint.js'
import { leaf } from './example.js'
import { clausesOf, type LintSubject, type PlacedNode, placeOfNode } from './subject.js'

/** What one more of a fact costs, and where that is said. */
interface Price {
  readonly fact: string
  readonly node: string
  readonly price: Exact
  readonly at: DataPlace
}

/** Facts whose mere occurrence makes a condition hold. */
const occurring = (condition: Condition): readonly string[] => {
  if (condition.kind === 'any') return condition.of.flatMap(occurring)
  if (condition.kind === 'flag') return condition.is ? [condition.value] : []
  const isOne = condition.kind === 'number' && (condition.rel === '>=' || condition.rel === '>')
  return isOne ? [condition.value] : []
}

const pricedBy = (clause: Clause): readonly { readonly value: string; readonly price: Exact }[] => {
  if (clause.shape === 'together' || clause.verb === 'gain') return []
  if (clause.shape === 'condition') {
    return occurring(clause.when).map((value) => ({ value, price: exactOf(clause.price) }))
  }
  if (clause.shape !== 'each' || clause.gap?.side === 'below') return []
  return [{ value: clause.each, price: divide(exactOf(clause.price), exactOf(clause.per)) }]
}

const pricesOf = (
  { rulebook: { values } }: LintSubject,
  placed: readonly PlacedNode[],
): readonly Price[] =>
  placed.flatMap(({ node }) =>
    clausesOf(node).flatMap((clause) =>
      pricedBy(clause).map(({ value, price }) => {
        const named = Object.hasOwn(values, value) ? values[value] : undefined
        const fact = named?.kind === 'fact' ? named.fact : value
        return { fact, node: node.id, price, at: clause.at ?? placeOfNode(node) }
      }),
    ),
  )

const dearest = (prices: readonly Price[], fact: string): Price | undefined =>
  prices
    .filter((price) => price.fact === fact)
    .reduce<Price | undefined>(
      (best, price) => (best === undefined || compare(price.price, best.price) > 0 ? price : best),
      undefined,
    )

const facts = (more: string): string =>
  `facts: { files.rough: { name: 案卷不规范, type: count, maximum: 9 }, files.untrue: { name: 案卷不实, type: count, maximum: 9${more} } }\n`
const priced = (untrue: string): string =>
  leaf('40', 'lose: 10, each: files.rough', `lose: ${untrue}, each: files.untrue`)

/** The graver fault costs less than the lesser: who has the choice does the worse. */
export const graverCheaper = defineLint({
  id: 'LNT-021',
  title: { zh: '重错轻罚', en: 'A graver fault priced below a lesser one' },
  why: {
    zh: '弄虚作假扣得比不规范还少，等于鼓励以假充数。哪一项更重由事实的 graverThan 写明。',
    en: 'Where an untrue file costs less than a careless one, the scheme rewards the lie. Which is graver is said by graverThan of the fact.',
  },
  fix: {
    zh: '把重的一项的扣分提到不低于轻的一项，或者另设否决。',
    en: 'Price the graver fault at least as high as the lesser, or make it a veto.',
  },
  severity: 'warning',
  *check(subject, look) {
    for (const { id } of subject.rulebook.tables) {
      const prices = pricesOf(
        subject,
        subject.nodes.filter(({ table }) => table.id === id),
      )
      for (const { id: graver, graverThan = [] } of Object.values(subject.rulebook.facts)) {
        for (const lesser of graverThan) {
          const [high, low] = [dearest(prices, graver), dearest(prices, lesser)]
          if (high === undefined || low === undefined) continue
          look()
          if (compare(high.price, low.price) >= 0) continue
          const params = {
            graver,
            lesser,
            graverPrice: printExact(high.price),
            lesserPrice: printExact(low.price),
          }
          yield { code: 'LNT-021', params, at: [high.at, low.at], quote: graver }
        }
      }
    }
  },
  bad: [
    { input: facts(', graverThan: [files.rough]') + priced('5'), finds: ['files.untrue'] },
    {
      input:
        facts(', graverThan: [files.rough]') +
        leaf('40', 'lose: 10, each: files.rough', 'lose: 8, when: { files.untrue: "≥ 1" }'),
      finds: ['files.untrue'],
    },
  ],
  good: [
    facts(', graverThan: [files.rough]') + priced('10'),
    facts(', graverThan: [files.rough]') + priced('15'),
    facts('') + priced('5'),
  ],
})
