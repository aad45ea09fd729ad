// The scheme every contestant scores: 60 items (20 yes/no, 20 shortfalls, 15 rates, 5 bands), their sum, a cap, a grade.

const numbers = (count) => [...Array(count).keys()]
const turn = (list, i) => list[i % list.length]

/** Items of a scheme of `times` × 60; prices are in hundredths of a point, so that every contestant can hold them its own way. */
export const itemsOf = (times = 1) => [
  ...numbers(20 * times).map((i) => ({
    kind: 'yes',
    id: `yes.f${i}`,
    facts: [`flag.f${i}`],
    points: turn([100, 150, 200, 50], i),
  })),
  ...numbers(20 * times).map((i) => ({
    kind: 'short',
    id: `short.f${i}`,
    facts: [`times.f${i}`],
    points: 200,
    price: turn([10, 20, 30, 25], i),
    below: turn([6, 4, 8, 12], i),
    atMost: turn([40, 100, 120, 100], i),
  })),
  ...numbers(15 * times).map((i) => ({
    kind: 'rate',
    id: `rate.f${i}`,
    facts: [`some.f${i}`, `all.f${i}`],
    points: turn([200, 150, 300], i),
  })),
  ...numbers(5 * times).map((i) => ({
    kind: 'band',
    id: `band.f${i}`,
    facts: [`mark.f${i}`],
    points: 200,
    rows: [
      [95, 200],
      [85, 150],
      [60, turn([80, 100], i)],
    ],
  })),
]

/** The sum is capped a little below the full mark, so that the cap binds now and then. */
export const capOf = (items) => {
  const full = items.reduce((sum, { points }) => sum + points, 0)
  return { full, cap: full - items.length * 30 }
}

/** Lowest total of each grade but the last, best first. */
export const gradesOf = (items) => {
  const { cap } = capOf(items)
  return [
    ['优秀', cap],
    ['良好', Math.round(cap * 0.97)],
    ['合格', Math.round(cap * 0.93)],
    ['不合格', 0],
  ]
}

const decimal = (hundredths) => String(hundredths / 100)
const named = (id, type, more = '') =>
  `  ${id}: { name: { zh: ${id} }, type: ${type}, definition: d, source: unit, aggregate: none, ${more}provenance: { source: benchmark, certainty: computed } }`

const factLines = ({ kind, facts }) => {
  const [a, b] = facts
  const count = (id, most) => named(id, 'count', `measure: 件, maximum: ${most}, `)
  if (kind === 'yes') return [named(a, 'flag')]
  if (kind === 'short') return [count(a, 12)]
  return kind === 'rate' ? [count(a, 99), count(b, 99)] : [count(a, 100)]
}

const clauseOf = (item) => {
  const { kind, facts, points } = item
  switch (kind) {
    case 'yes':
      return `{ gain: ${decimal(points)}, when: ${facts[0]} }`
    case 'short':
      return `{ lose: ${decimal(item.price)}, each: ${facts[0]}, below: ${item.below}, atMost: ${decimal(item.atMost)} }`
    case 'rate':
      return `{ gain: ${decimal(points)}, share: ${item.id}.value, whenNone: met }`
    default:
      return `{ by: ${facts[0]}, gain: { ${item.rows.map(([from, price]) => `"≥ ${from}": ${decimal(price)}`).join(', ')}, else: 0 } }`
  }
}

const rounding = 'places: 2, mode: half-up'

/**
 * The scheme as a rulebook. Policy `item` rounds every rate to two places at the item and nothing after; `total` rounds
 * only the total.
 */
export const rulebookOf = (items, policy) => {
  const { full, cap } = capOf(items)
  const indicators = items.map((item) => {
    const round = policy === 'item' && item.kind === 'rate' ? `, round: { ${rounding} }` : ''
    return `  ${item.id}: { title: { zh: ${item.id} }, points: ${decimal(item.points)}${round}, clauses: [ ${clauseOf(item)} ] }`
  })
  return `
rulebook: 1
id: bench
version: 1.0.0
status: sample
year: 2021
title: { zh: 测量, en: Benchmark }
facts:
${items.flatMap(factLines).join('\n')}
values:
${items.flatMap(({ kind, id, facts }) => (kind === 'rate' ? [`  ${id}.value: { rate: ${facts[0]}, over: ${facts[1]} }`] : [])).join('\n')}
policies: { ${policy === 'total' ? `round: { at: table, ${rounding} }, ` : ''}decideOn: published, missing: refuse, unverified: refuse, notApplicable: { policy: rescale, at: table }, ties: { places: shared, breakBy: [] }, vetoed: { ranked: true, inQuotaBase: true } }
indicators:
${indicators.join('\n')}
tables:
  all:
    title: { zh: 全部 }
    for: { kind: [township] }
    points: ${decimal(full)}
    ceiling: ${decimal(cap)}
    items: [${items.map(({ id }) => id).join(', ')}]
groups: { all: { title: { zh: 全部 }, tables: [all] } }
grades: { all: [ ${gradesOf(items)
    .map(([grade, from], i, all) =>
      i === all.length - 1
        ? `{ grade: ${grade}, from: else }`
        : `{ grade: ${grade}, from: "≥ ${decimal(from)}" }`,
    )
    .join(', ')} ] }
`
}
