// Made from data/kaijiang.yaml by scripts/generate.mjs; edit that file.
import type { RulebookSource } from '../rulebook-source.js'

export const kaijiang: RulebookSource = {
  id: 'kaijiang',
  title: { zh: '开江县部门法治政府建设标准（节选三项）', en: 'Kaijiang county, departments: three items' },
  source: 'http://www.kaijiang.gov.cn/xxgk-show-138.html',
  yaml: `# Figures: Kaijiang county, Sichuan, about 2018: items 1.1, 4.1 and 4.2 of the first block for departments.
# Certainty: read in the opening part of the published table. Titles are ours; the rest of the table was not seen.
# What the text does not say (rounding, not applicable, missing data, grades) is left out here too, and is named as an assumption.
rulebook: 1
id: kaijiang
version: 1.0.0
status: transcribed
year: 2018
title: { zh: 开江县部门法治政府建设标准（节选三项）, en: "Kaijiang county, departments: three items" }
source: http://www.kaijiang.gov.cn/xxgk-show-138.html
facts:
  group.exists:    { name: { zh: 成立领导小组, en: A leading group exists }, type: flag }
  deputy.named:    { name: { zh: 明确分管负责人, en: A deputy is named }, type: flag }
  meetings.held:   { name: { zh: 专题会议次数, en: Special meetings held }, type: count, measure: 次 }
  study.system:    { name: { zh: 建立学法制度, en: A study system exists }, type: flag }
  study.sessions:  { name: { zh: 学法次数, en: Study sessions }, type: count, measure: 次 }
  training.held:   { name: { zh: 组织培训, en: Training was held }, type: flag }
  training.absent: { name: { zh: 迟到早退缺席, en: "Late, early or absent" }, type: count, measure: 人次 }
indicators:
  organisation: # LNT-002: the losses come to 2.5 of 3, as printed
    title: { zh: 组织领导和专题会议, en: Organisation and special meetings }
    points: 3
    clauses:
      - { lose: 0.5, unless: group.exists }
      - { lose: 0.5, unless: deputy.named }
      - { lose: 0.5, each: meetings.held, below: 3 }
    cases: # computed: the three losses together are 2.5 of 3, so who did nothing keeps 0.5
      - { given: { group.exists: false, deputy.named: false, meetings.held: 0 }, expect: 0.5 }
      - { given: { group.exists: true, deputy.named: true, meetings.held: 3 }, expect: 3 }
  study:
    title: { zh: 负责人带头学法, en: Heads lead the study of law }
    points: 1.5
    clauses:
      - { lose: 0.3, unless: study.system }
      - { lose: 0.3, each: study.sessions, below: 6, atMost: 1.2 }
    cases:
      - { given: { study.system: false, study.sessions: 0 }, expect: 0 }
      - { given: { study.system: true, study.sessions: 3 }, expect: 0.6 }
      - { given: { study.system: true, study.sessions: 1 }, expect: 0.3 }
      - { given: { study.system: true, study.sessions: 6 }, expect: 1.5 }
  training:
    title: { zh: 法治培训, en: Training }
    points: 1.5
    clauses:
      - { lose: 0.6, unless: training.held }
      - { lose: 0.3, each: training.absent, atMost: 0.9 }
    cases:
      - { given: { training.held: true, training.absent: 4 }, expect: 0.6 }
      - { given: { training.held: false, training.absent: 0 }, expect: 0.9 }
tables:
  departments:
    title: { zh: 部门, en: Departments }
    for: { kind: department }
    points: 6 # computed: 3 + 1.5 + 1.5, the items given here
    items: [organisation, study, training]
groups:
  departments: { title: { zh: 部门, en: Departments }, table: departments } # LNT-014: grades were not seen
`,
}
