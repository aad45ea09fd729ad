// @gorules/zen-engine: one expression an item, then the sum, the cap and the grade. Its numbers are decimals of 28 digits.
import { ZenEngine } from '@gorules/zen-engine'
import { capOf, gradesOf } from './scheme.mjs'

const name = (id) => id.replace('.', '_')

const expressionOf = ({ kind, facts, points, price, below, atMost, rows }, policy) => {
  const [a, b] = facts.map(name)
  switch (kind) {
    case 'yes':
      return `${a} ? ${points / 100} : 0`
    case 'short':
      return `${points / 100} - min([${price / 100} * max([0, ${below} - ${a}]), ${atMost / 100}])`
    case 'rate': {
      const share = `${points / 100} * ${a} / ${b}`
      return `${b} == 0 ? ${points / 100} : ${policy === 'item' ? `round(${share}, 2)` : share}`
    }
    default:
      return `${rows.map(([from, gain]) => `${a} >= ${from} ? ${gain / 100} : `).join('')}0`
  }
}

export const byZen = (items, policy, facts) => {
  const grades = gradesOf(items)
  const terms = items.map(({ id }) => `$.${name(id)}`).join(' + ')
  const expressions = [
    ...items.map((item) => [name(item.id), expressionOf(item, policy)]),
    ['total', `round(min([${terms}, ${capOf(items).cap / 100}]), 2)`],
    [
      'grade',
      `${grades.map(([, from], i) => (i === grades.length - 1 ? i : `$.total >= ${from / 100} ? ${i} : `)).join('')}`,
    ],
  ].map(([key, value], id) => ({ id: String(id), key, value }))
  const at = { x: 0, y: 0 }
  const decision = new ZenEngine().createDecision(
    Buffer.from(
      JSON.stringify({
        nodes: [
          { id: 'in', type: 'inputNode', name: 'in', position: at },
          {
            id: 'score',
            type: 'expressionNode',
            name: 'score',
            position: at,
            content: { expressions },
          },
          { id: 'out', type: 'outputNode', name: 'out', position: at },
        ],
        edges: [
          { id: 'a', sourceId: 'in', targetId: 'score', type: 'edge' },
          { id: 'b', sourceId: 'score', targetId: 'out', type: 'edge' },
        ],
      }),
    ),
  )
  const inputs = facts.map((unit) =>
    Object.fromEntries(Object.entries(unit).map(([id, value]) => [name(id), value])),
  )
  let results = []
  return {
    name: '@gorules/zen-engine',
    run: async () => {
      results = []
      for (const unit of inputs) {
        const { result } = await decision.evaluate(unit)
        results.push([result.total, result.grade])
      }
    },
    result: (unit) => [Math.round(results[unit][0] * 100), results[unit][1]],
  }
}
