import { expect, test } from 'vitest'
import { smallCatalog } from '../test/small-catalog.js'
import { loadRulebook } from './load-rulebook.js'

const load = (clause: string) =>
  loadRulebook(
    `rulebook: 1
id: ranges
version: 1.0.0
status: sample
year: 2021
title: 例
facts:
  rank: { name: 档次, type: level, levels: [优秀, 良好, 合格, 不合格] }
  odd: { name: 怪名, type: level, levels: ["≥ 90", "< 90"] }
  report: { name: 年度报告, type: filing }
tables: { t: { for: { kind: zone }, points: 5, items: [ { id: a, points: 5, clauses: [ { ${clause} } ] } ] } }
groups: { all: { table: t } }
`,
    { catalog: smallCatalog },
  )

const when = (clause: string) => {
  const [read] = load(clause).rulebook?.tables[0]?.root.items[0]?.clauses ?? []
  return read?.shape === 'condition' && read.when.kind === 'level' ? read.when.in : undefined
}
const rows = (clause: string) => {
  const [read] = load(clause).rulebook?.tables[0]?.root.items[0]?.clauses ?? []
  return read?.shape === 'by' ? read.rows : undefined
}

test.each([
  ['"≥ 良好"', ['优秀', '良好']],
  ['">= 良好"', ['优秀', '良好']],
  ['"> 良好"', ['优秀']],
  ['"≤ 良好"', ['良好', '合格', '不合格']],
  ['"< 良好"', ['合格', '不合格']],
  ['良好', ['良好']],
  ['["> 良好", 优秀, 不合格]', ['优秀', '不合格']],
])('R19: in a condition %s means %s', (text, levels) => {
  expect(when(`gain: 5, when: { rank: ${text} }`)).toEqual(levels)
})

test('R19: states of a filing stand in time first', () => {
  expect(when('gain: 5, when: { report: "≥ late" }')).toEqual(['onTime', 'late'])
})

test('a level whose name looks like a relation is itself', () => {
  expect(when('gain: 5, when: { odd: "≥ 90" }')).toEqual(['≥ 90'])
})

test('R19: a row takes the levels it means and no row above it took', () => {
  expect(rows('by: rank, gain: { 良好: 4, "≥ 合格": 3, else: 0 }')).toEqual([
    { level: '良好', points: '4' },
    { level: '优秀', points: '3' },
    { level: '合格', points: '3' },
    { else: true, points: '0' },
  ])
})

test('a level that is misspelt is said with what was most likely meant, relation and all', () => {
  const [found] = load('gain: 5, when: { rank: "≥ 良号" }').diagnostics
  expect([found?.code, found?.expected]).toEqual(['RBK-024.near', '≥ 良好'])
})
