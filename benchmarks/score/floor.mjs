// The floor: straight-line JavaScript over binary doubles, generated for the scheme, one pass, nothing allocated for a unit, no
// check, no record. Written the ways we know; the fastest of them is the floor. Make it faster if you can.
import { capOf, gradesOf } from './scheme.mjs'

const ways = {
  branches: {
    yes: (x, points) => `(${x}?${points}:0)`,
    short: (x, { points, price, below, atMost }) =>
      `${points / 100}-Math.min(${price / 100}*Math.max(0,${below}-${x}),${atMost / 100})`,
  },
  products: {
    yes: (x, points) => `${points}*${x}`,
    short: (x, { points, price, below, atMost }) =>
      `${points / 100}-Math.min(${price / 100}*Math.max(0,${below}-${x}),${atMost / 100})`,
  },
  comparisons: {
    yes: (x, points) => `${points}*${x}`,
    // Where the loss starts and where it is capped, as comparisons of the count itself.
    short: (x, { points, price, below, atMost }) =>
      `(${x}>=${below}?${points / 100}:${x}<=${below - atMost / price}?${(points - atMost) / 100}:${points / 100}-${price / 100}*(${below}-${x}))`,
  },
}

const termOf = (item, policy, at, way) => {
  const [x, y] = item.facts.map(at)
  const points = item.points / 100
  switch (item.kind) {
    case 'yes':
      return way.yes(x, points)
    case 'short':
      return way.short(x, item)
    case 'rate': {
      const share =
        policy === 'item' ? `Math.floor(${item.points}*${x}/${y}+0.5)/100` : `${points}*${x}/${y}`
      return `(${y}===0?${points}:${share})`
    }
    default:
      return `(${item.rows.map(([from, price]) => `${x}>=${from}?${price / 100}:`).join('')}0)`
  }
}

/** Straight-line code of a way, a layout and so many running sums. */
const write = (items, policy, { way, rows, sums }) => {
  const columns = items.flatMap(({ facts }) => facts)
  const { cap } = capOf(items)
  const at = (id) => (rows ? `m[p+${columns.indexOf(id)}]` : `c${columns.indexOf(id)}[u]`)
  const terms = items.map((item, i) => `t${i % sums}+=${termOf(item, policy, at, ways[way])};`)
  const zeros = [...Array(sums).keys()].map((i) => `t${i}=0`).join(',')
  const total = [...Array(sums).keys()].map((i) => `t${i}`).join('+')
  const grades = gradesOf(items)
  const grade = grades
    .map(([, from], i) => (i === grades.length - 1 ? i : `h>=${from}?${i}:`))
    .join('')
  const heads = rows ? '' : columns.map((_, i) => `const c${i}=c[${i}];`).join('')
  return new Function(
    'm',
    'c',
    'n',
    'totals',
    'grades',
    `${heads}for(let u=0,p=0;u<n;u++,p+=${columns.length}){let ${zeros};${terms.join('\n')}
let t=${total};if(t>${cap / 100})t=${cap / 100};const h=Math.floor(t*100+0.5);totals[u]=h;grades[u]=${grade};}`,
  )
}

const packed = (items, facts, Numbers) => {
  const columns = items.flatMap(({ facts: ids }) => ids)
  const matrix = new Numbers(facts.length * columns.length)
  const single = columns.map((id) => Numbers.from(facts, (unit) => Number(unit[id])))
  for (const [u, unit] of facts.entries())
    for (const [i, id] of columns.entries()) matrix[u * columns.length + i] = Number(unit[id])
  return { matrix, single }
}

/** Every way of writing the floor, over bytes and over doubles, by rows and by columns. */
export const floorsOf = (items, policy, facts) => {
  const totals = new Float64Array(facts.length)
  const grades = new Uint8Array(facts.length)
  const stores = {
    bytes: packed(items, facts, Uint8Array),
    doubles: packed(items, facts, Float64Array),
  }
  return Object.entries(stores).flatMap(([name, { matrix, single }]) =>
    [true, false].flatMap((rows) =>
      Object.keys(ways).flatMap((way) =>
        [1, 4].map((sums) => {
          const code = write(items, policy, { way, rows, sums })
          return {
            name: `${way}, ${name} by ${rows ? 'rows' : 'columns'}, ${sums === 1 ? 'one sum' : 'four sums'}`,
            run: () => code(matrix, single, facts.length, totals, grades),
            result: (unit) => [totals[unit], grades[unit]],
          }
        }),
      ),
    ),
  )
}
