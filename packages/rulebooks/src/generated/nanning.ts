// Made from data/nanning.yaml by scripts/generate.mjs; edit that file.
import type { RulebookSource } from '../rulebook-source.js'

export const nanning: RulebookSource = {
  id: 'nanning',
  title: { zh: '南宁市依法行政考评（节选两项）', en: 'Nanning: two lines' },
  source: 'https://ishare.iask.sina.com.cn/f/7EIrFUUFUMR.html',
  yaml: `# Figures: Nanning, Guangxi, 2008: the first two lines (2 points each) of a block of 15 for departments, scored line by line: what is
# there adds a point. Certainty: read in a copy of the table. Titles are ours.
rulebook: 1
id: nanning
version: 1.0.0
status: transcribed
year: 2008
title: { zh: 南宁市依法行政考评（节选两项）, en: "Nanning: two lines" }
source: https://ishare.iask.sina.com.cn/f/7EIrFUUFUMR.html
facts:
  body.adjusted:   { name: { zh: 调整领导机构, en: The leading body was adjusted }, type: flag }
  head.named:      { name: { zh: 发文明确第一责任人, en: A document names the head as first responsible person }, type: flag }
  meetings.minuted: { name: { zh: 有纪要的专题会议, en: Meetings with minutes }, type: count, measure: 次, maximum: 50 }
  plan.made:       { name: { zh: 制定年度计划, en: A plan was made }, type: flag }
indicators:
  leadership:
    title: { zh: 领导机构和第一责任人, en: Leading body and first responsible person }
    points: 2
    clauses:
      - { gain: 1, when: body.adjusted }
      - { gain: 1, when: head.named }
    cases:
      - { given: { body.adjusted: true, head.named: true }, expect: 2 }
      - { given: { body.adjusted: true, head.named: false }, expect: 1 }
      - { given: { body.adjusted: false, head.named: false }, expect: 0 }
  work:
    title: { zh: 会议和计划, en: Meetings and plan }
    points: 2
    clauses:
      - { gain: 1, when: { meetings.minuted: "≥ 2" } }
      - { gain: 1, when: plan.made }
    cases:
      - { given: { meetings.minuted: 2, plan.made: true }, expect: 2 }
      - { given: { meetings.minuted: 1, plan.made: true }, expect: 1 }
      - { given: { meetings.minuted: 1, plan.made: false }, expect: 0 }
tables:
  departments:
    title: { zh: 市直部门, en: Departments }
    for: { kind: department }
    points: 4 # computed: 2 + 2, the lines given here
    items: [leadership, work]
groups:
  departments: { title: { zh: 市直部门, en: Departments }, table: departments } # LNT-014: grades were not seen
`,
}
