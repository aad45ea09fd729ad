// Made from data/na-policies.yaml by scripts/generate.mjs; edit that file.
import type { RulebookSource } from '../rulebook-source.js'

export const naPolicies: RulebookSource = {
  id: 'na-policies',
  title: { zh: '不适用项目的四种处理（样例）', en: 'Four ways with what does not apply (sample)' },
  source: '依算例编写',
  yaml: `# Ours: one tree under each policy for what does not apply. Block A is worth 20 and scored 16; block B is worth 30, of which 10
# do not apply and 19 of the other 20 are scored. Rescaled at the table 43.75, at the block 44.5, full credit 45, zero 35.
# Certainty: computed. A unit's id picks the policy here, so that the four stand side by side.
rulebook: 1
id: na-policies
version: 1.0.0
status: sample
year: 2021
title: { zh: 不适用项目的四种处理（样例）, en: "Four ways with what does not apply (sample)" }
source: 依算例编写
facts:
  part.a:      { name: { zh: 甲部分得分, en: Part A }, type: score }
  part.b:      { name: { zh: 乙部分得分, en: Part B }, type: score }
  town.market: { name: { zh: 集贸市场管理达标, en: Market in order }, type: flag }
indicators:
  a:
    title: { zh: 甲, en: A }
    points: 20
    clauses: [ { gain: 20, share: part.a } ]
    cases:
      - { given: { part.a: { score: "16", of: "20" } }, expect: 16 }
      - { given: { part.a: { score: "0", of: "20" } }, expect: 0 }
  b1:
    title: { zh: 乙一, en: B1 }
    points: 20
    clauses: [ { gain: 20, share: part.b } ]
    cases:
      - { given: { part.b: { score: "19", of: "20" } }, expect: 19 }
      - { given: { part.b: { score: "0", of: "20" } }, expect: 0 }
  b2:
    title: { zh: 乙二, en: B2 }
    points: 10
    clauses: [ { lose: 10, unless: town.market } ]
    cases:
      - { given: { town.market: true }, expect: 10 }
      - { given: { town.market: false }, expect: 0 }
  blockA: { title: { zh: 甲类, en: Block A }, points: 20, items: [a] }
  blockB: { title: { zh: 乙类, en: Block B }, points: 30, items: [b1, b2] }
tables:
  at-table:
    title: { zh: 总分折算, en: Rescaled at the table }
    for: { id: east-town }
    points: 50
    notApplicable: { policy: rescale, at: table }
    items: [blockA, blockB]
    cases:
      - given: { part.a: { score: "16", of: "20" }, part.b: { score: "19", of: "20" }, town.market: null }
        expect: { total: 43.75, grade: 合格 }
  at-block:
    title: { zh: 分类折算, en: Rescaled at the block }
    for: { id: west-town }
    points: 50
    notApplicable: { policy: rescale, at: block }
    items: [blockA, blockB]
    cases:
      - given: { part.a: { score: "16", of: "20" }, part.b: { score: "19", of: "20" }, town.market: null }
        expect: { total: 44.5, grade: 合格 }
  full-credit:
    title: { zh: 按满分计, en: Full credit }
    for: { id: south-town }
    points: 50
    notApplicable: fullCredit
    items: [blockA, blockB]
    cases:
      - given: { part.a: { score: "16", of: "20" }, part.b: { score: "19", of: "20" }, town.market: null }
        expect: { total: 45, grade: 优秀 }
  as-zero:
    title: { zh: 按零分计, en: Zero }
    for: { id: north-town }
    points: 50
    notApplicable: zero
    items: [blockA, blockB]
    cases:
      - given: { part.a: { score: "16", of: "20" }, part.b: { score: "19", of: "20" }, town.market: null }
        expect: { total: 35, grade: 合格 }
      - given: { part.a: { score: "0", of: "20" }, part.b: { score: "19", of: "20" }, town.market: false }
        expect: { total: 19, grade: 不合格 }
groups:
  towns: { title: { zh: 乡镇, en: Towns }, tables: [at-table, at-block, full-credit, as-zero] }
grades:
  towns:
    - { grade: 优秀, from: "≥ 45" }
    - { grade: 合格, from: "≥ 30" }
    - { grade: 不合格, from: else }
`,
}
