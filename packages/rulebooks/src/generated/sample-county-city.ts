// Made from data/sample-county-city.yaml by scripts/generate.mjs; edit that file.
import type { RulebookSource } from '../rulebook-source.js'

export const sampleCountyCity: RulebookSource = {
  id: 'sample-county-city',
  title: { zh: '县级市法治建设年度考核细则（样例）', en: 'Annual rule-of-law assessment of a county-level city (sample)' },
  source: '本库拟定的样例，不是任何机关的规定',
  yaml: `# 县级市法治建设年度考核细则（样例）
#
# 这不是任何一级机关的规定。国家的《市县法治政府建设示范指标体系》公开文本不带分值、权重和评分办法；下面的每一个分值、
# 档次、名额和界限都是本库拟的，只为让人有一份完整、能算、改得动的底稿。拿去用之前，请按本地印发的方案逐条改。
# 口径（一件案子怎么数、谁的数为准）见事实字典 docs/facts.md；写法见 docs/rulebook-language.md。
#
# A sample of ours for a county-level city, complete and computable. Nothing here is official: the national indicator text carries no
# scores, and every weight, band and quota below is ours. Change it clause by clause before use.
#
# 怎么读：lose 是扣分，gain 是得分，数字都写正数。below 只数不足的，above 只数超出的。whenNone 说“没有可数的”怎么办：
# notApplicable 本项不适用，met 按做到算。每一项下面的 cases 是算例：给什么事实，应得多少分；fazhi test 会逐个验算。
rulebook: 1
id: sample-county-city
version: 1.0.0
status: sample
year: 2025
title: { zh: 县级市法治建设年度考核细则（样例）, en: 'Annual rule-of-law assessment of a county-level city (sample)' }
source: 本库拟定的样例，不是任何机关的规定

# 下面的选择没有一样是缺省的：改哪一条，哪一条就生效。
policies:
  round: { at: table, places: 2, mode: half-up } # 只在总分处取整，保留两位
  decideOn: published # 名次和等次看公布的分数
  missing: refuse # 缺数据的单位不定分，不当零分
  unverified: refuse # 只认核实过的数
  evidence: ignore # 佐证材料由人工查看；写 noPoints 则没有材料的项目不得分
  notApplicable: { policy: rescale, at: table } # 不适用的项目不计分，总分按其余项目折算
  ties: { places: shared, breakBy: [fewestPointsDeducted, leadership, satisfaction] } # 并列 1、1、3；先比扣分，再比组织领导、满意度
  vetoed: { ranked: true, inQuotaBase: true, inMeans: true } # 被否决的单位照常排名，也算进名额的基数和组内平均
  lowerings: largest # 几种降等情形同时有，只按最重的一种降，不累加

# 本细则自己的事实：字典里没有、本地要用的，写明口径和谁的数为准。
facts:
  leadership.named:
    name: { zh: 第一责任人职责写进文件, en: First responsible person named in a document }
    type: flag
    definition: 本年度有印发的文件写明主要负责人是法治建设第一责任人，并写明分管负责人和责任科室。
    source: unit
  law.staff:
    name: { zh: 法治工作人员人数, en: Staff for legal work }
    type: count
    measure: 人
    maximum: 200
    definition: 年底在编在岗、专门做合法性审查、法制审核或行政复议应诉工作的人数；兼做的不算，法律顾问另计。
    source: unit
  report.published:
    name: { zh: 年度法治政府建设报告公开, en: Annual report published }
    type: filing
    levelNames: { onTime: { zh: 按时, en: in time }, late: { zh: 迟公开, en: late }, never: { zh: 未公开, en: never } }
    definition: 本单位年度法治政府建设报告在规定日期前公开（onTime）、过期公开（late）或没有公开（never）；依法不公开的按不适用填写并写明理由。
    source: commissionOffice
  enforcement.online:
    name: { zh: 网上办理行政处罚案件件数, en: Penalty cases handled online }
    type: count
    measure: 件
    maximum: 100000
    definition: 办结的行政处罚案件中，从立案到结案都在行政执法平台上办理的件数。
    source: justiceBureau
  legalServices.rooms:
    name: { zh: 公共法律服务工作室覆盖, en: Villages with a legal service room }
    type: coverage
    definition: 有固定场所、有人值守、当年有服务记录的公共法律服务工作室的村（社区）个数，对全部村（社区）个数。
    source: justiceBureau
  digital.missed:
    name: { zh: 执法和普法数据迟报漏报次数, en: Data reported late or not at all }
    type: count
    measure: 次
    maximum: 100
    definition: 当年被数据管理部门书面提醒过的迟报、漏报、退回重报次数，一次提醒算一次。
    source: statistics

# 数值：由事实算出来的率和平均分，名称在下面的条款里用。
values:
  rectification.rate: { rate: leadership.problemsRectified, over: leadership.problemsListed, title: { zh: 法治建设问题整改率, en: Problems rectified } }
  exam.rate: { rate: study.examPassed, over: study.examDue, title: { zh: 法律知识考试合格率, en: Staff who passed the examination } }
  decisions.reviewRate: { rate: decisions.reviewed, over: decisions.major, title: { zh: 重大行政决策合法性审查率, en: Decisions reviewed } }
  documents.reviewRate: { rate: documents.reviewed, over: documents.issued, title: { zh: 规范性文件合法性审核率, en: Documents reviewed } }
  filing.rate: { rate: documents.filed, over: documents.toFile, title: { zh: 规范性文件按时报备率, en: Documents filed in time } }
  contracts.rate: { rate: contracts.reviewed, over: contracts.signed, title: { zh: 合同审查率, en: Contracts reviewed } }
  information.rate: { rate: information.answeredOnTime, over: information.requests, title: { zh: 信息公开申请按时答复率, en: Requests answered in time } }
  head.attendance: { rate: litigation.headAppeared, over: litigation.heard, title: { zh: 行政机关负责人出庭应诉率, en: Head appearance rate } }
  loss.rate: { rate: litigation.lost, over: litigation.judged, title: { zh: 行政诉讼败诉率, en: Share of suits lost } }
  recommendations.rate: { rate: recommendations.answered, over: recommendations.received, title: { zh: 司法建议按期回复率, en: Recommendations answered in time } }
  certificates.rate: { rate: enforcement.certified, over: enforcement.staff, title: { zh: 执法人员持证率, en: Enforcement staff with certificates } }
  disclosure.rate: { rate: enforcement.disclosed, over: enforcement.concluded, title: { zh: 行政处罚决定公示率, en: Penalties published } }
  majorReview.rate: { rate: enforcement.majorReviewed, over: enforcement.majorDecisions, title: { zh: 重大执法决定法制审核率, en: Major decisions reviewed } }
  online.rate: { rate: enforcement.online, over: enforcement.concluded, title: { zh: 处罚案件网上办理率, en: Penalty cases handled online } }
  files.average: { mean: enforcement.files, title: { zh: 案卷评查平均分, en: Average mark of case files } }
  literate.rate: { rate: villages.literate, over: villages.total, title: { zh: 法律明白人配齐率, en: Villages with three literate persons } }
  adviser.rate: { rate: villages.adviser, over: villages.total, title: { zh: 村（社区）法律顾问覆盖率, en: Villages with an adviser } }
  disputes.rate: { rate: disputes.settled, over: disputes.received, title: { zh: 矛盾纠纷调解成功率, en: Disputes settled } }
  mediators.rate: { rate: mediators.trained, over: mediators.total, title: { zh: 人民调解员受训率, en: Mediators trained } }
  hotline.onTimeShare: { rate: hotline.onTime, over: hotline.received, title: { zh: 热线按时办结率, en: Hotline matters in time } }
  hotline.satisfied.rate: { rate: hotline.satisfied, over: hotline.surveyed, title: { zh: 热线满意率, en: Hotline satisfaction rate } }

indicators:
  # ====================================================================================================================
  # 一、组织领导与第一责任人职责（22分）：三张表共用
  # ====================================================================================================================
  leadership.named:
    title: { zh: 第一责任人职责写进文件, en: First responsible person named }
    points: 1
    duty: [PC1_LEAD, GV1_ORGANISE]
    basis: [{ norm: first-responsible-2016 }]
    scorer: 市委依法治市办
    evidence: [issuedDocument]
    clauses:
      - { lose: 1, unless: leadership.named }
    cases:
      - { given: { leadership.named: true }, expect: 1 }
      - { given: { leadership.named: false }, expect: 0 }

  leadership.sessions:
    title: { zh: 每季度专题研究法治建设, en: Sessions on the rule of law }
    points: 4
    duty: [PC1_LEAD, GV1_ORGANISE]
    basis: [{ norm: first-responsible-2016 }]
    scorer: 市委依法治市办
    evidence: [minutes]
    clauses: # 逐季度算：一个季度开四次，补不了另外三个季度
      - { lose: 1, each: leadership.sessions, below: 1, every: quarter }
    cases:
      - { given: { leadership.sessions: [1, 2, 1, 3] }, expect: 4 }
      - { given: { leadership.sessions: [4, 0, 0, 0] }, expect: 1 }

  leadership.plan:
    title: { zh: 年度法治建设工作计划, en: Annual plan }
    points: 2
    duty: GV1_ORGANISE
    basis: [{ norm: first-responsible-2016 }]
    scorer: 市委依法治市办
    evidence: [issuedDocument]
    clauses:
      - { lose: 2, unless: leadership.plan }
    cases:
      - { given: { leadership.plan: true }, expect: 2 }
      - { given: { leadership.plan: false }, expect: 0 }

  study.lead:
    title: { zh: 主要负责人带头学法, en: Principals lead the study of law }
    points: 3
    duty: GV6_STUDY_PUBLICITY
    basis: [{ norm: rules-to-know-2023 }]
    scorer: 市司法局
    evidence: [studyRecord]
    set: { required: 6 } # 每年几次；表里可以另定
    clauses: # 没有制度扣1分；每少一次扣0.5分，最多扣2分
      - { lose: 1, unless: study.system }
      - { lose: 0.5, each: study.sessions, below: required, atMost: 2 }
    cases:
      - { given: { study.system: true, study.sessions: 6 }, expect: 3 }
      - { given: { study.system: true, study.sessions: 4 }, expect: 2 } # 少2次
      - { given: { study.system: false, study.sessions: 1 }, expect: 0 } # 少5次应扣2.5分，封顶2分
      - { table: township, given: { study.system: true, study.sessions: 6 }, expect: 2 } # 镇街要8次，少2次

  exam:
    title: { zh: 国家工作人员法律知识考试, en: Law examination }
    points: 2
    duty: [PC5_PERSONNEL, GV6_STUDY_PUBLICITY]
    scorer: 市司法局
    evidence: [register]
    clauses:
      - { by: exam.rate, gain: { '≥ 98%': 2, '≥ 95%': 1.5, '≥ 90%': 1, else: 0 }, whenNone: notApplicable }
    cases:
      - { given: { study.examDue: 50, study.examPassed: 49 }, expect: 2 } # 正好98%，算达到
      - { given: { study.examDue: 100, study.examPassed: 97 }, expect: 1.5 }
      - { given: { study.examDue: 100, study.examPassed: 95 }, expect: 1.5 }
      - { given: { study.examDue: 100, study.examPassed: 94 }, expect: 1 }
      - { given: { study.examDue: 50, study.examPassed: 45 }, expect: 1 }
      - { given: { study.examDue: 50, study.examPassed: 44 }, expect: 0 }
      - { given: { study.examDue: 0, study.examPassed: 0 }, expect: notApplicable } # 当年没有应考人员

  duty.report:
    title: { zh: 主要负责人述法, en: Reports on rule-of-law performance }
    points: 5
    duty: [PC2_PARTY_RULES, GV4_INTERNAL_SUPERVISION]
    basis: [{ norm: reporting-on-law-2021 }]
    scorer: 市委依法治市办
    evidence: [dutyReport]
    clauses: # 述了得2分；评议组看讲没讲问题、有没有措施，再评0到3分
      - { gain: 2, when: report.dutyHeld }
      - { judged: report.dutyMark, gain: { from: 0, to: 3, step: 0.5 } }
    cases:
      - { given: { report.dutyHeld: true, report.dutyMark: { mark: '2.5' } }, expect: 4.5 }
      - { given: { report.dutyHeld: false, report.dutyMark: { mark: '0' } }, expect: 0 }

  annual.report:
    title: { zh: 年度法治政府建设报告, en: Annual report on law-based government }
    points: 3
    applies: { not: { kind: partyBody } } # 党委部门不写政府报告
    duty: GV1_ORGANISE
    basis: [{ norm: inspection-2019 }]
    scorer: 市委依法治市办
    evidence: [filingReceipt, publishedPage]
    clauses: # 报送2分，公开1分
      - { by: report.annual, gain: { onTime: 2, late: 1, never: 0 } }
      - { by: report.published, gain: { onTime: 1, late: 0.5, never: 0 } }
    cases:
      - { given: { report.annual: onTime, report.published: onTime }, expect: 3 }
      - { given: { report.annual: late, report.published: late }, expect: 1.5 }
      - { given: { report.annual: never, report.published: never }, expect: 0 }
      - { unit: { kind: partyBody }, given: { report.annual: onTime, report.published: onTime }, expect: notApplicable }

  rectification:
    title: { zh: 法治建设问题整改, en: Problems rectified }
    points: 2
    duty: GV4_INTERNAL_SUPERVISION
    basis: [{ norm: government-inspection-2020, article: '18' }]
    scorer: 市委依法治市办
    evidence: [rectificationList]
    clauses: # 清单上没有问题的，按做到算
      - { gain: 2, share: rectification.rate, whenNone: met }
    cases:
      - { given: { leadership.problemsListed: 8, leadership.problemsRectified: 6 }, expect: 1.5 }
      - { given: { leadership.problemsListed: 3, leadership.problemsRectified: 0 }, expect: 0 }
      - { given: { leadership.problemsListed: 0, leadership.problemsRectified: 0 }, expect: 2 }

  # ====================================================================================================================
  # 二、依法决策与合法性审查（16分）：三张表共用；党委部门只考法律顾问、人员和合同
  # ====================================================================================================================
  counsel:
    title: { zh: 法律顾问和公职律师, en: Legal advisers }
    points: 2
    duty: PC3_LAWFUL_DECISION
    basis: [{ norm: major-decisions-2019, article: '28' }]
    scorer: 市司法局
    evidence: [contract]
    clauses:
      - { by: counsel.status, gain: { full-time: 2, part-time: 1, none: 0 } }
    cases:
      - { given: { counsel.status: full-time }, expect: 2 }
      - { given: { counsel.status: part-time }, expect: 1 }
      - { given: { counsel.status: none }, expect: 0 }

  law.staff:
    title: { zh: 法治工作人员配备, en: Staff for legal work }
    points: 1
    duty: PC5_PERSONNEL
    scorer: 市委依法治市办
    evidence: [register]
    clauses:
      - { by: law.staff, gain: { '≥ 2': 1, '= 1': 0.5, else: 0 } }
    cases:
      - { given: { law.staff: 3 }, expect: 1 }
      - { given: { law.staff: 1 }, expect: 0.5 }
      - { given: { law.staff: 0 }, expect: 0 }

  decision.review:
    title: { zh: 重大行政决策合法性审查, en: Legality review of decisions }
    points: 3
    floor: 0 # 扣完为止
    applies: { not: { kind: partyBody } }
    duty: [PC3_LAWFUL_DECISION, GV2_DECISION_PROCEDURE]
    basis: [{ norm: major-decisions-2019, article: '25' }]
    scorer: 市司法局
    evidence: [legalReviewOpinion]
    clauses: # 每差5个百分点扣0.5分，不足5个的按5个算
      - { lose: 0.5, each: decisions.reviewRate, below: 100%, per: 5pp, part: up, whenNone: notApplicable }
    cases:
      - { given: { decisions.major: 5, decisions.reviewed: 5 }, expect: 3 }
      - { given: { decisions.major: 8, decisions.reviewed: 7 }, expect: 1.5 } # 87.5%，差12.5个百分点，按三个5算
      - { given: { decisions.major: 5, decisions.reviewed: 1 }, expect: 0 } # 差80个百分点，应扣8分
      - { given: { decisions.major: 0, decisions.reviewed: 0 }, expect: notApplicable }
      - { unit: { kind: partyBody }, given: { decisions.major: 0, decisions.reviewed: 0 }, expect: notApplicable }

  decision.procedure:
    title: { zh: 重大行政决策程序, en: Decision procedure }
    points: 3
    applies: { not: { kind: partyBody } }
    duty: GV2_DECISION_PROCEDURE
    basis: [{ norm: major-decisions-2019, article: '42' }]
    scorer: 市司法局
    evidence: [caseIndex]
    clauses: # 两档只取重的一档：一件扣1分，两件以上全扣
      - together:
          - { lose: 1, when: { decision.failures: '≥ 1' } }
          - { lose: 3, when: { decision.failures: '≥ 2' } }
        take: largest
    cases:
      - { given: { decision.failures: 0 }, expect: 3 }
      - { given: { decision.failures: 1 }, expect: 2 }
      - { given: { decision.failures: 2 }, expect: 0 }
      - { unit: { kind: partyBody }, given: { decision.failures: 0 }, expect: notApplicable }

  documents.review:
    title: { zh: 行政规范性文件合法性审核, en: Legality review of documents }
    points: 3
    applies: { not: { kind: partyBody } }
    duty: [PC3_LAWFUL_DECISION, GV2_DECISION_PROCEDURE]
    basis: [{ norm: organic-law-2022, article: '75' }]
    scorer: 市司法局
    evidence: [legalReviewOpinion]
    clauses:
      - { gain: 3, share: documents.reviewRate, whenNone: notApplicable }
    cases:
      - { given: { documents.issued: 4, documents.reviewed: 3 }, expect: 2.25 }
      - { given: { documents.issued: 1, documents.reviewed: 0 }, expect: 0 }
      - { given: { documents.issued: 0, documents.reviewed: 0 }, expect: notApplicable }
      - { unit: { kind: partyBody }, given: { documents.issued: 0, documents.reviewed: 0 }, expect: notApplicable }

  filing:
    title: { zh: 行政规范性文件备案, en: Filing of documents }
    points: 2
    applies: { not: { kind: partyBody } }
    duty: GV2_DECISION_PROCEDURE
    basis: [{ norm: organic-law-2022, article: '75' }]
    scorer: 市司法局
    evidence: [filingReceipt]
    clauses:
      - { by: filing.rate, gain: { '≥ 100%': 2, '≥ 90%': 1, else: 0 }, whenNone: notApplicable }
    cases:
      - { given: { documents.toFile: 4, documents.filed: 4 }, expect: 2 }
      - { given: { documents.toFile: 10, documents.filed: 9 }, expect: 1 } # 正好90%
      - { given: { documents.toFile: 4, documents.filed: 3 }, expect: 0 }
      - { given: { documents.toFile: 0, documents.filed: 0 }, expect: notApplicable }
      - { unit: { kind: partyBody }, given: { documents.toFile: 0, documents.filed: 0 }, expect: notApplicable }

  contracts:
    title: { zh: 合同合法性审查, en: Contracts reviewed }
    points: 1
    duty: PC3_LAWFUL_DECISION
    scorer: 市司法局
    evidence: [legalReviewOpinion, contract]
    clauses: # 每差1个百分点扣0.05分，差多少算多少，最多扣1分
      - { lose: 0.05, each: contracts.rate, below: 100%, per: 1pp, part: exact, atMost: 1, whenNone: notApplicable }
    cases:
      - { given: { contracts.signed: 40, contracts.reviewed: 40 }, expect: 1 }
      - { given: { contracts.signed: 40, contracts.reviewed: 39 }, expect: 0.875 } # 97.5%，差2.5个百分点
      - { given: { contracts.signed: 4, contracts.reviewed: 3 }, expect: 0 } # 差25个百分点应扣1.25分，封顶1分
      - { given: { contracts.signed: 0, contracts.reviewed: 0 }, expect: notApplicable }

  information:
    title: { zh: 依申请公开政府信息, en: Requests for information }
    points: 1
    applies: { not: { kind: partyBody } }
    notApplicable: fullCredit # 没有人申请，不是单位的过错：按满分计
    duty: GV2_DECISION_PROCEDURE
    basis: [{ norm: information-disclosure-2019, article: '49' }]
    scorer: 市政府办公室
    evidence: [register]
    clauses: # 每差满2个百分点扣0.1分，不满2个的不扣
      - { lose: 0.1, each: information.rate, below: 100%, per: 2pp, part: down, atMost: 1, whenNone: notApplicable }
    cases:
      - { given: { information.requests: 20, information.answeredOnTime: 20 }, expect: 1 }
      - { given: { information.requests: 20, information.answeredOnTime: 19 }, expect: 0.8 } # 差5个百分点，满两个2
      - { given: { information.requests: 4, information.answeredOnTime: 3 }, expect: 0 } # 差25个百分点应扣1.2分，封顶1分
      - { given: { information.requests: 0, information.answeredOnTime: 0 }, expect: 1 }
      - { unit: { kind: partyBody }, given: { information.requests: 0, information.answeredOnTime: 0 }, expect: 1 }

  # ====================================================================================================================
  # 三、行政应诉与行政复议（14分）：三张表共用；党委部门整块不适用
  # ====================================================================================================================
  appearance:
    title: { zh: 行政机关负责人出庭应诉, en: Heads appear in court }
    points: 4
    floor: 0
    duty: GV5_RESPECT_JUDICIARY
    basis: [{ norm: administrative-litigation-2017, article: '3' }, { norm: head-appearance-2020, article: '2' }]
    scorer: 市司法局
    evidence: [courtStatistics, attendanceProof]
    clauses: # 每差1个百分点扣0.1分，差多少算多少
      - { lose: 0.1, each: head.attendance, below: 100%, per: 1pp, part: exact, whenNone: notApplicable }
    cases:
      - { given: { litigation.heard: 5, litigation.headAppeared: 5 }, expect: 4 }
      - { given: { litigation.heard: 5, litigation.headAppeared: 4 }, expect: 2 } # 80%
      - { given: { litigation.heard: 5, litigation.headAppeared: 1 }, expect: 0 } # 20%，应扣8分，扣完为止
      - { given: { litigation.heard: 0, litigation.headAppeared: 0 }, expect: notApplicable }

  appearance.principal:
    title: { zh: 主要负责人出庭应诉, en: Principals appear in court }
    points: 2
    applies: { litigation.heard: '≥ 1' } # 没有开庭的案件，无从出庭
    duty: GV5_RESPECT_JUDICIARY
    basis: [{ norm: head-appearance-2020, article: '2' }]
    scorer: 市司法局
    evidence: [attendanceProof]
    clauses: # 三件以内，正职出庭一次即可；超过三件，要两次
      - gain: 2
        when:
          any:
            - { litigation.principalAppeared: '≥ 2' }
            - all: [{ litigation.principalAppeared: '≥ 1' }, { not: { litigation.heard: '> 3' } }]
    cases:
      - { given: { litigation.heard: 3, litigation.principalAppeared: 1 }, expect: 2 }
      - { given: { litigation.heard: 4, litigation.principalAppeared: 1 }, expect: 0 }
      - { given: { litigation.heard: 4, litigation.principalAppeared: 2 }, expect: 2 }
      - { given: { litigation.heard: 0, litigation.principalAppeared: 0 }, expect: notApplicable }

  rulings:
    title: { zh: 败诉、被纠错和生效裁判履行, en: 'Rulings against the unit, and judgments carried out' }
    points: 4
    floor: 0
    duty: [GV5_RESPECT_JUDICIARY, GV4_INTERNAL_SUPERVISION]
    basis: [{ norm: reconsideration-2023, article: '77' }]
    scorer: 市司法局
    evidence: [courtStatistics]
    zeroWhen: { judgments.unperformed: '≥ 1' } # 有一件生效裁判不履行，本项记零
    clauses:
      - { lose: 1, each: litigation.lost }
      - { lose: 0.5, each: reconsideration.overturned }
    cases:
      - { given: { litigation.lost: 0, reconsideration.overturned: 0, judgments.unperformed: 0 }, expect: 4 }
      - { given: { litigation.lost: 1, reconsideration.overturned: 3, judgments.unperformed: 0 }, expect: 1.5 }
      - { given: { litigation.lost: 4, reconsideration.overturned: 1, judgments.unperformed: 0 }, expect: 0 } # 应扣4.5分
      - { given: { litigation.lost: 0, reconsideration.overturned: 0, judgments.unperformed: 1 }, expect: 0 }

  loss.rate.band:
    title: { zh: 行政诉讼败诉率, en: Share of suits lost }
    points: 2
    duty: GV3_FUNCTIONS_ENFORCEMENT
    scorer: 市司法局
    evidence: [courtStatistics]
    clauses: # 没有判决的，按做到算
      - { by: loss.rate, gain: { '≤ 5%': 2, '≤ 10%': 1, else: 0 }, whenNone: met }
    cases:
      - { given: { litigation.judged: 20, litigation.lost: 1 }, expect: 2 }
      - { given: { litigation.judged: 20, litigation.lost: 2 }, expect: 1 }
      - { given: { litigation.judged: 20, litigation.lost: 3 }, expect: 0 }
      - { given: { litigation.judged: 0, litigation.lost: 0 }, expect: 2 }

  recommendations:
    title: { zh: 回复司法建议和检察建议, en: Judicial recommendations answered }
    points: 2
    duty: [PC4_SUPPORT_ORGANS, GV5_RESPECT_JUDICIARY]
    scorer: 市司法局
    evidence: [register]
    clauses:
      - { gain: 2, share: recommendations.rate, whenNone: notApplicable }
    cases:
      - { given: { recommendations.received: 4, recommendations.answered: 3 }, expect: 1.5 }
      - { given: { recommendations.received: 1, recommendations.answered: 0 }, expect: 0 }
      - { given: { recommendations.received: 0, recommendations.answered: 0 }, expect: notApplicable }

  # ====================================================================================================================
  # 四、严格规范公正文明执法（部门26分；镇街赋权的4分）：三项制度、案卷、裁量基准、网上办案
  # ====================================================================================================================
  certificates:
    title: { zh: 执法人员持证上岗, en: Enforcement certificates }
    points: 2
    duty: GV3_FUNCTIONS_ENFORCEMENT
    scorer: 市司法局
    evidence: [register]
    clauses:
      - { by: certificates.rate, gain: { '≥ 100%': 2, '≥ 95%': 1, else: 0 }, whenNone: notApplicable }
    cases:
      - { given: { enforcement.staff: 40, enforcement.certified: 40 }, expect: 2 }
      - { given: { enforcement.staff: 40, enforcement.certified: 38 }, expect: 1 } # 正好95%
      - { given: { enforcement.staff: 40, enforcement.certified: 30 }, expect: 0 }
      - { given: { enforcement.staff: 0, enforcement.certified: 0 }, expect: notApplicable }

  recording:
    title: { zh: 执法全过程记录, en: Full-process record }
    points: 2
    duty: GV3_FUNCTIONS_ENFORCEMENT
    basis: [{ norm: penalty-2021, article: '47' }]
    scorer: 市司法局
    evidence: [reviewSheet]
    clauses:
      - { by: enforcement.recording, gain: { full: 2, partial: 1, none: 0 } }
    cases:
      - { given: { enforcement.recording: full }, expect: 2 }
      - { given: { enforcement.recording: partial }, expect: 1 }
      - { given: { enforcement.recording: none }, expect: 0 }

  disclosure:
    title: { zh: 行政处罚决定公示, en: Penalties published }
    points: 5
    floor: 0
    duty: GV3_FUNCTIONS_ENFORCEMENT
    basis: [{ norm: penalty-2021, article: '48' }]
    scorer: 市司法局
    evidence: [publishedPage]
    clauses: # 每差满1个百分点扣0.2分，不满1个的不扣
      - { lose: 0.2, each: disclosure.rate, below: 100%, per: 1pp, part: down, whenNone: notApplicable }
    cases:
      - { given: { enforcement.concluded: 200, enforcement.disclosed: 200 }, expect: 5 }
      - { given: { enforcement.concluded: 200, enforcement.disclosed: 189 }, expect: 4 } # 94.5%，差5.5个百分点，满五个
      - { given: { enforcement.concluded: 200, enforcement.disclosed: 100 }, expect: 0 } # 应扣10分
      - { given: { enforcement.concluded: 0, enforcement.disclosed: 0 }, expect: notApplicable }

  majorReview:
    title: { zh: 重大执法决定法制审核, en: Major decisions reviewed }
    points: 5
    duty: GV3_FUNCTIONS_ENFORCEMENT
    basis: [{ norm: penalty-2021, article: '58' }]
    scorer: 市司法局
    evidence: [legalReviewOpinion]
    clauses:
      - { gain: 5, share: majorReview.rate, whenNone: notApplicable }
    cases:
      - { given: { enforcement.majorDecisions: 20, enforcement.majorReviewed: 19 }, expect: 4.75 }
      - { given: { enforcement.majorDecisions: 2, enforcement.majorReviewed: 0 }, expect: 0 }
      - { given: { enforcement.majorDecisions: 0, enforcement.majorReviewed: 0 }, expect: notApplicable }

  files:
    title: { zh: 行政执法案卷评查, en: Case files }
    points: 6
    duty: GV3_FUNCTIONS_ENFORCEMENT
    basis: [{ norm: business-environment-2019, article: '58' }]
    scorer: 市司法局
    evidence: [reviewSheet]
    clauses: # 百分制平均分折成6分；作废的卷（void）按零分算进平均，不属评查范围的（notValid）不算
      - { gain: 6, share: files.average, whenNone: notApplicable }
    cases:
      - { given: { enforcement.files: [90, 95, 85, 80] }, expect: 5.25 } # 平均87.5分
      - { given: { enforcement.files: [90, 90, void, notValid] }, expect: 3.6 } # 作废一卷：180 ÷ 3 = 60分
      - { given: { enforcement.files: [void] }, expect: 0 }
      - { given: { enforcement.files: [] }, expect: notApplicable }

  benchmark:
    title: { zh: 公布行政处罚裁量基准, en: Discretion benchmark published }
    points: 1
    duty: GV3_FUNCTIONS_ENFORCEMENT
    basis: [{ norm: penalty-2021, article: '34' }]
    scorer: 市司法局
    evidence: [publishedPage]
    clauses:
      - { lose: 1, unless: enforcement.benchmark }
    cases:
      - { given: { enforcement.benchmark: true }, expect: 1 }
      - { given: { enforcement.benchmark: false }, expect: 0 }

  exemption:
    title: { zh: 轻微违法依法不予处罚, en: Minor breaches exempted }
    points: 2
    duty: GV3_FUNCTIONS_ENFORCEMENT
    basis: [{ norm: penalty-2021, article: '33' }]
    scorer: 市司法局
    evidence: [caseIndex]
    clauses: # 有案例得1分，五件以上得2分，两档取高的一档
      - together:
          - { gain: 1, when: { enforcement.exempted: '≥ 1' } }
          - { gain: 2, when: { enforcement.exempted: '≥ 5' } }
        take: largest
    cases:
      - { given: { enforcement.exempted: 5 }, expect: 2 }
      - { given: { enforcement.exempted: 4 }, expect: 1 }
      - { given: { enforcement.exempted: 1 }, expect: 1 }
      - { given: { enforcement.exempted: 0 }, expect: 0 }

  online:
    title: { zh: 行政处罚案件网上办理, en: Penalty cases handled online }
    points: 3
    duty: GV3_FUNCTIONS_ENFORCEMENT
    scorer: 市司法局
    evidence: [register]
    clauses:
      - { by: online.rate, gain: { '≥ 95%': 3, '≥ 80%': 2, '≥ 60%': 1, else: 0 }, whenNone: notApplicable }
    cases:
      - { given: { enforcement.concluded: 200, enforcement.online: 190 }, expect: 3 }
      - { given: { enforcement.concluded: 200, enforcement.online: 160 }, expect: 2 }
      - { given: { enforcement.concluded: 200, enforcement.online: 120 }, expect: 1 }
      - { given: { enforcement.concluded: 200, enforcement.online: 119 }, expect: 0 }
      - { given: { enforcement.concluded: 0, enforcement.online: 0 }, expect: notApplicable }

  # ====================================================================================================================
  # 五、普法（8分）：三张表共用
  # ====================================================================================================================
  publicity.activities:
    title: { zh: 法治宣传活动, en: Publicity events }
    points: 4
    start: 3 # 做到要求得3分；做得多的再加，最高4分
    duty: PC6_PUBLICITY
    scorer: 市司法局
    evidence: [media, signInSheet]
    set: { required: 1 } # 每个季度几场；表里可以另定
    clauses: # 每个季度每少一场扣0.5分，最多扣3分；全年超过12场的，每多一场加0.1分，最多加1分
      - { lose: 0.5, each: publicity.activities, below: required, every: quarter, atMost: 3 }
      - { gain: 0.1, each: publicity.activities, above: 12, atMost: 1 }
    cases:
      - { given: { publicity.activities: [3, 3, 3, 3] }, expect: 3 }
      - { given: { publicity.activities: [0, 2, 3, 1] }, expect: 2.5 }
      - { given: { publicity.activities: [4, 4, 5, 4] }, expect: 3.5 } # 17场，多5场
      - { given: { publicity.activities: [8, 8, 8, 8] }, expect: 4 } # 多20场应加2分，封顶1分
      - { table: township, given: { publicity.activities: [0, 0, 0, 2] }, expect: 0 } # 镇街每季度要两场：少6场，扣3分
      - { table: township, given: { publicity.activities: [0, 0, 0, 1] }, expect: 0 } # 少7场应扣3.5分，封顶3分

  publicity.quality:
    title: { zh: 谁执法谁普法履职评议, en: Quality of publicity }
    points: 3
    duty: [PC6_PUBLICITY, GV6_STUDY_PUBLICITY]
    scorer: 评议组
    evidence: [survey]
    clauses:
      - { judged: publicity.quality, gain: { from: 0, to: 3, step: 0.5 } }
    cases:
      - { given: { publicity.quality: { mark: '2.5' } }, expect: 2.5 }
      - { given: { publicity.quality: { mark: '0' } }, expect: 0 }

  publicity.list:
    title: { zh: 公布普法责任清单, en: Publicity responsibility list }
    points: 1
    duty: GV6_STUDY_PUBLICITY
    scorer: 市司法局
    evidence: [publishedPage]
    clauses:
      - { lose: 1, unless: publicity.list }
    cases:
      - { given: { publicity.list: true }, expect: 1 }
      - { given: { publicity.list: false }, expect: 0 }

  # ====================================================================================================================
  # 六、公共法律服务与矛盾化解（18分）：只考镇街
  # ====================================================================================================================
  villages.literate:
    title: { zh: 法律明白人配备, en: Legally literate villagers }
    points: 4
    floor: 0
    applies: { kind: township } # 培养工作规范说的是行政村；街道的社区不要求
    duty: PC6_PUBLICITY
    basis: [{ norm: literate-villagers-2021 }]
    scorer: 市司法局
    evidence: [register]
    clauses:
      - { lose: 0.1, each: literate.rate, below: 100%, per: 1pp, part: exact, whenNone: notApplicable }
    cases:
      - { given: { villages.total: 20, villages.literate: 20 }, expect: 4 }
      - { given: { villages.total: 20, villages.literate: 18 }, expect: 3 }
      - { given: { villages.total: 20, villages.literate: 8 }, expect: 0 } # 40%，应扣6分
      - { given: { villages.total: 0, villages.literate: 0 }, expect: notApplicable }
      - { unit: { kind: subdistrict }, given: { villages.total: 9, villages.literate: 3 }, expect: notApplicable }

  villages.adviser:
    title: { zh: 村（社区）法律顾问, en: Village legal advisers }
    points: 3
    duty: PC6_PUBLICITY
    scorer: 市司法局
    evidence: [contract]
    clauses:
      - { gain: 3, share: adviser.rate, whenNone: notApplicable }
    cases:
      - { given: { villages.total: 20, villages.adviser: 19 }, expect: 2.85 }
      - { given: { villages.total: 20, villages.adviser: 0 }, expect: 0 }
      - { given: { villages.total: 0, villages.adviser: 0 }, expect: notApplicable }

  services.rooms:
    title: { zh: 公共法律服务工作室, en: Legal service rooms }
    points: 3
    duty: PC6_PUBLICITY
    scorer: 市司法局
    evidence: [register]
    clauses:
      - { by: legalServices.rooms, gain: { '≥ 100%': 3, '≥ 90%': 2, '≥ 80%': 1, else: 0 }, whenNone: notApplicable }
    cases:
      - { given: { legalServices.rooms: { covered: 20, of: 20 } }, expect: 3 }
      - { given: { legalServices.rooms: { covered: 18, of: 20 } }, expect: 2 }
      - { given: { legalServices.rooms: { covered: 16, of: 20 } }, expect: 1 }
      - { given: { legalServices.rooms: { covered: 15, of: 20 } }, expect: 0 }
      - { given: { legalServices.rooms: { covered: 0, of: 0 } }, expect: notApplicable }

  disputes:
    title: { zh: 矛盾纠纷调解, en: Disputes settled }
    points: 5
    duty: GV3_FUNCTIONS_ENFORCEMENT
    basis: [{ norm: mediation-law-2010, article: '8' }]
    scorer: 市司法局
    evidence: [caseIndex]
    clauses: # 一件也没有受理的，按做到算
      - { by: disputes.rate, gain: { '≥ 98%': 5, '≥ 95%': 4, '≥ 90%': 2, else: 0 }, whenNone: met }
    cases:
      - { given: { disputes.received: 200, disputes.settled: 196 }, expect: 5 }
      - { given: { disputes.received: 200, disputes.settled: 190 }, expect: 4 }
      - { given: { disputes.received: 200, disputes.settled: 180 }, expect: 2 }
      - { given: { disputes.received: 200, disputes.settled: 179 }, expect: 0 }
      - { given: { disputes.received: 0, disputes.settled: 0 }, expect: 5 }

  mediators:
    title: { zh: 人民调解员培训, en: Mediators trained }
    points: 3
    duty: PC5_PERSONNEL
    basis: [{ norm: mediation-law-2010, article: '13' }]
    scorer: 市司法局
    evidence: [signInSheet]
    clauses:
      - { gain: 3, share: mediators.rate, whenNone: notApplicable }
    cases:
      - { given: { mediators.total: 60, mediators.trained: 45 }, expect: 2.25 }
      - { given: { mediators.total: 60, mediators.trained: 0 }, expect: 0 }
      - { given: { mediators.total: 0, mediators.trained: 0 }, expect: notApplicable }

  # ====================================================================================================================
  # 七、数字法治与热线诉求（8分）：三张表共用
  # ====================================================================================================================
  hotline.onTime:
    title: { zh: 热线诉求按时办结, en: Hotline matters in time }
    points: 4
    floor: 0
    duty: GV3_FUNCTIONS_ENFORCEMENT
    scorer: 市政府办公室
    evidence: [register]
    clauses: # 98%为线，每差1个百分点扣0.2分，不足1个的按1个算；没有转办的，按做到算
      - { lose: 0.2, each: hotline.onTimeShare, below: 98%, per: 1pp, part: up, whenNone: met }
    cases:
      - { given: { hotline.received: 200, hotline.onTime: 198 }, expect: 4 }
      - { given: { hotline.received: 200, hotline.onTime: 191 }, expect: 3.4 } # 95.5%，差2.5个，按三个算
      - { given: { hotline.received: 200, hotline.onTime: 100 }, expect: 0 } # 差48个，应扣9.6分
      - { given: { hotline.received: 0, hotline.onTime: 0 }, expect: 4 }

  hotline.satisfied:
    title: { zh: 热线诉求人满意, en: Hotline satisfaction }
    points: 2
    duty: GV3_FUNCTIONS_ENFORCEMENT
    scorer: 市政府办公室
    evidence: [survey]
    clauses:
      - { by: hotline.satisfied.rate, gain: { '≥ 95%': 2, '≥ 90%': 1, else: 0 }, whenNone: met }
    cases:
      - { given: { hotline.surveyed: 100, hotline.satisfied: 95 }, expect: 2 }
      - { given: { hotline.surveyed: 100, hotline.satisfied: 94 }, expect: 1 }
      - { given: { hotline.surveyed: 100, hotline.satisfied: 90 }, expect: 1 }
      - { given: { hotline.surveyed: 100, hotline.satisfied: 89 }, expect: 0 }
      - { given: { hotline.surveyed: 0, hotline.satisfied: 0 }, expect: 2 }

  digital.data:
    title: { zh: 执法和普法数据报送, en: Data reported in time }
    points: 2
    duty: GV3_FUNCTIONS_ENFORCEMENT
    scorer: 市委依法治市办
    evidence: [register]
    clauses: # 一次不扣，两次、三次各扣1分，再多全扣
      - { by: digital.missed, lose: { '≤ 1': 0, '≤ 3': 1, else: 2 } }
    cases:
      - { given: { digital.missed: 1 }, expect: 2 }
      - { given: { digital.missed: 2 }, expect: 1 }
      - { given: { digital.missed: 3 }, expect: 1 }
      - { given: { digital.missed: 4 }, expect: 0 }

  # ====================================================================================================================
  # 表外加减分：折算之后加在总分上，各自封顶
  # ====================================================================================================================
  awards:
    title: { zh: 表彰加分, en: Awards }
    points: 0
    ceiling: 5 # 最多加5分
    scorer: 市委依法治市办
    evidence: [issuedDocument]
    clauses: # 同一事项受几级表彰的，只按最高一级算
      - { gain: { national: 3, province: 2, city: 1 }, each: awards, dated: date, sameMatter: highest }
    cases:
      - { given: { awards: [] }, expect: 0 }
      - { given: { awards: [{ level: national, matter: 普法, date: 2025-12-04 }] }, expect: 3 }
      - given:
          awards:
            - { level: province, matter: 基层调解, date: 2025-06-08 }
            - { level: city, matter: 基层调解, date: 2025-03-02 }
            - { level: city, matter: 述法, date: 2025-11-16 }
        expect: 3 # 基层调解只按省级算2分，述法1分
      - given:
          awards:
            - { level: national, matter: 普法, date: 2025-12-04 }
            - { level: national, matter: 执法, date: 2025-09-10 }
        expect: 5 # 应加6分，封顶5分

  criticism:
    title: { zh: 通报批评扣分, en: Criticisms }
    points: 0
    floor: -5 # 最多扣5分
    scorer: 市委依法治市办
    evidence: [issuedDocument]
    clauses: # 同一事项被几次通报的，次次都算
      - { lose: { national: 4, province: 2, city: 1 }, each: criticisms, dated: date, sameMatter: all }
    cases:
      - { given: { criticisms: [] }, expect: 0 }
      - { given: { criticisms: [{ level: national, matter: 虚报数据, date: 2025-05-20 }] }, expect: -4 }
      - given:
          criticisms:
            - { level: province, matter: 执法程序, date: 2025-07-01 }
            - { level: city, matter: 执法程序, date: 2025-08-15 }
        expect: -3
      - given:
          criticisms:
            - { level: national, matter: 虚报数据, date: 2025-05-20 }
            - { level: province, matter: 虚报数据, date: 2025-05-28 }
        expect: -5 # 应扣6分，封底5分

# ======================================================================================================================
# 三张表，各100分。一个单位只进一张表，由单位的类型和有无执法权决定。
# ======================================================================================================================
tables:
  township:
    title: { zh: 镇街, en: Townships and sub-districts }
    for: { kind: [township, subdistrict] }
    points: 100
    set:
      study.lead.required: 8 # 镇街每年学法8次
      publicity.activities.required: 2 # 镇街每季度两场
    items:
      - id: leadership
        title: { zh: 组织领导与第一责任人职责, en: Leadership }
        points: 22
        items: [leadership.named, leadership.sessions, leadership.plan, study.lead, exam, duty.report, annual.report, rectification]
      - id: decision
        title: { zh: 依法决策与合法性审查, en: Lawful decisions }
        points: 16
        items: [counsel, law.staff, decision.review, decision.procedure, documents.review, filing, contracts, information]
      - id: judiciary
        title: { zh: 行政应诉与行政复议, en: The courts }
        points: 14
        items: [appearance, appearance.principal, rulings, loss.rate.band, recommendations]
      - id: empowered
        title: { zh: 赋权镇街的执法, en: Enforcement of empowered townships }
        points: 4
        applies: { enforcementPower: true } # 没有赋权的镇街，这4分不适用
        items: [certificates, recording]
      - id: publicity
        title: { zh: 普法, en: Publicity }
        points: 8
        items: [publicity.activities, publicity.quality, publicity.list]
      - id: society
        title: { zh: 公共法律服务与矛盾化解, en: Legal services and mediation }
        points: 18
        items: [villages.literate, villages.adviser, services.rooms, disputes, mediators]
      - id: digital
        title: { zh: 数字法治与热线诉求, en: Digital government and hotline }
        points: 8
        items: [hotline.onTime, hotline.satisfied, digital.data]
      - id: satisfaction
        title: { zh: 群众法治满意度, en: Public satisfaction }
        points: 10
        outOf: 100 # 调查按百分制，折成10分
        scorer: 市委依法治市办
        evidence: [survey]
        clauses:
          - { gain: 100, share: survey.satisfaction }
        cases:
          - { given: { survey.satisfaction: { score: '92.40', of: '100' } }, expect: 92.4 }
          - { given: { survey.satisfaction: { score: '0', of: '100' } }, expect: 0 }
    onTop: [awards, criticism]
    # 整表算例：一个单位的全部事实，应得的总分、等次、否决和荣誉，都不看名额（名额要看别的单位）。like 从前面的算例出发，只改写出来的。
    cases:
      - name: 样样做到的赋权镇
        unit: { kind: township, enforcementPower: true }
        given:
          leadership.named: true
          leadership.sessions: [1, 2, 1, 2]
          leadership.plan: true
          leadership.problemsListed: 10
          leadership.problemsRectified: 10
          study.system: true
          study.sessions: 8
          study.examDue: 80
          study.examPassed: 80
          report.dutyHeld: true
          report.dutyMark: { mark: '3' }
          report.annual: onTime
          report.published: onTime
          counsel.status: full-time
          law.staff: 2
          decisions.major: 2
          decisions.reviewed: 2
          decision.failures: 0
          documents.issued: 1
          documents.reviewed: 1
          documents.toFile: 1
          documents.filed: 1
          contracts.signed: 30
          contracts.reviewed: 30
          information.requests: 5
          information.answeredOnTime: 5
          litigation.heard: 2
          litigation.headAppeared: 2
          litigation.principalAppeared: 1
          litigation.judged: 2
          litigation.lost: 0
          reconsideration.overturned: 0
          judgments.unperformed: 0
          recommendations.received: 1
          recommendations.answered: 1
          enforcement.staff: 12
          enforcement.certified: 12
          enforcement.recording: full
          publicity.activities: [6, 6, 6, 6]
          publicity.quality: { mark: '3' }
          publicity.list: true
          villages.total: 20
          villages.literate: 20
          villages.adviser: 20
          legalServices.rooms: { covered: 20, of: 20 }
          disputes.received: 200
          disputes.settled: 200
          mediators.total: 60
          mediators.trained: 60
          hotline.received: 500
          hotline.onTime: 500
          hotline.surveyed: 200
          hotline.satisfied: 200
          digital.missed: 0
          survey.satisfaction: { score: '100', of: '100' }
          awards: []
          criticisms: []
          judiciary.interference: 0
          integrity.falseData: false
        expect: { total: 100, grade: 优秀, vetoes: [], honours: [model] }
      - name: 有短板的镇
        like: 样样做到的赋权镇
        given: # 满意度80分折8分，扣2分；两个季度没有专题研究，扣2分；调解成功率92%，扣3分；出庭率50%，4分全扣
          survey.satisfaction: { score: '80', of: '100' }
          leadership.sessions: [1, 0, 2, 0]
          disputes.settled: 184
          litigation.headAppeared: 1
        expect: { total: 89, grade: 良好 }
      - name: 问题不少的镇
        like: 有短板的镇
        given: # 再扣：述法5分，计划2分，报告3分，热线84%扣2.8分，法律明白人60%扣4分，顾问2分
          report.dutyHeld: false
          report.dutyMark: { mark: '0' }
          leadership.plan: false
          report.annual: never
          report.published: never
          hotline.onTime: 420
          villages.literate: 12
          counsel.status: none
        expect: { total: 70.2, grade: 不合格 } # 够合格，但年度报告没有报送，降一等
      - name: 落后的镇
        like: 问题不少的镇
        given: # 再扣：学法3分，考试2分，满意度再扣4分，三件决策程序违法扣3分
          study.system: false
          study.sessions: 2
          study.examPassed: 60
          survey.satisfaction: { score: '40', of: '100' }
          decision.failures: 3
        expect: { total: 58.2, grade: 不合格 }
      - name: 群众不大满意的镇
        like: 样样做到的赋权镇
        given: # 总分97.9，但优秀要求满意度80分以上
          survey.satisfaction: { score: '79', of: '100' }
        expect: { total: 97.9, grade: 良好, honours: [] }
      - name: 满意度正好80分的镇
        like: 样样做到的赋权镇
        given:
          survey.satisfaction: { score: '80', of: '100' }
        expect: { total: 98, grade: 优秀 }
      - name: 有一件裁判没有履行的镇
        like: 样样做到的赋权镇
        given: # 那一项4分记零，得96分；优秀要求没有未履行的裁判
          judgments.unperformed: 1
        expect: { total: 96, grade: 良好 }
      - name: 没有赋权、没有案件和文件的镇 # 赋权4、决策审查3、文件6（审核3、备案2、合同1）、出庭和司法建议8，共21分不适用；申请公开按满分计
        like: 样样做到的赋权镇
        unit: { enforcementPower: false }
        given: # 满分79分；组织领导少得15分、满意度92分少0.8分，得63.2分，折算成80分
          decisions.major: 0
          decisions.reviewed: 0
          documents.issued: 0
          documents.reviewed: 0
          documents.toFile: 0
          documents.filed: 0
          contracts.signed: 0
          contracts.reviewed: 0
          information.requests: 0
          information.answeredOnTime: 0
          litigation.heard: 0
          litigation.headAppeared: 0
          litigation.principalAppeared: 0
          litigation.judged: 0
          recommendations.received: 0
          recommendations.answered: 0
          leadership.named: false
          leadership.sessions: [0, 0, 0, 0]
          leadership.plan: false
          study.system: false
          study.sessions: 0
          report.dutyHeld: false
          report.dutyMark: { mark: '0' }
          survey.satisfaction: { score: '92', of: '100' }
        expect: { total: 80, grade: 良好 }
      - name: 干预司法
        like: 样样做到的赋权镇
        given: { judiciary.interference: 1 }
        expect: { total: 100, grade: 合格, vetoes: [interference], honours: [] }

  enforcement-department:
    title: { zh: 有行政执法权的部门, en: Departments with enforcement power }
    for: { kind: department, enforcementPower: true }
    points: 100
    items:
      - id: leadership
        title: { zh: 组织领导与第一责任人职责, en: Leadership }
        points: 22
        items: [leadership.named, leadership.sessions, leadership.plan, study.lead, exam, duty.report, annual.report, rectification]
      - id: decision
        title: { zh: 依法决策与合法性审查, en: Lawful decisions }
        points: 16
        items: [counsel, law.staff, decision.review, decision.procedure, documents.review, filing, contracts, information]
      - id: judiciary
        title: { zh: 行政应诉与行政复议, en: The courts }
        points: 14
        items: [appearance, appearance.principal, rulings, loss.rate.band, recommendations]
      - id: enforcement
        title: { zh: 严格规范公正文明执法, en: Enforcement }
        points: 26
        items: [certificates, recording, disclosure, majorReview, files, benchmark, exemption, online]
      - id: publicity
        title: { zh: 普法, en: Publicity }
        points: 8
        items: [publicity.activities, publicity.quality, publicity.list]
      - id: digital
        title: { zh: 数字法治与热线诉求, en: Digital government and hotline }
        points: 8
        items: [hotline.onTime, hotline.satisfied, digital.data]
      - id: satisfaction
        title: { zh: 服务对象满意度, en: Satisfaction of those served }
        points: 6
        outOf: 100
        scorer: 市委依法治市办
        evidence: [survey]
        clauses:
          - { gain: 100, share: survey.satisfaction }
        cases:
          - { given: { survey.satisfaction: { score: '85', of: '100' } }, expect: 85 }
          - { given: { survey.satisfaction: { score: '0', of: '100' } }, expect: 0 }
    onTop: [awards, criticism]
    cases:
      - name: 样样做到的执法部门
        given:
          leadership.named: true
          leadership.sessions: [1, 1, 1, 1]
          leadership.plan: true
          leadership.problemsListed: 0
          leadership.problemsRectified: 0
          study.system: true
          study.sessions: 6
          study.examDue: 120
          study.examPassed: 120
          report.dutyHeld: true
          report.dutyMark: { mark: '3' }
          report.annual: onTime
          report.published: onTime
          counsel.status: full-time
          law.staff: 4
          decisions.major: 3
          decisions.reviewed: 3
          decision.failures: 0
          documents.issued: 2
          documents.reviewed: 2
          documents.toFile: 2
          documents.filed: 2
          contracts.signed: 50
          contracts.reviewed: 50
          information.requests: 20
          information.answeredOnTime: 20
          litigation.heard: 6
          litigation.headAppeared: 6
          litigation.principalAppeared: 2
          litigation.judged: 5
          litigation.lost: 0
          reconsideration.overturned: 0
          judgments.unperformed: 0
          recommendations.received: 2
          recommendations.answered: 2
          enforcement.staff: 90
          enforcement.certified: 90
          enforcement.recording: full
          enforcement.concluded: 300
          enforcement.disclosed: 300
          enforcement.majorDecisions: 12
          enforcement.majorReviewed: 12
          enforcement.files: [100, 100, 100]
          enforcement.benchmark: true
          enforcement.exempted: 40
          enforcement.online: 300
          publicity.activities: [6, 6, 6, 6]
          publicity.quality: { mark: '3' }
          publicity.list: true
          hotline.received: 400
          hotline.onTime: 400
          hotline.surveyed: 100
          hotline.satisfied: 100
          digital.missed: 0
          survey.satisfaction: { score: '100', of: '100' }
          awards: [{ level: province, matter: 说理式执法, date: 2025-10-20 }]
          criticisms: []
          judiciary.interference: 0
          integrity.falseData: false
        expect: { total: 102, grade: 优秀, vetoes: [], honours: [model] } # 满分100，省级表彰加2分
      - name: 执法有瑕疵的部门
        like: 样样做到的执法部门
        given: # 公示95%扣1分；案卷平均80分少得1.2分；网上办理80%少1分；败诉一件扣1分、败诉率20%少2分；通报一次扣1分；不再有表彰
          enforcement.disclosed: 285
          enforcement.files: [90, 80, 70]
          enforcement.online: 240
          litigation.lost: 1
          awards: []
          criticisms: [{ level: city, matter: 执法程序, date: 2025-04-11 }]
          report.dutyMark: { mark: '0' } # 少3分
        expect: { total: 89.8, grade: 良好 }
      - name: 执法薄弱的部门
        like: 执法有瑕疵的部门
        given: # 再扣：持证2分、记录2分、法制审核5分、公示再扣4分、基准1分、出庭率50%扣4分
          enforcement.certified: 60
          enforcement.recording: none
          enforcement.majorReviewed: 0
          enforcement.disclosed: 210
          enforcement.benchmark: false
          litigation.headAppeared: 3
        expect: { total: 71.8, grade: 合格 }
      - name: 执法失守的部门
        like: 执法薄弱的部门
        given: # 再扣：生效裁判不履行，余下3分记零；满意度50分扣3分；案卷全部作废，4.8分全扣；不予处罚一件也没有，2分
          judgments.unperformed: 1
          survey.satisfaction: { score: '50', of: '100' }
          enforcement.files: [void, void]
          enforcement.exempted: 0
        expect: { total: 59, grade: 不合格 }
      - name: 案卷和服务不过硬的部门
        like: 样样做到的执法部门
        given: # 案卷平均80分少1.2分，满意度79分少1.26分，不再有表彰；优秀要求案卷85分、满意度80分以上
          enforcement.files: [80, 80, 80]
          survey.satisfaction: { score: '79', of: '100' }
          awards: []
        expect: { total: 97.54, grade: 良好 }
      - name: 案卷平均正好85分的部门
        like: 样样做到的执法部门
        given: # 少0.9分
          enforcement.files: [80, 85, 90]
        expect: { total: 101.1, grade: 优秀 }
      - name: 当年没有案件的部门 # 决策3、文件5（审核3、备案2）、合同1、出庭6、司法建议2、公示5、法制审核5、案卷6、网上办案3，共36分不适用
        like: 样样做到的执法部门
        given: # 满分64分；计划、述法和学法共少8分，得56分，折算成87.5分，再加表彰2分
          decisions.major: 0
          decisions.reviewed: 0
          documents.issued: 0
          documents.reviewed: 0
          documents.toFile: 0
          documents.filed: 0
          contracts.signed: 0
          contracts.reviewed: 0
          litigation.heard: 0
          litigation.headAppeared: 0
          litigation.principalAppeared: 0
          litigation.judged: 0
          recommendations.received: 0
          recommendations.answered: 0
          enforcement.concluded: 0
          enforcement.disclosed: 0
          enforcement.majorDecisions: 0
          enforcement.majorReviewed: 0
          enforcement.files: []
          enforcement.online: 0
          leadership.plan: false
          report.dutyHeld: false
          report.dutyMark: { mark: '2' } # 述法少3分
          study.system: false
          study.sessions: 2
        expect: { total: 89.5, grade: 良好 }
      - name: 材料造假
        like: 样样做到的执法部门
        given: { integrity.falseData: true }
        expect: { total: 102, grade: 良好, vetoes: [false-data], honours: [] }

  other-body:
    title: { zh: 其他部门和党委部门, en: Other departments and Party bodies }
    for: { any: [{ kind: department, enforcementPower: false }, { kind: partyBody }] }
    points: 100
    outOf: 78 # 只考共性项目，满分78分，折算成100分
    items:
      - id: leadership
        title: { zh: 组织领导与第一责任人职责, en: Leadership }
        points: 22
        items: [leadership.named, leadership.sessions, leadership.plan, study.lead, exam, duty.report, annual.report, rectification]
      - id: decision
        title: { zh: 依法决策与合法性审查, en: Lawful decisions }
        points: 16
        items: [counsel, law.staff, decision.review, decision.procedure, documents.review, filing, contracts, information]
      - id: judiciary
        title: { zh: 行政应诉与行政复议, en: The courts }
        points: 14
        applies: { not: { kind: partyBody } } # 党委部门不作行政诉讼的被告
        items: [appearance, appearance.principal, rulings, loss.rate.band, recommendations]
      - id: publicity
        title: { zh: 普法, en: Publicity }
        points: 8
        items: [publicity.activities, publicity.quality, publicity.list]
      - id: digital
        title: { zh: 数字法治与热线诉求, en: Digital government and hotline }
        points: 8
        items: [hotline.onTime, hotline.satisfied, digital.data]
      - id: satisfaction
        title: { zh: 服务对象满意度, en: Satisfaction of those served }
        points: 10
        outOf: 100
        scorer: 市委依法治市办
        evidence: [survey]
        clauses:
          - { gain: 100, share: survey.satisfaction }
        cases:
          - { given: { survey.satisfaction: { score: '78', of: '100' } }, expect: 78 }
          - { given: { survey.satisfaction: { score: '0', of: '100' } }, expect: 0 }
    onTop: [awards, criticism]
    cases:
      - name: 样样做到的部门
        unit: { kind: department }
        given:
          leadership.named: true
          leadership.sessions: [1, 1, 1, 1]
          leadership.plan: true
          leadership.problemsListed: 4
          leadership.problemsRectified: 4
          study.system: true
          study.sessions: 6
          study.examDue: 40
          study.examPassed: 40
          report.dutyHeld: true
          report.dutyMark: { mark: '3' }
          report.annual: onTime
          report.published: onTime
          counsel.status: full-time
          law.staff: 2
          decisions.major: 1
          decisions.reviewed: 1
          decision.failures: 0
          documents.issued: 1
          documents.reviewed: 1
          documents.toFile: 1
          documents.filed: 1
          contracts.signed: 10
          contracts.reviewed: 10
          information.requests: 2
          information.answeredOnTime: 2
          litigation.heard: 1
          litigation.headAppeared: 1
          litigation.principalAppeared: 1
          litigation.judged: 1
          litigation.lost: 0
          reconsideration.overturned: 0
          judgments.unperformed: 0
          recommendations.received: 1
          recommendations.answered: 1
          publicity.activities: [6, 6, 6, 6]
          publicity.quality: { mark: '3' }
          publicity.list: true
          hotline.received: 50
          hotline.onTime: 50
          hotline.surveyed: 20
          hotline.satisfied: 20
          digital.missed: 0
          survey.satisfaction: { score: '100', of: '100' }
          awards: []
          criticisms: []
          judiciary.interference: 0
          integrity.falseData: false
        expect: { total: 100, grade: 优秀, vetoes: [], honours: [model] } # 78分折算成100分
      - name: 少做一成多的部门
        like: 样样做到的部门
        given: # 述法评分0分少3分；公布清单1分；满意度70分少3分；学法少4次扣2分；败诉一件扣1分、败诉率100%少2分：共少12分，得66分
          report.dutyMark: { mark: '0' }
          publicity.list: false
          survey.satisfaction: { score: '70', of: '100' }
          study.sessions: 2
          litigation.lost: 1
        expect: { total: 84.62, grade: 良好 } # 66 ÷ 78 = 84.615…
      - name: 做了一多半的部门
        like: 少做一成多的部门
        given: # 再少：计划2分、述法2分、报告3分、顾问2分、热线办结率50%扣4分、评价不满意2分：共少15分，得51分
          leadership.plan: false
          report.dutyHeld: false
          report.annual: never
          report.published: never
          counsel.status: none
          hotline.onTime: 25
          hotline.satisfied: 10
        expect: { total: 65.38, grade: 不合格 } # 51 ÷ 78；够合格，但年度报告没有报送，降一等
      - name: 做得很少的部门
        like: 做了一多半的部门
        given: # 再少：满意度0分少7分、普法评议3分：得41分
          survey.satisfaction: { score: '0', of: '100' }
          publicity.quality: { mark: '0' }
        expect: { total: 52.56, grade: 不合格 } # 41 ÷ 78
      - name: 党委部门 # 年度报告3、决策和文件11、诉讼14分不适用，申请公开1分按满分计：满分50分
        like: 样样做到的部门
        unit: { kind: partyBody, enforcementPower: false }
        given: # 计划2分、满意度70分少3分：得45分，是50分的九成
          leadership.plan: false
          survey.satisfaction: { score: '70', of: '100' }
        expect: { total: 90, grade: 良好 } # 优秀要求满意度80分以上

# ======================================================================================================================
# 分组、等次、名额、否决、降等和荣誉
# ======================================================================================================================
groups:
  townships: { title: { zh: 镇街组, en: Townships }, table: township, bandsFixed: beforeScoring }
  enforcement: { title: { zh: 执法部门组, en: Enforcement departments }, table: enforcement-department, bandsFixed: beforeScoring }
  others: { title: { zh: 其他部门组, en: Other bodies }, table: other-body, bandsFixed: beforeScoring }

grades:
  # 优秀：90分以上，满足必要条件，名额不超过参评单位的三成；尾数舍去，边上并列的都不占
  townships:
    - grade: 优秀
      from: '≥ 90'
      needs: # 满意度80分以上；没有未履行的生效裁判
        - { points: { satisfaction: '≥ 80%' } }
        - { judgments.unperformed: '= 0' }
      whenNone: met
      atMost: 30%
      of: assessed
      round: down
      edgeTie: allOut
    - { grade: 良好, from: '≥ 80' }
    - { grade: 合格, from: '≥ 60' }
    - { grade: 不合格, from: else }
  enforcement:
    - grade: 优秀
      from: '≥ 90'
      needs: # 满意度80分以上；案卷平均85分以上，没有案卷可评的不作要求
        - { points: { satisfaction: '≥ 80%' } }
        - { files.average: '≥ 85' }
      whenNone: met
      atMost: 30%
      of: assessed
      round: down
      edgeTie: allOut
    - { grade: 良好, from: '≥ 80' }
    - { grade: 合格, from: '≥ 60' }
    - { grade: 不合格, from: else }
  others:
    - grade: 优秀
      from: '≥ 90'
      needs: { points: { satisfaction: '≥ 80%' } }
      whenNone: met
      atMost: 30%
      of: assessed
      round: down
      edgeTie: allOut
    - { grade: 良好, from: '≥ 80' }
    - { grade: 合格, from: '≥ 60' }
    - { grade: 不合格, from: else }

vetoes: # 否决不改分数，只压等次、取消评优资格
  - id: interference
    title: { zh: 干预司法、插手案件, en: Interference with the judiciary }
    when: { judiciary.interference: '≥ 1' }
    ceiling: 合格
  - id: false-data
    title: { zh: 提供虚假材料, en: False data }
    when: integrity.falseData
    ceiling: 良好
    barred: true

lowerings: # 降等不是否决：名次和评优资格不变，等次降一等
  - id: no-report
    title: { zh: 年度法治政府建设报告没有报送, en: No annual report }
    when: { kind: [township, subdistrict, department], report.annual: never }
    lower: 1

honours: # 荣誉最后给，每组三个；被否决的不给
  - id: model
    title: { zh: 法治建设先进单位, en: Model unit }
    when: { grade: 优秀, vetoed: false }
    places: 3
    edgeTie: allOut
`,
}
