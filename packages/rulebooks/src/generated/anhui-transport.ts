// Made from data/anhui-transport.yaml by scripts/generate.mjs; edit that file.
import type { RulebookSource } from '../rulebook-source.js'

export const anhuiTransport: RulebookSource = {
  id: 'anhui-transport',
  title: { zh: '安徽省交通运输行政执法评议（节选五项）', en: 'Anhui, transport enforcement: five lines' },
  source: 'https://max.book118.com/html/2019/0424/8135002052002020.shtm',
  yaml: `# Figures: Anhui province, transport enforcement bodies (undated): five lines of the blocks on organisation (10 points) and systems.
# Certainty: read in the opening part of the table. Titles are ours. Organisation is 2 + 3 + 3 + 2; of the two lines of 2 and 3 that
# are met or not met only the points were carried over. Nine lines on systems are 3 points each, met or not met; one of them is here.
rulebook: 1
id: anhui-transport
version: 1.0.0
status: transcribed
year: 2015 # ours: the copy bears no date
title: { zh: 安徽省交通运输行政执法评议（节选五项）, en: "Anhui, transport enforcement: five lines" }
source: https://max.book118.com/html/2019/0424/8135002052002020.shtm
facts:
  organisation.first: { name: { zh: 组织第一项达到, en: First line of organisation met }, type: flag }
  organisation.third: { name: { zh: 组织第三项达到, en: Third line of organisation met }, type: flag }
  legal.unit:
    name: { zh: 法制机构, en: Unit for legal work }
    type: level
    levels: [special, inCharge, none]
    levelNames: { special: { zh: 设专门机构, en: a special unit }, inCharge: { zh: 有机构负责, en: some unit in charge }, none: { zh: 没有, en: none } }
  legal.staff:
    name: { zh: 法制人员, en: Staff for legal work }
    type: level
    levels: [fullTime, partTime, none]
    levelNames: { fullTime: { zh: 专职, en: full-time }, partTime: { zh: 兼职, en: part-time }, none: { zh: 没有, en: none } }
  liability.system: { name: { zh: 建立责任追究制度, en: A system of liability exists }, type: flag }
indicators:
  first: { title: { zh: 组织第一项, en: "Organisation, first line" }, points: 2, clauses: [ { gain: 2, when: organisation.first } ] }
  legalUnit:
    title: { zh: 法制机构, en: Unit for legal work }
    points: 3
    clauses:
      - { by: legal.unit, gain: { special: 3, inCharge: 2, none: 0 } }
    cases:
      - { given: { legal.unit: special }, expect: 3 }
      - { given: { legal.unit: inCharge }, expect: 2 }
      - { given: { legal.unit: none }, expect: 0 }
  third: { title: { zh: 组织第三项, en: "Organisation, third line" }, points: 3, clauses: [ { gain: 3, when: organisation.third } ] }
  legalStaff:
    title: { zh: 法制人员, en: Staff for legal work }
    points: 2
    clauses:
      - { by: legal.staff, gain: { fullTime: 2, partTime: 1, none: 0 } }
    cases:
      - { given: { legal.staff: fullTime }, expect: 2 }
      - { given: { legal.staff: partTime }, expect: 1 }
      - { given: { legal.staff: none }, expect: 0 }
  liability: { title: { zh: 责任追究制度, en: System of liability }, points: 3, clauses: [ { gain: 3, when: liability.system } ] }
  organisation: { title: { zh: 组织, en: Organisation }, points: 10, items: [first, legalUnit, third, legalStaff] }
tables:
  bodies:
    title: { zh: 交通运输执法机构, en: Transport enforcement bodies }
    for: { kind: department }
    points: 13 # computed: the five lines given here
    items: [organisation, liability]
    cases:
      - name: 全部达到
        given: { organisation.first: true, organisation.third: true, legal.unit: special, legal.staff: fullTime, liability.system: true }
        expect: { total: 13 }
      - name: 全部没有达到
        given: { organisation.first: false, organisation.third: false, legal.unit: none, legal.staff: none, liability.system: false }
        expect: { total: 0 }
groups:
  bodies: { title: { zh: 执法机构, en: Enforcement bodies }, table: bodies } # LNT-014: grades were not seen
`,
}
