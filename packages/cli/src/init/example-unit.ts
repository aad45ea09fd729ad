import type { NewCity } from './city.js'

/** A unit's submission as an example; the town, its people and its figures are invented. */
export const exampleUnitYaml = ({
  year,
}: NewCity): string => `# 一个单位的填报，填好的例子。单位、人名和数字都是编的；照着填完自己的，就把这个文件删掉。
# claimed 是单位自报的数，verified 是考核组核实的数；正式算分只认核实的。没有的事写 0，不适用的写 { notApplicable: { reason: … } }。
submission: 1
year: ${year}
unit: { id: example-town, name: { zh: 示例镇 }, kind: township, enforcementPower: false }
principals:
  - { id: jia-1, name: 甲一, role: townshipPartyPrincipal, term: { from: ${year - 2}-03-01 } }
  - { id: jia-2, name: 甲二, role: townshipGovernmentPrincipal, term: { from: ${year - 1}-06-18 } }
facts:
  # 组织领导
  leadership.named: { claimed: true, verified: true, evidence: [e1] }
  leadership.sessions: { claimed: [1, 2, 1, 1], verified: [1, 2, 1, 1], evidence: [e2] } # 四个季度各几次
  leadership.plan: { claimed: true, verified: true, evidence: [e1] }
  leadership.problemsListed: { claimed: 9, verified: 9, evidence: [e3] }
  leadership.problemsRectified: { claimed: 9, verified: 8, evidence: [e3], note: 一项年底还没有销号。 }
  study.system: { claimed: true, verified: true, evidence: [e4] }
  study.sessions: { claimed: 8, verified: 8, evidence: [e4] }
  report.dutyHeld: { claimed: true, verified: true, evidence: [e5] }
  # 决策、文件和合同
  counsel.status: { claimed: part-time, verified: part-time, evidence: [e6] }
  law.staff: { claimed: 2, verified: 2, evidence: [e13] }
  decisions.major: { claimed: 2, verified: 2 }
  decisions.reviewed: { claimed: 2, verified: 2, evidence: [e7] }
  documents.issued: { claimed: 2, verified: 2 }
  documents.reviewed: { claimed: 2, verified: 2, evidence: [e14] }
  contracts.signed: { claimed: 24, verified: 24 }
  contracts.reviewed: { claimed: 24, verified: 23, evidence: [e15], note: 一份合同签订前没有送审。 }
  information.requests: { claimed: 6, verified: 6 }
  information.answeredOnTime: { claimed: 6, verified: 6, evidence: [e8] }
  # 行政应诉
  litigation.heard: { claimed: 2, verified: 2, evidence: [e9] }
  litigation.headAppeared: { claimed: 2, verified: 2, evidence: [e9] }
  litigation.principalAppeared: { claimed: 1, verified: 1, evidence: [e9] }
  # 普法、法律服务和调解
  publicity.activities: { claimed: [3, 4, 3, 5], verified: [3, 4, 3, 5], evidence: [e10] }
  publicity.list: { claimed: true, verified: true, evidence: [e11] }
  villages.total: { claimed: 18, verified: 18 }
  villages.literate: { claimed: 18, verified: 17, evidence: [e16] }
  villages.adviser: { claimed: 18, verified: 18, evidence: [e17] }
  disputes.received: { claimed: 176, verified: 176 }
  disputes.settled: { claimed: 171, verified: 171, evidence: [e18] }
  mediators.total: { claimed: 60, verified: 60 }
  mediators.trained: { claimed: 60, verified: 57, evidence: [e12] }
evidence:
  - { id: e1, kind: issuedDocument, title: ${year}年法治建设工作要点, body: 示例镇党委, date: ${year}-02-14 }
  - { id: e2, kind: minutes, title: 党委会议专题研究法治建设纪要, body: 示例镇党委, date: ${year}-12-10 }
  - { id: e3, kind: rectificationList, title: 法治建设问题整改销号清单, body: 示例镇党政办公室, date: ${year}-12-26 }
  - { id: e4, kind: studyRecord, title: 领导班子学法制度和学习记录, body: 示例镇党政办公室, date: ${year}-12-20 }
  - { id: e5, kind: dutyReport, title: 党政主要负责人述法报告, body: 示例镇党委, date: ${year}-12-22 }
  - { id: e6, kind: contract, title: 法律顾问聘用合同, body: 示例镇人民政府, date: ${year}-01-08 }
  - { id: e7, kind: legalReviewOpinion, title: 重大行政决策合法性审查意见, body: 示例镇司法所, date: ${year}-12-28 }
  - { id: e8, kind: register, title: 政府信息公开申请办理台账, body: 示例镇党政办公室, date: ${year}-12-31 }
  - { id: e9, kind: courtStatistics, title: 行政案件开庭和出庭情况表, body: 示例市人民法院, date: ${year}-12-30 }
  - { id: e10, kind: media, title: 普法活动报道, body: 示例日报, date: ${year}-12-05 }
  - { id: e11, kind: publishedPage, title: 普法责任清单, body: 示例镇人民政府, date: ${year}-03-03 }
  - { id: e12, kind: signInSheet, title: 人民调解员培训签到表, body: 示例镇人民调解委员会, date: ${year}-06-11 }
  - { id: e13, kind: register, title: 法治工作人员名册, body: 示例镇党政办公室, date: ${year}-12-31 }
  - { id: e14, kind: legalReviewOpinion, title: 规范性文件合法性审核意见, body: 市司法局, date: ${year}-09-17 }
  - { id: e15, kind: legalReviewOpinion, title: 合同审查意见登记簿, body: 示例镇司法所, date: ${year}-12-29 }
  - { id: e16, kind: register, title: 法律明白人名册, body: 示例镇司法所, date: ${year}-12-31 }
  - { id: e17, kind: contract, title: 村（社区）法律顾问合同和服务记录, body: 示例镇司法所, date: ${year}-01-15 }
  - { id: e18, kind: caseIndex, title: 矛盾纠纷调解台账, body: 示例镇人民调解委员会, date: ${year}-12-31 }
dutyReports:
  - principal: jia-1
    form: yearEnd
    date: ${year}-12-22
    meeting: 镇党委年终述职述法会
    duties: [PC1_LEAD, PC3_LAWFUL_DECISION, PC6_PUBLICITY]
    problems: [法律顾问只有兼职的]
    rectification: underWay
  - principal: jia-2
    form: yearEnd
    date: ${year}-12-22
    meeting: 镇党委年终述职述法会
    duties: [GV1_ORGANISE, GV2_DECISION_PROCEDURE, GV5_RESPECT_JUDICIARY]
    problems: [一份合同签订前没有送审]
    rectification: done
`
