// Scoring: 400 units × 45 items (15 yes/no, 15 shortfalls, 15 rates), the same totals by hand-written decimal.js and by doubles in the same run.
import { assess, catalog, loadRulebook } from '@fazhi/sdk'
import { Decimal } from 'decimal.js'
import { integers, median } from './measure.mjs'

const perKind = 15
const units = 400
const numbers = [...Array(perKind).keys()]

const yaml = `
rulebook: 1
id: bench
version: 1.0.0
status: sample
year: 2021
title: { zh: 测量, en: Benchmark }
facts:
${numbers
  .map(
    (
      i,
    ) => `  flag.f${i}: { name: { zh: 甲${i} }, type: flag, definition: d, source: unit, aggregate: none, provenance: { source: benchmark, certainty: computed } }
  times.f${i}: { name: { zh: 乙${i} }, type: count, measure: 次, definition: d, source: unit, aggregate: sum, maximum: 12, provenance: { source: benchmark, certainty: computed } }
  some.f${i}: { name: { zh: 丙${i} }, type: count, measure: 件, definition: d, source: unit, aggregate: sum, maximum: 99, provenance: { source: benchmark, certainty: computed } }
  all.f${i}: { name: { zh: 丁${i} }, type: count, measure: 件, definition: d, source: unit, aggregate: sum, maximum: 99, provenance: { source: benchmark, certainty: computed } }`,
  )
  .join('\n')}
values:
${numbers.map((i) => `  rate.f${i}: { rate: some.f${i}, over: all.f${i} }`).join('\n')}
policies: { round: { at: table, places: 2, mode: half-up }, decideOn: published, missing: refuse, unverified: refuse, notApplicable: { policy: rescale, at: table }, ties: { places: shared, breakBy: [] }, vetoed: { ranked: true, inQuotaBase: true } }
indicators:
${numbers
  .map(
    (
      i,
    ) => `  yes.f${i}: { title: { zh: 甲${i} }, points: 2, clauses: [ { lose: 2, unless: flag.f${i} } ] }
  short.f${i}: { title: { zh: 乙${i} }, points: 2, clauses: [ { lose: 0.3, each: times.f${i}, below: 6, atMost: 1.2 } ] }
  part.f${i}: { title: { zh: 丙${i} }, points: 2, clauses: [ { gain: 2, share: rate.f${i}, whenNone: met } ] }`,
  )
  .join('\n')}
tables:
  all:
    title: { zh: 全部 }
    for: { kind: [township] }
    points: ${perKind * 6}
    items: [${numbers.map((i) => `yes.f${i}, short.f${i}, part.f${i}`).join(', ')}]
groups: { all: { title: { zh: 全部 }, tables: [all] } }
grades: { all: [ { grade: 合格, from: else } ] }
`

const random = integers(20_211_231)
const submissions = [...Array(units).keys()].map((unit) => {
  const facts = {}
  for (const i of numbers) {
    const all = 1 + random(60)
    facts[`flag.f${i}`] = { verified: random(4) > 0 }
    facts[`times.f${i}`] = { verified: random(9) }
    facts[`some.f${i}`] = { verified: random(all + 1) }
    facts[`all.f${i}`] = { verified: all }
  }
  return {
    submission: 1,
    year: 2021,
    unit: {
      id: `unit-${unit}`,
      name: { zh: `单位${unit}` },
      kind: 'township',
      enforcementPower: false,
    },
    principals: [],
    facts,
    evidence: [],
    dutyReports: [],
  }
})

/** What a careful programmer writes today for exactly this table. Its quotients have 40 digits, so its last digit can be wrong. */
const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP })
const byDecimal = ({ facts }) => {
  let total = new Exact(0)
  for (const i of numbers) {
    if (facts[`flag.f${i}`].verified) total = total.plus(2)
    const short = Math.max(0, 6 - facts[`times.f${i}`].verified)
    total = total.plus(new Exact(2).minus(Exact.min(new Exact('0.3').times(short), '1.2')))
    total = total.plus(
      new Exact(2).times(facts[`some.f${i}`].verified).div(facts[`all.f${i}`].verified),
    )
  }
  return total.toFixed(2)
}

/** The floor: straight-line doubles, no records, wrong in the last place now and then. */
const byDoubles = ({ facts }) => {
  let total = 0
  for (const i of numbers) {
    if (facts[`flag.f${i}`].verified) total += 2
    total += 2 - Math.min(0.3 * Math.max(0, 6 - facts[`times.f${i}`].verified), 1.2)
    total += (2 * facts[`some.f${i}`].verified) / facts[`all.f${i}`].verified
  }
  return (Math.round(total * 100) / 100).toFixed(2)
}

export const benchScore = () => {
  const { rulebook, diagnostics } = loadRulebook(yaml, { catalog })
  if (!rulebook) throw new Error(JSON.stringify(diagnostics.slice(0, 3)))
  const year = assess(rulebook, submissions)
  const ours = new Map(year.units.map((unit) => [unit.unit, unit.published]))
  const differing = (compute) =>
    submissions.filter((s) => compute(s) !== ours.get(s.unit.id)).length

  const rows = [
    ['fazhi, every step recorded', median(() => assess(rulebook, submissions)), 0],
    [
      'decimal.js by hand, totals only',
      median(() => submissions.map(byDecimal)),
      differing(byDecimal),
    ],
    [
      'doubles by hand, totals only (floor)',
      median(() => submissions.map(byDoubles)),
      differing(byDoubles),
    ],
  ]
  const floor = rows[2][1]
  return {
    title: `score ${units} units × ${perKind * 3} items`,
    head: ['contestant', 'units a second', 'times the floor', 'totals that differ from fazhi'],
    rows: rows.map(([name, ms, wrong]) => [
      name,
      Math.round((units / ms) * 1000).toLocaleString('en'),
      (ms / floor).toFixed(1),
      wrong,
    ]),
  }
}
