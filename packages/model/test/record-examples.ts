/** One sound example of every record and file of a submission, with every field in use, and what breaks each. */

const meeting = {
  id: 'commission-5',
  body: 'city-commission',
  ordinal: 5,
  date: '2021-12-25',
  matters: ['审议三个规划', '听取现场述法'],
  passed: ['plan-society'],
  attended: ['party', '发改局'],
  evidence: ['e1'],
}
const issuedDocument = {
  id: 'plan-society',
  title: '云岫市法治社会建设实施方案（2021－2025年）',
  issuer: '市委依法治市委',
  number: '云法委〔2021〕3号',
  date: '2021-12-28',
  kind: 'plan',
  period: { from: 2021, to: 2025 },
  adoptedAt: 'commission-5',
  evidence: ['e1'],
}
const publishedList = {
  id: 'promise-2021-1',
  title: '云岫市告知承诺制证明事项清单',
  issuer: '市司法局',
  version: 2021,
  batch: 1,
  departments: 14,
  items: 247,
  within: 'proof-2021',
  publishedOn: '2021-06-30',
  evidence: ['e1'],
}
const inspection = {
  id: 'november',
  form: 'onSite',
  body: '市委依法治市办',
  date: '2021-11-15',
  units: ['township-07', '市水利局'],
  problems: [
    {
      matter: '执法记录不全',
      unit: '市水利局',
      deadline: '2021-12-31',
      rectifiedOn: '2021-12-20',
    },
    { matter: '学法次数不足' },
  ],
  evidence: ['e1'],
}
const populationRegister = {
  id: 'townships',
  name: { zh: '镇街', en: 'towns and sub-districts' },
  kind: 'townshipsAndSubdistricts',
  year: 2021,
  count: 2,
  members: ['township-07', 'subdistrict-01'],
  source: '市民政局',
  evidence: ['e1'],
}
const coverage = {
  id: 'advisers',
  what: { zh: '法律顾问', en: 'legal advisers' },
  population: 'townships',
  covered: 1,
  missing: ['subdistrict-01'],
  asOf: '2021-12-31',
  evidence: ['e1'],
}
const recognition = {
  id: 'award-1',
  kind: 'award',
  level: 'province',
  body: '省委依法治省办',
  title: '关于表扬普法先进集体的通报',
  matter: '普法先进',
  date: '2021-05-01',
  units: ['township-07'],
  evidence: ['e1'],
}
const objection = {
  id: 'objection-1',
  unit: 'township-07',
  indicator: 'study.sessions',
  raisedOn: '2022-02-10',
  asks: '更正学法次数',
  grounds: '第四次学法有签到表',
  evidence: ['e1'],
  answer: { outcome: 'partlyUpheld', date: '2022-02-18', by: '市委依法治市办', reason: '补录一次' },
}
const records = {
  meetings: [meeting],
  documents: [issuedDocument],
  lists: [publishedList],
  inspections: [inspection],
  populations: [populationRegister],
  coverages: [coverage],
  recognitions: [recognition],
  objections: [objection],
}
const dutyReport = {
  principal: 'party',
  form: 'onSite',
  date: '2021-12-25',
  meeting: 'commission-5',
  duties: ['PC1_LEAD'],
  problems: ['备案不及时'],
  rectification: 'underWay',
  score: { score: '92.5', of: '100' },
  vote: { 好: 11, 较好: 2 },
  evidence: ['e1'],
}
const principal = {
  id: 'party',
  name: '甲',
  role: 'townshipPartyPrincipal',
  term: { from: '2020-03-01', to: '2021-12-31' },
}
const evidence = {
  id: 'e1',
  kind: 'minutes',
  title: '会议纪要',
  body: '青石镇',
  date: '2021-12-26',
  period: { from: '2021-01-01', to: '2021-12-31' },
  file: '佐证/纪要.pdf',
  url: 'https://example.org/jiyao',
  sha256: '0123456789abcdef'.repeat(4),
  confidentiality: 'internal',
}
const unit = {
  id: 'township-07',
  name: { zh: '青石镇', en: 'Qingshi Town' },
  kind: 'township',
  enforcementPower: true,
  level: 'township',
  exists: { from: '2021-06-01', to: '2030-12-31' },
  predecessors: ['township-17', 'township-18'],
  assessor: { body: '市委依法治市委', opinionOf: '省直管局' },
  creditCode: '11370799MB1A2C3D08',
  divisionCode: '370799107',
}
const facts = {
  'litigation.heard': { claimed: 5, verified: [1, 0, 2, 2], evidence: ['e1'], note: '含再审' },
  'publicity.funds': { claimed: { amount: '12.50', unit: '万元' } },
  'litigation.lost': { notApplicable: { reason: '无行政案件' } },
  'documents.filed': { notYetDue: true },
}
const head = { submission: 1, year: 2021 }
const unitSubmission = {
  ...head,
  unit,
  principals: [principal],
  facts,
  evidence: [evidence],
  dutyReports: [dutyReport],
  records,
  note: '本年机构改革',
}
const citySubmission = {
  ...head,
  city: { id: 'yunxiu', name: { zh: '云岫市' } },
  facts,
  units: { 'township-07': facts },
  evidence: [evidence],
  records,
  note: '数据以年底为准',
}
const acknowledgement = {
  rule: 'CLM-002',
  fingerprint: '0123456789abcdef',
  value: '全覆盖',
  reason: '名册齐全',
  person: '甲',
  date: '2022-01-10',
  until: '2022-03-01',
}

/** Sound examples by the name of the schema. */
export const recordExamples = {
  'unit-submission': unitSubmission,
  'city-submission': citySubmission,
  acknowledgements: {
    acknowledgements: 1,
    waivers: [acknowledgement],
    confirmations: [acknowledgement],
  },
  unit,
  principal,
  evidence,
  records,
  meeting,
  'issued-document': issuedDocument,
  'published-list': publishedList,
  inspection,
  'duty-report': dutyReport,
  'population-register': populationRegister,
  coverage,
  recognition,
  objection,
}

/** The same with one fault each. */
export const brokenRecords: Readonly<Record<keyof typeof recordExamples, unknown>> = {
  'unit-submission': { ...unitSubmission, submission: 2 },
  'city-submission': { ...citySubmission, units: { 'Township 07': facts } },
  acknowledgements: { acknowledgements: 1, waivers: [{ ...acknowledgement, rule: '全覆盖' }] },
  // The letter O for the digit 0.
  unit: { ...unit, creditCode: '1137O799MB1A2C3D08' },
  principal: { ...principal, term: { from: '2021-02-30' } },
  evidence: { ...evidence, confidentiality: '秘密' },
  records: { ...records, meeting: [] },
  meeting: { ...meeting, ordinal: 0 },
  'issued-document': { ...issuedDocument, period: { from: 2021 } },
  'published-list': { ...publishedList, items: -1 },
  inspection: { ...inspection, form: '实地督察' },
  'duty-report': { ...dutyReport, score: { score: 92.5, of: '100' } },
  'population-register': { ...populationRegister, count: '16个' },
  coverage: { ...coverage, population: '镇街' },
  recognition: { ...recognition, units: [] },
  objection: { ...objection, answer: { outcome: 'upheld', date: '2022-02-18', by: '办公室' } },
}
