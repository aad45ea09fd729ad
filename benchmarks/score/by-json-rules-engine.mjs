// json-rules-engine: one rule an item, points as event parameters. It has conditions but no arithmetic, so what is computed
// (shortfalls, rates) is a fact of its own, computed by a function with decimal.js, and the events' points are summed so too.
import { Decimal } from 'decimal.js'
import { Engine } from 'json-rules-engine'
import { capOf, gradesOf } from './scheme.mjs'

const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP })
const exact = (hundredths) => new Exact(hundredths).div(100)

const addShort = (engine, { id, facts: [a], points, price, below, atMost }) => {
  engine.addFact(`${id}.points`, async (_, almanac) =>
    exact(points).minus(
      Exact.min(
        exact(price).times(Math.max(0, below - (await almanac.factValue(a)))),
        exact(atMost),
      ),
    ),
  )
  engine.addRule({
    conditions: { all: [{ fact: a, operator: 'greaterThanInclusive', value: 0 }] },
    event: { type: id, params: { points: { fact: `${id}.points` } } },
  })
}

const addRate = (engine, { id, facts: [a, b], points }, policy) => {
  engine.addFact(`${id}.points`, async (_, almanac) => {
    const all = await almanac.factValue(b)
    if (all === 0) return exact(points)
    const share = exact(points)
      .times(await almanac.factValue(a))
      .div(all)
    return policy === 'item' ? share.toDecimalPlaces(2) : share
  })
  engine.addRule({
    conditions: { all: [{ fact: a, operator: 'greaterThanInclusive', value: 0 }] },
    event: { type: id, params: { points: { fact: `${id}.points` } } },
  })
}

const addBands = (engine, { id, facts: [a], rows }) =>
  rows.forEach(([from, price], i) => {
    const above = i === 0 ? [] : [{ fact: a, operator: 'lessThan', value: rows[i - 1][0] }]
    engine.addRule({
      conditions: { all: [{ fact: a, operator: 'greaterThanInclusive', value: from }, ...above] },
      event: { type: id, params: { points: exact(price) } },
    })
  })

export const byJsonRulesEngine = (items, policy, facts) => {
  const engine = new Engine([], { replaceFactsInEventParams: true })
  for (const item of items) {
    if (item.kind === 'yes')
      engine.addRule({
        conditions: { all: [{ fact: item.facts[0], operator: 'equal', value: true }] },
        event: { type: item.id, params: { points: exact(item.points) } },
      })
    else if (item.kind === 'short') addShort(engine, item)
    else if (item.kind === 'rate') addRate(engine, item, policy)
    else addBands(engine, item)
  }
  const cap = exact(capOf(items).cap)
  const grades = gradesOf(items).map(([, from]) => exact(from))
  let results = []
  return {
    name: 'json-rules-engine',
    run: async () => {
      results = []
      for (const unit of facts) {
        const { events } = await engine.run(unit)
        const sum = events.reduce((total, { params }) => total.plus(params.points), new Exact(0))
        const published = Exact.min(sum, cap).toDecimalPlaces(2)
        results.push([published.toFixed(2), grades.findIndex((from) => published.gte(from))])
      }
    },
    result: (unit) => [Math.round(Number(results[unit][0]) * 100), results[unit][1]],
  }
}
