// What a careful programmer writes by hand with decimal.js for exactly this scheme. Quotients have 40 digits.
import { Decimal } from 'decimal.js'
import { capOf, gradesOf } from './scheme.mjs'

const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP })

export const byDecimal = (items, policy, facts) => {
  const priced = items.map((item) => ({
    ...item,
    points: new Exact(item.points).div(100),
    price: new Exact(item.price ?? 0).div(100),
    atMost: new Exact(item.atMost ?? 0).div(100),
    rows: (item.rows ?? []).map(([from, price]) => [from, new Exact(price).div(100)]),
  }))
  const zero = new Exact(0)
  const cap = new Exact(capOf(items).cap).div(100)
  const grades = gradesOf(items).map(([, from]) => new Exact(from).div(100))
  const pointsOf = ({ kind, facts: [a, b], points, price, below, atMost, rows }, unit) => {
    switch (kind) {
      case 'yes':
        return unit[a] ? points : zero
      case 'short':
        return points.minus(Exact.min(price.times(Math.max(0, below - unit[a])), atMost))
      case 'rate': {
        if (unit[b] === 0) return points
        const share = points.times(unit[a]).div(unit[b])
        return policy === 'item' ? share.toDecimalPlaces(2) : share
      }
      default:
        return rows.find(([from]) => unit[a] >= from)?.[1] ?? zero
    }
  }
  let results = []
  const one = (unit) => {
    let total = zero
    for (const item of priced) total = total.plus(pointsOf(item, unit))
    const published = Exact.min(total, cap).toDecimalPlaces(2)
    return [published.toFixed(2), grades.findIndex((from) => published.gte(from))]
  }
  return {
    name: 'decimal.js by hand',
    run: () => {
      results = facts.map(one)
    },
    result: (unit) => [Math.round(Number(results[unit][0]) * 100), results[unit][1]],
  }
}
