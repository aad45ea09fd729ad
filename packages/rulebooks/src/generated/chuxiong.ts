// Made from data/chuxiong.yaml by scripts/generate.mjs; edit that file.
import type { RulebookSource } from '../rulebook-source.js'

export const chuxiong: RulebookSource = {
  id: 'chuxiong',
  title: { zh: '楚雄州法治建设成效考核（单位两类）', en: 'Chuxiong prefecture: units of two types' },
  source: 'https://www.cxz.gov.cn/info/egovinfo/1001/xxgkxt_content/11532300015167401G-/2023-0727002.htm',
  yaml: `# Figures: Chuxiong prefecture, Yunnan, 2023: units of two types. Type 1: common 50 + individual 50. Type 2: common 50 only,
# scaled to 100. Common = 5 + 30 + 12 + 3; the last 3 are an extra item inside the 50.
# Certainty: read in the published text. How the text lists the units of each type was not carried over: here enforcement
# power tells them apart (ours).
rulebook: 1
id: chuxiong
version: 1.0.0
status: transcribed
year: 2023
title: { zh: 楚雄州法治建设成效考核（单位两类）, en: "Chuxiong prefecture: units of two types" }
source: https://www.cxz.gov.cn/info/egovinfo/1001/xxgkxt_content/11532300015167401G-/2023-0727002.htm
facts:
  common.first:      { name: { zh: 共性指标第一部分得分, en: Common part 1 }, type: score }
  common.second:     { name: { zh: 共性指标第二部分得分, en: Common part 2 }, type: score }
  common.third:      { name: { zh: 共性指标第三部分得分, en: Common part 3 }, type: score }
  common.extra:      { name: { zh: 共性指标附加项得分, en: Common extra item }, type: score }
  individual.score:  { name: { zh: 个性指标得分, en: Individual items }, type: score }
indicators:
  first:      { title: { zh: 共性一, en: Part 1 }, points: 5, clauses: [ { gain: 5, share: common.first } ] }
  second:     { title: { zh: 共性二, en: Part 2 }, points: 30, clauses: [ { gain: 30, share: common.second } ] }
  third:      { title: { zh: 共性三, en: Part 3 }, points: 12, clauses: [ { gain: 12, share: common.third } ] }
  extra:      { title: { zh: 附加项, en: Extra item }, points: 3, clauses: [ { gain: 3, share: common.extra } ] }
  individual:
    title: { zh: 个性指标, en: Individual items }
    points: 50
    clauses: [ { gain: 50, share: individual.score } ]
    cases:
      - { given: { individual.score: { score: "43.1", of: "50" } }, expect: 43.1 }
  common:
    title: { zh: 共性指标, en: Common items }
    points: 50
    items: [first, second, third, extra]
tables:
  type-1:
    title: { zh: 一类单位, en: Units of type 1 }
    for: { enforcementPower: true }
    points: 100
    items: [common, individual]
    cases:
      - name: 共性 44.3，个性 43.1
        given:
          common.first: { score: "4.5", of: "5" }
          common.second: { score: "27", of: "30" }
          common.third: { score: "10.8", of: "12" }
          common.extra: { score: "2", of: "3" }
          individual.score: { score: "43.1", of: "50" }
        expect: { total: 87.4 }
      - name: 没有得分
        given:
          common.first: { score: "0", of: "5" }
          common.second: { score: "0", of: "30" }
          common.third: { score: "0", of: "12" }
          common.extra: { score: "0", of: "3" }
          individual.score: { score: "0", of: "50" }
        expect: { total: 0 }
  type-2:
    title: { zh: 二类单位, en: Units of type 2 }
    for: { enforcementPower: false }
    points: 100
    outOf: 50 # what was scored on 50 is brought to 100
    items: [first, second, third, extra]
    cases:
      - name: 共性 44.3 折成百分
        given:
          common.first: { score: "4.5", of: "5" }
          common.second: { score: "27", of: "30" }
          common.third: { score: "10.8", of: "12" }
          common.extra: { score: "2", of: "3" }
        expect: { total: 88.6 }
groups:
  type-1: { title: { zh: 一类单位, en: Units of type 1 }, table: type-1 } # LNT-014: grades were not seen
  type-2: { title: { zh: 二类单位, en: Units of type 2 }, table: type-2 } # LNT-014: grades were not seen
`,
}
