/** What a number of a report stands for: a fact or a rate of the catalog, a field of a submission, or no count at all (a name, and why). */
export type Stands =
  | { readonly fact: string }
  | { readonly rate: string }
  | { readonly record: string }
  | { readonly name: string }

/** Line of the sample report, its words with the number in square brackets, and what the number stands for. */
export type FigureRow = readonly [line: number, quote: string, stands: Stands]

const meetingDate = { record: 'records.meetings[].date' }
const meetingOrdinal = { record: 'records.meetings[].ordinal' }
const planPeriod = { record: 'records.documents[].period' }
const listVersion = { record: 'records.lists[].version' }
const listItems = { record: 'records.lists[].items' }
const listDepartments = { record: 'records.lists[].departments' }
const register = { record: 'records.populations[].count' }
const reform = { name: '改革事项的名称，不是次数或件数' }
const brand = { name: '号码或者品牌、做法的名称' }

/** Every number, rate, date, ordinal and unfilled number of the sample report, in its order. */
export const sampleReportFigures: readonly FigureRow[] = [
  [1, '[2021年]度市法治建设', { record: 'year' }],
  [4, '学习计划，[9月18日]', meetingDate],
  [4, '全年学法[XX]次', { fact: 'study.governmentSessions' }],
  [4, '[10月17日]组织', meetingDate],
  [4, '办公室及[三]个协调小组', register],
  [4, '政治任务，[12月25日]', meetingDate],
  [4, '委员会第[五]次会议', meetingOrdinal],
  [4, '中央政治局第[三十五]次集体学习', meetingOrdinal],

  [6, '今年以来常委会专题研究法治工作[X]次', { fact: 'leadership.committeeSessions' }],
  [6, '政府常务会专题研究法治工作[X]次', { fact: 'leadership.governmentSessions' }],
  [6, '委员会召开了[X]次会议', { fact: 'commission.meetings' }],
  [6, '依法治市办召开了[X]次会议', { fact: 'commission.officeMeetings' }],
  [6, '会议，[三]个协调小组', register],
  [6, '协调小组共召开了[XX]次会议', { fact: 'commission.groupMeetings' }],
  [6, '委员会出台了[X]个文件', { fact: 'commission.documents' }],
  [6, '依法治市办出台了[X]个文件', { fact: 'commission.officeDocuments' }],
  [6, '未成年人保护等[5]个法治建设领域', { fact: 'commission.problemsSolved' }],
  [6, '召开市委依法治市委员会第[四]次会议', meetingOrdinal],
  [6, '会议，[16]个镇街党委书记', register],
  [6, '法治社会建设实施方案（[2021－2025]年）', planPeriod],
  [6, '建设（[2021—2025]年）实施方案', planPeriod],
  [6, '法治政府建设实施方案（[2021－2025]年）', planPeriod],
  [6, '委员会第[五]次会议审议通过', meetingOrdinal],
  [6, '市委全面依法治市委员会第[四]次会议上', meetingOrdinal],
  [6, '推进法治建设第[一]责任人', { name: '职务上的称谓“第一责任人”，不是序数' }],
  [6, '考核，[11月]对全市', { record: 'records.inspections[].date' }],
  [6, '对全市[40]个部门和镇街', { fact: 'inspection.units' }],

  [8, '深化“最多跑[一]次”改革', reform],
  [8, '开办“[4012]”品牌', brand],
  [8, '“企业迁移[一]件事”', reform],
  [8, '“施工许可[一]件事”', reform],
  [8, '异地通办事项[XXX]项', listItems],
  [8, '免罚轻罚案件[XXX]件', { fact: 'leniency.cases' }],
  [8, '涉及金额[XXX]万元', { fact: 'leniency.amount' }],
  [8, '受益市场主体[XXX]个', { fact: 'leniency.entities' }],

  [9, '市政府重大行政决策[X]件', { fact: 'decisions.government' }],
  [9, '政府规范性文件[X]件', { fact: 'documents.government' }],
  [9, '部门规范性文件[XX]件', { fact: 'documents.departments' }],
  [9, '合法性审核率[100]', { rate: 'legality.governmentRate' }],
  [9, '会议纪要等）共[XXX]余件', { fact: 'review.governmentPapers' }],
  [9, '合法性审查人员共[XX]人', { fact: 'review.townshipStaff' }],
  [9, '合法性审查行政合同协议[XX]件', { fact: 'contracts.reviewed' }],
  [9, '政策性文件合法性审查[XXX]件', { fact: 'review.policyDocuments' }],
  [9, '行政规范性文件专项清理[X]次', { fact: 'documents.cleanups' }],

  [10, '建立了共有[31]名', { fact: 'supervision.experts' }],
  [10, '行政裁决事项清单》，共[XX]项', listItems],
  [10, '开展了[2021年]度行政执法证件', { record: 'year' }],
  [10, '减轻行政处罚事项清单（[2021年]版）', listVersion],
  [10, '市证明事项清单（[2021年]版）', listVersion],
  [10, '版）》（涉及[20]个部门', listDepartments],
  [10, '部门、[594]项', listItems],
  [10, '实施清单（第[一]批）', { record: 'records.lists[].batch' }],
  [10, '批）》（涉及[14]个部门', listDepartments],
  [10, '部门、[247]项', listItems],
  [10, '行政执法“[三]项制度”', { name: '行政执法公示、全过程记录、法制审核的合称' }],
  [10, '共评查[XX]份行政处罚案卷', { fact: 'caseFiles.penalty' }],
  [10, '、[XX]份“免罚、轻罚”行政处罚案卷', { fact: 'caseFiles.leniency' }],

  [11, '行政复议“[一]次都不用跑”', reform],
  [11, '今年收到行政复议申请[XX]件', { fact: 'reconsideration.received' }],
  [11, '其中不予受理[XX]件', { fact: 'reconsideration.refused' }],
  [11, '件，受理[XX]件', { fact: 'reconsideration.accepted' }],
  [11, '已审结[XX]件', { fact: 'reconsideration.concluded' }],
  [11, '直接纠错率为[23]', { rate: 'reconsideration.directCorrectionRate' }],
  [11, '调解和解率达[23]', { rate: 'reconsideration.mediationRate' }],
  [11, '复议后应诉率仅[6]', { rate: 'reconsideration.postReconsiderationLitigationRate' }],
  [11, '期间共[20]个单位', { fact: 'hearings.units' }],
  [11, '单位、共[1200]余人', { fact: 'hearings.persons' }],
  [11, '案例研讨[XX]场', { fact: 'hearings.caseDiscussions' }],
  [11, '应诉案件开庭审理[XX]件', { fact: 'litigation.heard' }],
  [11, '行政机关负责人出庭应诉率保持[100]', { rate: 'litigation.headAppearanceRate' }],
  [11, '主要负责人出庭应诉率达[46]', { rate: 'litigation.principalAppearanceRate' }],

  [15, '现我市共有调解员[XXXX]人', { fact: 'mediators.total' }],
  [15, '其中专职调解员[XXX]人', { fact: 'mediators.fullTime' }],
  [15, '专职调解员中[一]级调解员', { name: '等级的名称，人数在后面' }],
  [15, '一级调解员[X]名', { fact: 'mediators.grade1' }],
  [15, '，[二]级调解员', { name: '等级的名称，人数在后面' }],
  [15, '二级调解员[X]名', { fact: 'mediators.grade2' }],
  [15, '，[三]级调解员', { name: '等级的名称，人数在后面' }],
  [15, '三级调解员[XX]名', { fact: 'mediators.grade3' }],
  [15, '，[四]级调解员', { name: '等级的名称，人数在后面' }],
  [15, '四级调解员[XXX]名', { fact: 'mediators.grade4' }],
  [15, '“[12345]”市民热线', brand],

  [16, '扎实开展[四]项教育', { name: '政法队伍教育整顿中四种教育的合称' }],
  [16, '，[一]级检察官', { name: '检察官等级的名称' }],
  [16, '司法局[6]个部门组成', register],

  [18, '《小崔说第[六]期', { name: '节目的期号，是作品名称的一部分' }],
  [18, '“[1331]”模式', brand],
  [18, '选任[XXX]名法治带头人', { fact: 'villages.leaders' }],
  [18, '，[XXXX]名法律明白人', { fact: 'literate.people' }],

  [19, '资源力量，为[16]个镇（街）', { record: 'records.coverages[].covered' }],
  [19, '、[600]个村（居、社区）', { fact: 'villages.adviser' }],
  [19, '治理提供法律意见[XXX]次', { fact: 'advisers.opinions' }],
  [19, '为群众提供法律咨询[XXXX]次', { fact: 'advisers.consultations' }],
  [19, '开展法治宣传[XXX]次', { fact: 'advisers.publicity' }],
  [19, '公益法律活动[XXX]次', { fact: 'advisers.publicInterest' }],
  [19, '矛盾纠纷化解[XXX]次', { fact: 'advisers.disputes' }],
]
