// Made from data/tongzhou.yaml by scripts/generate.mjs; edit that file.
import type { RulebookSource } from '../rulebook-source.js'

export const tongzhou: RulebookSource = {
  id: 'tongzhou',
  title: { zh: '通州区部门绩效考评（五项）', en: 'Tongzhou district, departments: five lines' },
  source: 'https://bj.010b.com/policy/detail/118311.html',
  yaml: `# Figures: Tongzhou district, Beijing, 2017, performance of departments: key tasks 70, lawful administration 5, disclosure 5, budget 5,
# proposals 5, of 100 points; the other 10 (the hotline, services and others) are left out, their division was not carried over.
# Certainty: read in the published text. Titles are ours. Each line is scored by an office of its own by a document of its own, which was not
# seen: its score is imported. The five points of lawful administration cover the building and running of systems, enforcement, and
# reconsideration and litigation; how they divide was not carried over. There are documents of their own for bonuses and for deductions, which
# were not seen either: neither is here.
rulebook: 1
id: tongzhou
version: 1.0.0
status: transcribed
year: 2017
title: { zh: 通州区部门绩效考评（五项）, en: "Tongzhou district, departments: five lines" }
source: https://bj.010b.com/policy/detail/118311.html
facts:
  tasks.score:      { name: { zh: 重点任务得分, en: Score of key tasks }, type: score }
  lawful.score:     { name: { zh: 依法行政得分, en: Score of lawful administration }, type: score }
  disclosure.score: { name: { zh: 政务公开得分, en: Score of disclosure }, type: score }
  budget.score:     { name: { zh: 预算管理得分, en: Score of the budget }, type: score }
  proposals.score:  { name: { zh: 建议提案办理得分, en: Score of proposals }, type: score }
indicators:
  tasks:      { title: { zh: 重点任务, en: Key tasks }, points: 70, outOf: 100, clauses: [ { gain: 100, share: tasks.score } ] }
  lawful:     { title: { zh: 依法行政, en: Lawful administration }, points: 5, outOf: 100, clauses: [ { gain: 100, share: lawful.score } ] }
  disclosure: { title: { zh: 政务公开, en: Disclosure }, points: 5, outOf: 100, clauses: [ { gain: 100, share: disclosure.score } ] }
  budget:     { title: { zh: 预算管理, en: Budget }, points: 5, outOf: 100, clauses: [ { gain: 100, share: budget.score } ] }
  proposals:  { title: { zh: 建议提案办理, en: Proposals }, points: 5, outOf: 100, clauses: [ { gain: 100, share: proposals.score } ] }
tables:
  departments:
    title: { zh: 区级部门, en: Departments }
    for: { kind: department }
    points: 90 # computed: 70 + 5 + 5 + 5 + 5, the lines given here
    items: [tasks, lawful, disclosure, budget, proposals]
    cases: # computed: 0.7 × 93.5 + 0.05 × (96 + 88.4 + 100 + 91.2) = 65.45 + 18.78
      - name: 各项得分
        given:
          tasks.score: { score: "93.5", of: "100" }
          lawful.score: { score: "96", of: "100" }
          disclosure.score: { score: "88.4", of: "100" }
          budget.score: { score: "100", of: "100" }
          proposals.score: { score: "91.2", of: "100" }
        expect: { total: 84.23 }
      - name: 没有得分
        given:
          tasks.score: { score: "0", of: "100" }
          lawful.score: { score: "0", of: "100" }
          disclosure.score: { score: "0", of: "100" }
          budget.score: { score: "0", of: "100" }
          proposals.score: { score: "0", of: "100" }
        expect: { total: 0 }
groups:
  departments: { title: { zh: 区级部门, en: Departments }, table: departments } # LNT-014: grades were not seen
`,
}
