import { loadRulebook } from '../src/index.js'
import { smallCatalog } from './small-catalog.js'

/*
 * A small rulebook that looks elsewhere in every way, for tests of what is written again and of what has changed.
 */

/** Clauses that read numbers of a group, of last year, of points, and a filing by its days. */
export const lookingClauses = [
  '{ lose: 0.5, each: staff, above: age.mean, part: exact, whenNone: met }',
  '{ gain: 5, when: { filing.rate: "≥ filing.all" } }',
  '{ gain: 6, share: news.share, whenNone: unmet }',
  '{ by: news.place, gain: { "≤ 1": 5, "≤ 3": 4, else: 2 } }',
  '{ lose: 0.5, each: news.place, above: 1, part: exact }',
  '{ lose: 1, each: news, below: before, part: exact }',
  '{ by: growth, gain: { "≥ 110%": 2, "≥ before.rate": 1, else: 0 }, whenNone: met }',
  '{ gain: 3, share: lead }',
  '{ lose: 1, each: filing.rate, below: 100%, per: 10pp, part: up, whenNone: notApplicable }',
  '{ by: plan, lose: { onTime: 0, late: 2, never: 5 } }',
  '{ lose: 0.5, each: plan, part: exact, atMost: 5 }',
  '{ gain: 5, when: { staff: "≤ age.best" } }',
] as const

/** The rulebook, with some of its clauses as items. */
export const lookingText = (clauses: readonly string[] = lookingClauses): string => `
rulebook: 1
id: looking
version: 1.0.0
status: sample
year: 2021
title: looking
policies: { round: { at: table, places: 2, mode: half-up }, vetoed: { ranked: true, inQuotaBase: true, inMeans: true } }
facts:
  staff:         { name: 平均年龄, type: count, maximum: 80 }
  news:          { name: 信息采用数, type: count, maximum: 500 }
  filed:         { name: 已备案, type: count, maximum: 50 }
  toFile:        { name: 应备案, type: count, maximum: 50 }
  plan.filed:    { name: 计划报送, type: filing }
values:
  filing.rate: { rate: filed, over: toFile }
  age.mean:    { mean: staff, among: all }
  filing.all:  { mean: filing.rate, among: all, pooled: true }
  news.best:   { best: news, among: all }
  age.best:    { best: staff, among: all }
  news.place:  { place: news, among: all, first: largest, ties: shared }
  news.share:  { rate: news, over: news.best }
  before:      { lastYear: news }
  before.rate: { lastYear: filing.rate }
  growth:      { rate: news, over: before, mayExceed: true }
  lead:        { points: led }
  plan:        { filed: plan.filed, due: 03-31, by: received, dueDay: counts, nonWorkingDue: stays, days: calendar, lateUntil: 06-30 }
tables:
  t:
    for: { kind: township }
    items:
      - { id: led, points: 10, notApplicable: { policy: groupMean, among: all, fallback: zero }, clauses: [ { lose: 1, each: staff } ] }
${clauses.map((clause, index) => `      - { id: i${index}, points: 10, clauses: [ ${clause} ] }`).join('\n')}
groups: { all: { table: t }, }
grades: { all: [ { grade: 好, from: "≥ 60" }, { grade: 差, from: else } ] }
`

/** Loads a text, or says why not. */
export const loaded = (text: string) => {
  const { rulebook, diagnostics } = loadRulebook(text, { catalog: smallCatalog })
  if (rulebook === undefined)
    throw new Error(JSON.stringify(diagnostics.filter(({ severity }) => severity === 'error')))
  return rulebook
}
