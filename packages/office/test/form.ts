import { decimal, type FactDefinition, type FactType, type UnitSubmission } from '@fazhi/model'

const fact = (
  id: string,
  zh: string,
  type: FactType,
  source: FactDefinition['source'] = 'unit',
  measure?: string,
): FactDefinition => ({
  id,
  name: { zh, en: id },
  type,
  ...(measure === undefined ? {} : { measure }),
  definition: zh,
  source,
  aggregate: 'none',
  provenance: { source: 'test', certainty: 'inferred' },
})

/** A dictionary with a fact of every type. */
export const catalog = {
  facts: [
    fact('litigation.heard', '开庭审理行政案件件数', 'count', 'unit', '件'),
    fact('study.sessions', '集体学法次数', 'count', 'unit', '次'),
    fact('publicity.funds', '普法经费', 'amount'),
    fact('leadership.plan', '年度工作计划', 'flag'),
    fact('counsel.status', '法律顾问', 'level'),
    fact('report.day', '上报日期', 'date', 'city'),
    fact('report.annual', '年度报告', 'filing', 'commissionOffice'),
    fact('survey.satisfaction', '满意度', 'score', 'commissionOffice'),
    fact('files', '案卷得分', 'samples', 'justiceBureau'),
    fact('ballot', '测评票', 'tally', 'commissionOffice'),
    fact('awards', '表彰', 'events', 'commissionOffice'),
    fact('villages', '村居覆盖', 'coverage'),
    fact('report.dutyMark', '述法评分', 'judgement', 'commissionOffice'),
  ],
}

/** A submission with a value of every type, and with what is missing, not applicable, not due and only claimed. */
export const full: UnitSubmission = {
  submission: 1,
  year: 2021,
  unit: {
    id: 'township-07',
    name: { zh: '青石 镇', en: 'Qingshi Town' },
    kind: 'township',
    enforcementPower: true,
    exists: { from: '2021-06-01' },
  },
  principals: [
    {
      id: 'party',
      name: '欧阳 某',
      role: 'townshipPartyPrincipal',
      term: { from: '2020-03-01', to: '2021-08-31' },
    },
    {
      id: 'government',
      name: '乙',
      role: 'townshipGovernmentPrincipal',
      term: { from: '2019-06-01' },
    },
  ],
  facts: {
    'litigation.heard': {
      claimed: 5,
      verified: 4,
      evidence: ['e1', '台账 二'],
      note: '含再审 1 件',
    },
    'study.sessions': { verified: [1, 0, 2, 4] },
    'publicity.funds': { claimed: { amount: decimal('12.50'), unit: '万元' } },
    'leadership.plan': { claimed: true, verified: false },
    'counsel.status': { verified: 'part-time' },
    'report.day': { verified: '2022-01-15' },
    'report.annual': { verified: 'late' },
    'survey.satisfaction': { verified: { score: decimal('88.50'), of: decimal('100') } },
    files: { verified: [decimal('88.5'), 'void', decimal('90'), 'notValid'] },
    ballot: { verified: { 满意: 120, 基本满意: 30 } },
    awards: {
      verified: [
        { level: 'province', matter: '普法先进', date: '2021-05-01', title: '关于表彰的决定' },
        { level: 'city', kind: '集体', matter: '普法先进', date: '2021-03-01' },
      ],
    },
    villages: { verified: { covered: 12, of: 15 } },
    'report.dutyMark': {
      verified: { mark: decimal('8.5'), reason: '问题找得准；措施具体', signer: '评议组' },
    },
    'local.fact': { claimed: 3 },
    'litigation.lost': { notApplicable: { reason: '全年无行政案件' }, evidence: [] },
    'documents.filed': { notYetDue: true },
  },
  evidence: [
    { id: 'e1', kind: 'caseIndex', title: '应诉台账', body: '青石镇', date: '2021-12-30' },
    {
      id: '台账 二',
      kind: 'media',
      title: '“法治进万家”影像',
      body: '青石镇',
      date: '2021-11-02',
      file: '佐证 材料/影像 1.jpg',
      sha256: '0123456789abcdef'.repeat(4),
      confidentiality: 'internal',
    },
  ],
  dutyReports: [
    {
      principal: 'party',
      form: 'onSite',
      date: '2022-01-10',
      meeting: '委员会第一次会议',
      duties: ['PC1_LEAD', 'PC5_PERSONNEL'],
      problems: ['学法次数少', '备案不及时；报送晚'],
      rectification: 'underWay',
    },
  ],
  note: '本年机构改革',
}

/** A submission with next to nothing in it. */
export const bare: UnitSubmission = {
  submission: 1,
  year: 2021,
  unit: { id: 'bureau', name: { zh: '示例局' }, kind: 'department', enforcementPower: false },
  principals: [],
  facts: {},
  evidence: [],
  dutyReports: [],
}
