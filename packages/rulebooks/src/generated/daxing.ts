// Made from data/daxing.yaml by scripts/generate.mjs; edit that file.
import type { RulebookSource } from '../rulebook-source.js'

export const daxing: RulebookSource = {
  id: 'daxing',
  title: { zh: '大兴区依法行政工作考核标准（节选两项）', en: 'Daxing district: two items' },
  source: 'https://www.51dongshi.net/eedfrcvegehrh.html',
  yaml: `# Figures: Daxing district, Beijing (undated): items 1.1 and 1.6 for departments.
# Certainty: read in a copy of the table. Titles are ours. The losses of 1.1 are 3 + 1 on 3 points, and the text does not say
# what becomes of the fourth: the floor of 0 is an assumption and is named.
rulebook: 1
id: daxing
version: 1.0.0
status: transcribed
year: 2010 # ours: the copy bears no date
title: { zh: 大兴区依法行政工作考核标准（节选两项）, en: "Daxing district: two items" }
source: https://www.51dongshi.net/eedfrcvegehrh.html
facts:
  plan.exists:       { name: { zh: 有总体和年度计划, en: A plan exists }, type: flag }
  plan.filedInTime:  { name: { zh: 计划按时报备, en: The plan was filed in time }, type: flag }
  papers.late:       { name: { zh: 迟报材料, en: Papers late }, type: count, measure: 份 }
  papers.missing:    { name: { zh: 漏报材料, en: Papers missing }, type: count, measure: 份 }
indicators:
  plan: # LNT-002: 3 and 1 are lost on 3 points, as printed
    title: { zh: 总体和年度计划, en: Overall and yearly plan }
    points: 3
    clauses:
      - { lose: 3, unless: plan.exists }
      - { lose: 1, unless: plan.filedInTime }
    cases:
      - { given: { plan.exists: false, plan.filedInTime: false }, expect: 0 }
      - { given: { plan.exists: true, plan.filedInTime: false }, expect: 2 }
      - { given: { plan.exists: true, plan.filedInTime: true }, expect: 3 }
  papers:
    title: { zh: 材料报送, en: Papers handed in }
    points: 3
    clauses:
      - { lose: 0.5, each: papers.late } # LNT-008: no cap is printed
      - { lose: 1, each: papers.missing } # LNT-008: no cap is printed
    cases:
      - { given: { papers.late: 2, papers.missing: 1 }, expect: 1 }
      - { given: { papers.late: 0, papers.missing: 0 }, expect: 3 }
      - { given: { papers.late: 1, papers.missing: 4 }, expect: 0 }
tables:
  departments:
    title: { zh: 部门, en: Departments }
    for: { kind: department }
    points: 6 # computed: 3 + 3, the items given here
    items: [plan, papers]
groups:
  departments: { title: { zh: 部门, en: Departments }, table: departments } # LNT-014: grades were not seen
`,
}
