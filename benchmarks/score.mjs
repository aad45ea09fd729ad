// Scoring 2,000 units × 60 items under two policies, the same facts and the same results asked of everybody: total, cap, grade.

import { assess, catalog, loadRulebook, scorer } from '@fazhi/sdk'
import { byDecimal } from './score/by-decimal.mjs'
import { byJsonRulesEngine } from './score/by-json-rules-engine.mjs'
import { byPublicodes } from './score/by-publicodes.mjs'
import { byZen } from './score/by-zen.mjs'
import { factsOf, submissionsOf } from './score/data.mjs'
import { floorsOf } from './score/floor.mjs'
import { race } from './score/race.mjs'
import { gradesOf, itemsOf, rulebookOf } from './score/scheme.mjs'

const units = 2000
const recorded = 'reference (assess, every step recorded)'
const objects = '… every record read as an object'
/** Who needs milliseconds for a unit is timed on fewer of them. */
const few = {
  publicodes: 50,
  'json-rules-engine': 250,
  [recorded]: 250,
  [objects]: 250,
}

const load = (items, policy) => {
  const { rulebook, diagnostics } = loadRulebook(rulebookOf(items, policy), { catalog })
  if (!rulebook) throw new Error(JSON.stringify(diagnostics.slice(0, 3)))
  return rulebook
}

const hundredths = (published) => Math.round(Number(published) * 100)

/** A scorer over what was packed; only `score` is timed, and what is done with each unit's scores. */
const byKernel = (name, rulebook, submissions, items, options, read = () => {}) => {
  const one = scorer(rulebook, options)
  const packed = one.pack(submissions)
  const grades = gradesOf(items).map(([grade]) => grade)
  let scores
  return {
    name,
    run: () => {
      scores = one.score(packed)
      read(scores)
    },
    result: (unit) => [hundredths(scores.published(unit)), grades.indexOf(scores.bandGrade(unit))],
    fallbacks: () => Object.values(scores.fallbacks).reduce((sum, count) => sum + count, 0),
  }
}

const readRecords = (scores) => {
  for (const unit of scores.units.keys()) scores.records(unit)
}

const byReference = (rulebook, submissions, items) => {
  const grades = gradesOf(items).map(([grade]) => grade)
  let results = new Map()
  return {
    name: recorded,
    run: () => {
      results = new Map(assess(rulebook, submissions).units.map((unit) => [unit.unit, unit]))
    },
    result: (unit) => {
      const { published, bandGrade } = results.get(submissions[unit].unit.id)
      return [hundredths(published), grades.indexOf(bandGrade)]
    },
  }
}

/** How many of its units a contestant scores otherwise than the reference. */
const wrongOf = (contestant, reference, count) => {
  let wrong = 0
  for (let unit = 0; unit < count; unit++) {
    const [total, grade] = contestant.result(unit)
    const [right, band] = reference.result(unit)
    if (total !== right || grade !== band) wrong += 1
  }
  return wrong
}

const perSecond = (count, ms) => Math.round((count / ms) * 1000).toLocaleString('en')

const benchPolicy = async (policy) => {
  const items = itemsOf()
  const facts = factsOf(items, units)
  const submissions = submissionsOf(facts)
  const rulebook = load(items, policy)
  const reference = byReference(rulebook, submissions, items)
  // What everybody is held against: all units by the reference, once.
  reference.run()

  // Every way of the floor is timed by itself first; the fastest with tables and the fastest without run again beside the kernel.
  const floors = floorsOf(items, policy, facts)
  const floorTimes = await race(floors, { rounds: 7, sample: 10, warmUp: 150 })
  const ordered = [...floors.keys()].sort((a, b) => floorTimes[a] - floorTimes[b])
  const fastest = (hasTables) =>
    floors[ordered.find((i) => floors[i].name.startsWith('tables') === hasTables)]
  const floorOf = (one) => ({ ...one, name: `floor: doubles, ${one.name}` })
  const close = [
    byKernel('kernel', rulebook, submissions, items, {}),
    byKernel('kernel, closures (no code from text)', rulebook, submissions, items, {
      code: 'closures',
    }),
    byKernel('kernel with full records', rulebook, submissions, items, { records: true }),
    floorOf(fastest(false)),
    floorOf(fastest(true)),
  ]
  const closeTimes = await race(close, { rounds: 15, warmUp: 600 })
  const kept = { records: true }
  const first = (name) => submissions.slice(0, few[name])
  const peers = [
    byKernel(objects, rulebook, first(objects), items, kept, readRecords),
    byReference(rulebook, first(recorded), items),
    byDecimal(items, policy, facts),
    byZen(items, policy, facts),
    byJsonRulesEngine(items, policy, facts.slice(0, few['json-rules-engine'])),
    byPublicodes(items, policy, facts.slice(0, few.publicodes)),
  ]
  const peerTimes = await race(peers, { rounds: 5, sample: 1, warmUp: 1 })
  const floorTime = Math.min(...closeTimes.slice(-2))
  const rows = [...close, ...peers].map((one, i) => {
    const count = few[one.name] ?? units
    const ms = [...closeTimes, ...peerTimes][i]
    const fallbacks = one.fallbacks?.() ?? ''
    return [
      one.name,
      perSecond(count, ms),
      (floorTime / units / (ms / count)).toPrecision(3),
      wrongOf(one, reference, count),
      fallbacks,
    ]
  })
  return {
    title: `score ${units.toLocaleString('en')} units × ${items.length} items, ${policy === 'item' ? '(a) rates rounded at the item' : '(b) only the total rounded'}; processor time`,
    head: [
      'contestant',
      'units a second',
      '× the floor',
      'wrong totals or grades',
      'left to the reference',
    ],
    rows,
  }
}

/** Cost of a unit and of an item as both grow, beside the floor over the same bytes: what memory costs falls on both. */
const benchGrowth = async () => {
  const rows = []
  for (const [times, count] of [
    [1, units],
    [1, 4 * units],
    [1, 16 * units],
    [4, units],
    [16, units],
  ]) {
    const items = itemsOf(times)
    const facts = factsOf(items, count)
    const kernel = byKernel('', load(items, 'total'), submissionsOf(facts), items, {})
    const floor = floorsOf(items, 'total', facts).find(
      ({ name }) => name === 'tables, bytes by rows, four sums',
    )
    const both = await race([kernel, floor], { rounds: 9, warmUp: 1500 })
    rows.push([
      `${count.toLocaleString('en')} × ${items.length}`,
      ...both.map((ms) => (ms * 1e6) / count / items.length),
    ])
  }
  const [[, kernel, floor]] = rows
  return {
    title: 'how the kernel and the floor grow (b)',
    head: [
      'units × items',
      'kernel, ns an item',
      'times the first row',
      'floor, ns an item',
      'times the first row',
    ],
    rows: rows.map(([size, ours, theirs]) => [
      size,
      ours.toFixed(2),
      (ours / kernel).toFixed(2),
      theirs.toFixed(2),
      (theirs / floor).toFixed(2),
    ]),
  }
}

export const benchScore = async () => [
  await benchPolicy('item'),
  await benchPolicy('total'),
  await benchGrowth(),
]
