// Made from data/risk-flags.yaml by scripts/generate.mjs; edit that file.
import type { RulebookSource } from '../rulebook-source.js'

export const riskFlags: RulebookSource = {
  id: 'risk-flags',
  title: { zh: '法治考核风险提示（公开代码）', en: 'Risk flags, from public code' },
  source: 'public code, RISK_RULE_SET v1.2',
  yaml: `# Figures: a risk model in public code, version 1.2: red where more than 15.0 % of acts were corrected or less than 40.0 % was disclosed,
# yellow above 10.0 % or below 45.0 %, else green. Fewer than 30 cases: not flagged, only marked. 100 cases and more: high stability,
# 30 to 99: medium. What is missing is not flagged.
# Certainty: read in public code. Titles are ours. A colour is no number of points: 2, 1 and 0 stand for green, yellow and red (ours), and the
# marks of stability are written as honours, which never change points. That fewer than 30 cases come out green is the source's "not flagged";
# the mark says so.
rulebook: 1
id: risk-flags
version: 1.0.0
status: transcribed
year: 2023 # ours: the code bears no date
title: { zh: 法治考核风险提示（公开代码）, en: "Risk flags, from public code" }
source: public code, RISK_RULE_SET v1.2
policies:
  missing: refuse # read: what is missing is not flagged
facts:
  acts.corrected:   { name: { zh: 被纠正的行政行为, en: Acts corrected }, type: count, measure: 件, maximum: 100000 }
  acts.reviewed:    { name: { zh: 审结的案件, en: Cases concluded }, type: count, measure: 件, maximum: 100000 }
  matters.public:   { name: { zh: 已公开的事项, en: Matters disclosed }, type: count, measure: 项, maximum: 100000 }
  matters.all:      { name: { zh: 应公开的事项, en: Matters to disclose }, type: count, measure: 项, maximum: 100000 }
values:
  correction.rate: { rate: acts.corrected, over: acts.reviewed, title: { zh: 纠错率, en: Correction rate } }
  disclosure.rate: { rate: matters.public, over: matters.all, title: { zh: 公开率, en: Disclosure rate } }
indicators:
  colour:
    title: { zh: 风险, en: Risk }
    points: 2
    clauses: # the larger of the two losses counts: what is red is not yellow as well
      - together:
          - { lose: 2, when: { all: [ { acts.reviewed: "≥ 30" }, { any: [ { correction.rate: "> 15%" }, { disclosure.rate: "< 40%" } ] } ] } }
          - { lose: 1, when: { all: [ { acts.reviewed: "≥ 30" }, { any: [ { correction.rate: "> 10%" }, { disclosure.rate: "< 45%" } ] } ] } }
        take: largest
    cases:
      - { given: { acts.corrected: 16, acts.reviewed: 100, matters.public: 80, matters.all: 100 }, expect: 0 }
      - { given: { acts.corrected: 15, acts.reviewed: 100, matters.public: 80, matters.all: 100 }, expect: 1 }
      - { given: { acts.corrected: 10, acts.reviewed: 100, matters.public: 45, matters.all: 100 }, expect: 2 }
      - { given: { acts.corrected: 10, acts.reviewed: 100, matters.public: 44, matters.all: 100 }, expect: 1 }
      - { given: { acts.corrected: 0, acts.reviewed: 100, matters.public: 39, matters.all: 100 }, expect: 0 }
      - { given: { acts.corrected: 20, acts.reviewed: 29, matters.public: 10, matters.all: 100 }, expect: 2 }
tables:
  units:
    title: { zh: 单位, en: Units }
    for: { kind: [department, township, subdistrict, zone] }
    points: 2
    items: [colour]
    cases:
      - name: 绿
        unit: { kind: department }
        given: { acts.corrected: 3, acts.reviewed: 120, matters.public: 90, matters.all: 100 }
        expect: { total: 2, grade: 绿, honours: [stable-high] }
      - { like: 绿, given: { acts.corrected: 11, acts.reviewed: 99 }, expect: { total: 1, grade: 黄, honours: [stable-medium] } }
      - { like: 绿, given: { acts.corrected: 5, acts.reviewed: 30 }, expect: { total: 0, grade: 红, honours: [stable-medium] } }
      - { like: 绿, given: { acts.corrected: 20, acts.reviewed: 29 }, expect: { total: 2, grade: 绿, honours: [sample-small] } }
groups:
  units: { title: { zh: 单位, en: Units }, table: units }
grades:
  units:
    - { grade: 绿, from: "≥ 2" }
    - { grade: 黄, from: "≥ 1" }
    - { grade: 红, from: else }
honours:
  - { id: stable-high, title: { zh: 样本稳定性高, en: High stability }, when: { acts.reviewed: "≥ 100" } }
  - { id: stable-medium, title: { zh: 样本稳定性中, en: Medium stability }, when: { all: [ { acts.reviewed: "≥ 30" }, { acts.reviewed: "< 100" } ] } }
  - { id: sample-small, title: { zh: 样本不足，不作提示, en: "Too few cases, not flagged" }, when: { acts.reviewed: "< 30" } }
`,
}
