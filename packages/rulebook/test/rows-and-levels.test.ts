import { describe, expect, test } from 'vitest'
import { loadRulebook } from '../src/index.js'
import { smallCatalog } from './small-catalog.js'

const load = (clause: string) =>
  loadRulebook(
    `rulebook: 1
id: rows
version: 1.0.0
status: sample
year: 2021
title: 例
facts:
  n: { name: 件数, type: count, maximum: 20 }
  rank: { name: 档次, type: level, levels: [good, fair, poor] }
  money: { name: 经费, type: amount, measure: 万元 }
values:
  r: { rate: n, over: n }
tables: { t: { for: { kind: zone }, points: 5, items: [ { id: a, points: 5, clauses: [ { ${clause} } ] } ] } }
groups: { all: { table: t } }
`,
    { catalog: smallCatalog },
  ).diagnostics.flatMap(({ code, severity }) => (severity === 'error' ? [code] : []))

describe('rows and levels as they are written', () => {
  test('R20: else is required, a bare number is no bound, a row nobody reaches is an error', () => {
    expect(load('by: n, gain: { "≥ 6": 5, else: 0 }')).toEqual([])
    expect(load('by: n, gain: { "≥ 6": 5 }')).toEqual(['RBK-025'])
    expect(load('by: n, gain: { 6: 5, else: 0 }')).toEqual(['RBK-022.bare'])
    expect(load('by: n, gain: { "≥ 3": 2, "≥ 6": 5, else: 0 }')).toEqual(['LNT-004'])
  })

  test('R19: every level has a row, and no other has one', () => {
    expect(load('by: rank, gain: { good: 5, fair: 2, poor: 0 }')).toEqual([])
    expect(load('by: rank, gain: { good: 5, fair: 2 }')).toEqual(['RBK-023'])
    expect(load('by: rank, gain: { good: 5, fair: 2, poor: 0, worst: 0 }')).toEqual(['RBK-024'])
  })

  test('R19: at least, better, at most and worse go by the order, best first', () => {
    expect(load('by: rank, gain: { "≥ fair": 5, poor: 0 }')).toEqual([])
    expect(load('by: rank, gain: { "> fair": 5, "≥ poor": 1 }')).toEqual([])
    expect(load('by: rank, lose: { "≤ fair": 5, good: 0 }')).toEqual([])
    expect(load('gain: 5, when: { rank: "≥ fair" }')).toEqual([])
    expect(load('lose: 5, when: { rank: ["< fair", good] }')).toEqual([])
  })

  test('R19: a level that no row reaches, or that a row above took, is an error', () => {
    expect(load('by: rank, gain: { "≥ fair": 5 }')).toEqual(['RBK-023'])
    expect(load('by: rank, gain: { "≥ fair": 5, good: 3, poor: 0 }')).toEqual(['RBK-028'])
    expect(load('by: rank, gain: { good: 5, "≥ fair": 3, poor: 0 }')).toEqual([])
    expect(load('by: rank, gain: { "> good": 5, else: 0 }')).toEqual(['RBK-027.none'])
    expect(load('gain: 5, when: { rank: "≥ poor" }')).toEqual(['RBK-027.all'])
    expect(load('gain: 5, when: { rank: "≥ fine" }')).toEqual(['RBK-024'])
  })

  test('R17: a step of a rate is in percentage points; 1% is none', () => {
    expect(load('lose: 1, each: r, below: 95%, per: 1pp, part: exact, whenNone: met')).toEqual([])
    expect(load('lose: 1, each: r, below: 95%, per: 1%, part: exact, whenNone: met')).toEqual([
      'RBK-032.pp',
    ])
  })
})
