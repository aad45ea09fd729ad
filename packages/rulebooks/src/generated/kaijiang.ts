// Made from data/kaijiang.yaml by scripts/generate.mjs; edit that file.
import type { RulebookSource } from '../rulebook-source.js'

export const kaijiang: RulebookSource = {
  id: 'kaijiang',
  title: { zh: '开江县部门法治政府建设标准（保障部分）', en: 'Kaijiang county, departments: safeguards' },
  source: 'http://www.kaijiang.gov.cn/xxgk-show-138.html',
  yaml: `# Figures: Kaijiang county, Sichuan, about 2018: the first block for departments, safeguards, of which 9 of 15 points are here:
# organisation 4 = 3 + 0.5 + 0.5, staff 1, counsel 1, and 4.1 and 4.2 of ability (1.5 each of 6).
# Certainty: read in the opening part of the published table. Titles are ours. Three more points of the block were not seen, nor the
# points of 4.3 (certificates of enforcement); the rest of the table was not seen at all.
# What the text does not say (rounding, not applicable, missing data, grades) is left out here too, and is named as an assumption.
rulebook: 1
id: kaijiang
version: 1.1.0
status: transcribed
year: 2018
title: { zh: 开江县部门法治政府建设标准（保障部分）, en: "Kaijiang county, departments: safeguards" }
source: http://www.kaijiang.gov.cn/xxgk-show-138.html
facts:
  group.exists:    { name: { zh: 成立领导小组, en: A leading group exists }, type: flag }
  deputy.named:    { name: { zh: 明确分管负责人, en: A deputy is named }, type: flag }
  meetings.held:   { name: { zh: 专题会议次数, en: Special meetings held }, type: count, measure: 次 }
  plan.made:       { name: { zh: 有年度计划和工作要点, en: Yearly plan and key points }, type: flag }
  report.filed:    { name: { zh: 报送年度报告, en: Yearly report filed }, type: filing }
  staff.legal:     { name: { zh: 法制工作人员, en: Legal staff }, type: count, measure: 人 }
  counsel.engaged: { name: { zh: 聘请法律顾问, en: Legal counsel engaged }, type: flag }
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
  plan:
    title: { zh: 年度计划和工作要点, en: Yearly plan and key points }
    points: 0.5
    clauses:
      - { lose: 0.5, unless: plan.made }
  report:
    title: { zh: 年度报告, en: Yearly report }
    points: 0.5
    clauses: # read: due in December, late costs 0.5; ours: so does a report that was never filed
      - { by: report.filed, lose: { onTime: 0, late: 0.5, never: 0.5 } }
    cases:
      - { given: { report.filed: onTime }, expect: 0.5 }
      - { given: { report.filed: late }, expect: 0 }
      - { given: { report.filed: never }, expect: 0 }
  staff:
    title: { zh: 法制工作人员, en: Legal staff }
    points: 1
    clauses:
      - { lose: 0.5, when: { staff.legal: "= 0" } }
      - { lose: 0.5, when: { staff.legal: "< 2" } }
    cases: # read: none and fewer than two are 0.5 each; computed: nobody costs both
      - { given: { staff.legal: 0 }, expect: 0 }
      - { given: { staff.legal: 1 }, expect: 0.5 }
      - { given: { staff.legal: 2 }, expect: 1 }
  counsel:
    title: { zh: 法律顾问, en: Legal counsel }
    points: 1
    clauses:
      - { lose: 1, unless: counsel.engaged }
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
  leadership: { title: { zh: 组织保障, en: Organisation }, points: 4, items: [organisation, plan, report] }
tables:
  departments:
    title: { zh: 部门, en: Departments }
    for: { kind: department }
    points: 9 # computed: 4 + 1 + 1 + 1.5 + 1.5, the items given here
    items: [leadership, staff, counsel, study, training]
    cases:
      - name: 全部做到
        given:
          group.exists: true
          deputy.named: true
          meetings.held: 3
          plan.made: true
          report.filed: onTime
          staff.legal: 2
          counsel.engaged: true
          study.system: true
          study.sessions: 6
          training.held: true
          training.absent: 0
        expect: { total: 9 }
      - { like: 全部做到, given: { plan.made: false, counsel.engaged: false }, expect: { total: 7.5 } }
groups:
  departments: { title: { zh: 部门, en: Departments }, table: departments } # LNT-014: grades were not seen
`,
}
