// Made from data/chuxiong.yaml by scripts/generate.mjs; edit that file.
import type { RulebookSource } from '../rulebook-source.js'

export const chuxiong: RulebookSource = {
  id: 'chuxiong',
  title: { zh: '楚雄州法治建设成效考核（县市和两类单位）', en: 'Chuxiong prefecture: counties, and units of two types' },
  source: 'https://www.cxz.gov.cn/info/egovinfo/1001/xxgkxt_content/11532300015167401G-/2023-0727002.htm',
  yaml: `# Figures: Chuxiong prefecture, Yunnan, 2023. Counties: 5 + 27 + 19 + 24 + 12 + 10 + 3 = 100. Units of two types: type 1, common 50 +
# individual 50; type 2, common 50 only, scaled to 100. Common = 5 + 30 + 12 + 3. The last 3, for counties and for units, are an extra item
# that adds and subtracts inside the 100, or inside the 50.
# Certainty: read in the published text. Blocks are handed in as the scores the offices gave them; how their lines are priced was not
# carried over. How the text lists the units of each type was not carried over either: here enforcement power tells them apart (ours).
# How the extra item counts down is not known: here what is added and what is taken off are each a score of 3, from 0 and not below (ours).
rulebook: 1
id: chuxiong
version: 1.1.0
status: transcribed
year: 2023
title: { zh: 楚雄州法治建设成效考核（县市和两类单位）, en: "Chuxiong prefecture: counties, and units of two types" }
source: https://www.cxz.gov.cn/info/egovinfo/1001/xxgkxt_content/11532300015167401G-/2023-0727002.htm
facts:
  county.lawMaking:    { name: { zh: 科学立法得分, en: Law-making }, type: score }
  county.enforcement:  { name: { zh: 严格执法得分, en: Enforcement }, type: score }
  county.justice:      { name: { zh: 公正司法得分, en: Justice }, type: score }
  county.publicity:    { name: { zh: 全民守法普法得分, en: Law-abiding and publicity }, type: score }
  county.leadership:   { name: { zh: 组织领导得分, en: Leadership }, type: score }
  county.satisfaction: { name: { zh: 公众满意度得分, en: Public satisfaction }, type: score }
  common.first:        { name: { zh: 共性指标第一部分得分, en: Common part 1 }, type: score }
  common.second:       { name: { zh: 共性指标第二部分得分, en: Common part 2 }, type: score }
  common.third:        { name: { zh: 共性指标第三部分得分, en: Common part 3 }, type: score }
  individual.score:    { name: { zh: 个性指标得分, en: Individual items }, type: score }
  extra.added:         { name: { zh: 附加项加分, en: "Extra item, added" }, type: score }
  extra.taken:         { name: { zh: 附加项减分, en: "Extra item, taken off" }, type: score }
indicators:
  lawMaking:    { title: { zh: 科学立法, en: Law-making }, points: 5, clauses: [ { gain: 5, share: county.lawMaking } ] }
  enforcement:  { title: { zh: 严格执法, en: Enforcement }, points: 27, clauses: [ { gain: 27, share: county.enforcement } ] }
  justice:      { title: { zh: 公正司法, en: Justice }, points: 19, clauses: [ { gain: 19, share: county.justice } ] }
  publicity:    { title: { zh: 全民守法和普法, en: Law-abiding and publicity }, points: 24, clauses: [ { gain: 24, share: county.publicity } ] }
  leadership:   { title: { zh: 组织领导, en: Leadership }, points: 12, clauses: [ { gain: 12, share: county.leadership } ] }
  satisfaction: { title: { zh: 公众满意度, en: Public satisfaction }, points: 10, clauses: [ { gain: 10, share: county.satisfaction } ] }
  first:        { title: { zh: 共性一, en: Part 1 }, points: 5, clauses: [ { gain: 5, share: common.first } ] }
  second:       { title: { zh: 共性二, en: Part 2 }, points: 30, clauses: [ { gain: 30, share: common.second } ] }
  third:        { title: { zh: 共性三, en: Part 3 }, points: 12, clauses: [ { gain: 12, share: common.third } ] }
  extra: # LNT-006 LNT-006 LNT-006: inside the 100 of counties and of type 1, and 3 of 50 is 6 of 100 for type 2, as printed
    title: { zh: 附加项, en: Extra item }
    points: 3
    start: 0
    floor: 0
    clauses:
      - { gain: 3, share: extra.added }
      - { lose: 3, share: extra.taken }
    cases:
      - { given: { extra.added: { score: "2", of: "3" }, extra.taken: { score: "0", of: "3" } }, expect: 2 }
      - { given: { extra.added: { score: "2", of: "3" }, extra.taken: { score: "0.5", of: "3" } }, expect: 1.5 }
      - { given: { extra.added: { score: "0", of: "3" }, extra.taken: { score: "1", of: "3" } }, expect: 0 }
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
  counties:
    title: { zh: 县市, en: Counties }
    for: { kind: zone } # ours: the model has no kind for a county
    points: 100
    items: [lawMaking, enforcement, justice, publicity, leadership, satisfaction, extra]
    cases:
      - name: 各部分得分
        given:
          county.lawMaking: { score: "4.5", of: "5" }
          county.enforcement: { score: "25", of: "27" }
          county.justice: { score: "18.2", of: "19" }
          county.publicity: { score: "22", of: "24" }
          county.leadership: { score: "12", of: "12" }
          county.satisfaction: { score: "9.16", of: "10" }
          extra.added: { score: "1", of: "3" }
          extra.taken: { score: "0", of: "3" }
        expect: { total: 91.86 }
      - name: 县市没有得分
        given:
          county.lawMaking: { score: "0", of: "5" }
          county.enforcement: { score: "0", of: "27" }
          county.justice: { score: "0", of: "19" }
          county.publicity: { score: "0", of: "24" }
          county.leadership: { score: "0", of: "12" }
          county.satisfaction: { score: "0", of: "10" }
          extra.added: { score: "0", of: "3" }
          extra.taken: { score: "0", of: "3" }
        expect: { total: 0 }
  type-1:
    title: { zh: 一类单位, en: Units of type 1 }
    for: { kind: department, enforcementPower: true }
    points: 100
    items: [common, individual]
    cases:
      - name: 共性 44.3，个性 43.1
        given:
          common.first: { score: "4.5", of: "5" }
          common.second: { score: "27", of: "30" }
          common.third: { score: "10.8", of: "12" }
          extra.added: { score: "2", of: "3" }
          extra.taken: { score: "0", of: "3" }
          individual.score: { score: "43.1", of: "50" }
        expect: { total: 87.4 }
      - name: 没有得分
        given:
          common.first: { score: "0", of: "5" }
          common.second: { score: "0", of: "30" }
          common.third: { score: "0", of: "12" }
          extra.added: { score: "0", of: "3" }
          extra.taken: { score: "0", of: "3" }
          individual.score: { score: "0", of: "50" }
        expect: { total: 0 }
  type-2:
    title: { zh: 二类单位, en: Units of type 2 }
    for: { kind: department, enforcementPower: false }
    points: 100
    outOf: 50 # what was scored on 50 is brought to 100
    items: [first, second, third, extra]
    cases:
      - name: 共性 44.3 折成百分
        given:
          common.first: { score: "4.5", of: "5" }
          common.second: { score: "27", of: "30" }
          common.third: { score: "10.8", of: "12" }
          extra.added: { score: "2", of: "3" }
          extra.taken: { score: "0", of: "3" }
        expect: { total: 88.6 }
groups:
  counties: { title: { zh: 县市, en: Counties }, table: counties } # LNT-014: grades were not seen
  type-1: { title: { zh: 一类单位, en: Units of type 1 }, table: type-1 } # LNT-014: grades were not seen
  type-2: { title: { zh: 二类单位, en: Units of type 2 }, table: type-2 } # LNT-014: grades were not seen
`,
}
