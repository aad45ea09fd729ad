// The floor: straight-line JavaScript over binary doubles, generated for the scheme, one pass, nothing allocated for a unit, no
// check, no record. Written the ways we know; the fastest of them is the floor. Make it faster if you can.
import { capOf, gradesOf } from './scheme.mjs'

const plain = {
  yes: (x, { points }) => `${points}*${x}`,
  short: (x, { points, price, below, atMost }) =>
    `${points}-Math.min(${price}*Math.max(0,${below}-${x}),${atMost})`,
  band: (x, { rows }) => `(${rows.map(([from, price]) => `${x}>=${from}?${price}:`).join('')}0)`,
}

/** How an item of one fact is written; points are in hundredths, so that nothing has to be scaled at the end. */
const ways = {
  products: plain,
  branches: { ...plain, yes: (x, { points }) => `(${x}?${points}:0)` },
  comparisons: {
    ...plain,
    // Where the loss starts and where it is capped, as comparisons of the count itself.
    short: (x, { points, price, below, atMost }) =>
      `(${x}>=${below}?${points}:${x}<=${below - atMost / price}?${points - atMost}:${points}-${price}*(${below}-${x}))`,
  },
}

/** What an item of one fact is worth for every byte, as a table of doubles: one look instead of what is written. */
const tableOf = (item) => {
  const value = new Function('x', `return ${plain[item.kind]('x', item)}`)
  return Float64Array.from({ length: 256 }, (_, x) => value(x))
}

/** Tables of all items of one fact; items that are worth the same share one. */
const tablesOf = (items) => {
  const tables = new Map()
  const indexes = items.map((item) => {
    if (item.kind === 'rate') return undefined
    const table = tableOf(item)
    const key = table.join()
    if (!tables.has(key)) tables.set(key, { index: tables.size, table })
    return tables.get(key).index
  })
  return { tables: [...tables.values()].map(({ table }) => table), indexes }
}

const termOf = (item, policy, at, way, table) => {
  const [x, y] = item.facts.map(at)
  if (item.kind !== 'rate')
    return way === 'tables' ? `k${table}[${x}]` : ways[way][item.kind](x, item)
  const share = `${item.points}*${x}/${y}`
  return `(${y}===0?${item.points}:${policy === 'item' ? `Math.floor(${share}+0.5)` : share})`
}

/** Straight-line code of a way, a layout and so many running sums. */
const write = (items, policy, { way, rows, sums }) => {
  const columns = items.flatMap(({ facts }) => facts)
  const { cap } = capOf(items)
  const at = (id) => (rows ? `m[p+${columns.indexOf(id)}]` : `c${columns.indexOf(id)}[u]`)
  const { tables, indexes } = tablesOf(items)
  const terms = items.map(
    (item, i) => `t${i % sums}+=${termOf(item, policy, at, way, indexes[i])};`,
  )
  const zeros = [...Array(sums).keys()].map((i) => `t${i}=0`).join(',')
  const total = [...Array(sums).keys()].map((i) => `t${i}`).join('+')
  const grades = gradesOf(items)
  const grade = grades
    .map(([, from], i) => (i === grades.length - 1 ? i : `h>=${from}?${i}:`))
    .join('')
  const heads = rows ? '' : columns.map((_, i) => `const c${i}=c[${i}];`).join('')
  // Tables are constants around the function, so that the engine compiles their addresses and lengths in.
  const constants = way === 'tables' ? tables.map((_, i) => `const k${i}=k[${i}];`).join('') : ''
  return new Function(
    'k',
    `${constants}return function(m,c,n,totals,grades){${heads}
for(let u=0,p=0;u<n;u++,p+=${columns.length}){let ${zeros};${terms.join('\n')}
let t=${total};if(t>${cap})t=${cap};const h=Math.floor(t+0.5);totals[u]=h;grades[u]=${grade};}}`,
  )(tables)
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
      [...Object.keys(ways), 'tables'].flatMap((way) =>
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
