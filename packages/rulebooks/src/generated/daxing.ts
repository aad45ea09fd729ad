// Made from data/daxing.yaml by scripts/generate.mjs; edit that file.
import type { RulebookSource } from '../rulebook-source.js'

export const daxing: RulebookSource = {
  id: 'daxing',
  title: { zh: '大兴区依法行政工作考核标准（节选三部分）', en: 'Daxing district: three blocks' },
  source: 'https://www.51dongshi.net/eedfrcvegehrh.html',
  yaml: `# Figures: Daxing district, Beijing (undated), departments: organisation 12 = 3 + 1 + 1 + 2 + 2 + 3, decisions 6 = 2 + 1 + 2 + 1, and of
# rule-making (6) the lines 3.1 and 3.2, 3 + 1. The other two points of rule-making and the rest of the table were not seen.
# Certainty: read in a copy of the table. Titles are ours. The losses of 1.1 are 3 + 1 on 3 points, and the text does not say
# what becomes of the fourth: the floor of 0 is an assumption and is named.
rulebook: 1
id: daxing
version: 1.1.0
status: transcribed
year: 2010 # ours: the copy bears no date
title: { zh: 大兴区依法行政工作考核标准（节选三部分）, en: "Daxing district: three blocks" }
source: https://www.51dongshi.net/eedfrcvegehrh.html
facts:
  plan.exists:          { name: { zh: 有总体和年度计划, en: A plan exists }, type: flag }
  plan.filedInTime:     { name: { zh: 计划按时报备, en: The plan was filed in time }, type: flag }
  tasks.fixed:          { name: { zh: 任务、单位、人员明确, en: "Tasks, units and persons are fixed" }, type: flag }
  body.exists:          { name: { zh: 有领导机构, en: A leading body exists }, type: flag }
  office.exists:        { name: { zh: 有法制机构, en: A legal office exists }, type: flag }
  office.led:           { name: { zh: 有分管法制的领导, en: A leader is in charge of legal work }, type: flag }
  report.filed:         { name: { zh: 报送年度总结, en: Yearly summary filed }, type: filing }
  papers.late:          { name: { zh: 迟报材料, en: Papers late }, type: count, measure: 份 }
  papers.missing:       { name: { zh: 漏报材料, en: Papers missing }, type: count, measure: 份 }
  decision.mechanism:   { name: { zh: 有决策机制, en: A mechanism for decisions exists }, type: flag }
  decision.collective:  { name: { zh: 集体讨论决定, en: Decisions are discussed together }, type: flag }
  decision.public:      { name: { zh: 决策公开, en: Decisions are public }, type: flag }
  evaluation.system:    { name: { zh: 有决策后评估制度, en: A system of evaluation exists }, type: flag }
  evaluation.made:      { name: { zh: 开展决策后评估, en: Evaluations are made }, type: flag }
  decision.liability:   { name: { zh: 有决策责任追究制度, en: A system of liability exists }, type: flag }
  documents.procedural: { name: { zh: 规范性文件按程序制定, en: Documents follow the procedure }, type: flag }
  documents.lawful:     { name: { zh: 规范性文件合法, en: Documents are lawful }, type: flag }
  documents.together:   { name: { zh: 规范性文件统一公布, en: Documents are published together }, type: flag }
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
  tasks: { title: { zh: 任务分解, en: Tasks }, points: 1, clauses: [ { lose: 1, unless: tasks.fixed } ] }
  body: { title: { zh: 领导机构, en: Leading body }, points: 1, clauses: [ { lose: 1, unless: body.exists } ] }
  office: { title: { zh: 法制机构和分管领导, en: Legal office and its leader }, points: 2, clauses: [ { lose: 1, unless: office.exists }, { lose: 1, unless: office.led } ] }
  report:
    title: { zh: 报告制度, en: Yearly summary }
    points: 2
    clauses: # read: none costs 2, late 1; inferred: one of the two
      - { by: report.filed, lose: { onTime: 0, late: 1, never: 2 } }
    cases:
      - { given: { report.filed: onTime }, expect: 2 }
      - { given: { report.filed: late }, expect: 1 }
      - { given: { report.filed: never }, expect: 0 }
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
  mechanism: { title: { zh: 决策机制, en: Mechanism of decisions }, points: 2, clauses: [ { lose: 1, unless: decision.mechanism }, { lose: 1, unless: decision.collective } ] }
  publicity: { title: { zh: 决策公开, en: Publicity of decisions }, points: 1, clauses: [ { lose: 1, unless: decision.public } ] }
  evaluation: { title: { zh: 决策后评估, en: Evaluation of decisions }, points: 2, clauses: [ { lose: 1, unless: evaluation.system }, { lose: 1, unless: evaluation.made } ] }
  liability: { title: { zh: 决策责任追究, en: Liability for decisions }, points: 1, clauses: [ { lose: 1, unless: decision.liability } ] }
  documents: { title: { zh: 规范性文件制定, en: Making of documents }, points: 3, clauses: [ { lose: 1, unless: documents.procedural }, { lose: 2, unless: documents.lawful } ] }
  publication: { title: { zh: 规范性文件统一公布, en: Publication of documents }, points: 1, clauses: [ { lose: 1, unless: documents.together } ] }
  organisation: { title: { zh: 组织领导, en: Organisation }, points: 12, items: [plan, tasks, body, office, report, papers] }
  decisions: { title: { zh: 依法决策, en: Decisions }, points: 6, items: [mechanism, publicity, evaluation, liability] }
  rules: { title: { zh: 制度建设, en: Rule-making }, points: 4, items: [documents, publication] } # 6 printed; these two lines were seen
tables:
  departments:
    title: { zh: 部门, en: Departments }
    for: { kind: department }
    points: 22 # computed: 12 + 6 + 4, the lines given here
    items: [organisation, decisions, rules]
    cases:
      - name: 全部做到
        given:
          plan.exists: true
          plan.filedInTime: true
          tasks.fixed: true
          body.exists: true
          office.exists: true
          office.led: true
          report.filed: onTime
          papers.late: 0
          papers.missing: 0
          decision.mechanism: true
          decision.collective: true
          decision.public: true
          evaluation.system: true
          evaluation.made: true
          decision.liability: true
          documents.procedural: true
          documents.lawful: true
          documents.together: true
        expect: { total: 22 }
      - name: 全部没有做到
        given:
          plan.exists: false
          plan.filedInTime: false
          tasks.fixed: false
          body.exists: false
          office.exists: false
          office.led: false
          report.filed: never
          papers.late: 2
          papers.missing: 4
          decision.mechanism: false
          decision.collective: false
          decision.public: false
          evaluation.system: false
          evaluation.made: false
          decision.liability: false
          documents.procedural: false
          documents.lawful: false
          documents.together: false
        expect: { total: 0 }
groups:
  departments: { title: { zh: 部门, en: Departments }, table: departments } # LNT-014: grades were not seen
`,
}
