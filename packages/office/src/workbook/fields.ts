import {
  dutyReportFormNames,
  evidenceNames,
  principalNames,
  rectificationNames,
  type Text,
} from '@fazhi/model'
import { type Field, field } from './field.js'
import { confidentialities, levels, unitKinds, yesNo } from './labels.js'

/** The rows of the sheet of the unit. */
export const unitFields: readonly Field[] = [
  field('submission', 'number', '填报格式', 'Format', 12),
  field('year', 'number', '年度', 'Year', 12),
  field('unit.id', 'text', '单位代号', 'Unit id', 24),
  field('unit.name.zh', 'text', '单位名称', 'Name', 24),
  field('unit.name.en', 'text', '英文名称', 'English name', 24),
  field('unit.kind', 'choice', '单位类型', 'Kind', 24, { labels: unitKinds }),
  field('unit.enforcementPower', 'choice', '有无行政执法权', 'Enforcement power', 24, {
    labels: yesNo,
  }),
  field('unit.level', 'choice', '单位层级', 'Level', 24, { labels: levels }),
  field('unit.exists.from', 'text', '设立日期', 'Set up on', 24),
  field('unit.exists.to', 'text', '撤销日期', 'Dissolved on', 24),
  field('unit.predecessors', 'optionalList', '前身单位代号', 'Predecessors', 24),
  field('unit.assessor.body', 'text', '考核单位', 'Assessed by', 24),
  field('unit.assessor.opinionOf', 'text', '征求意见单位', 'With the opinion of', 24),
  field('unit.creditCode', 'text', '统一社会信用代码', 'Credit code', 24),
  field('unit.divisionCode', 'text', '行政区划代码', 'Division code', 24),
  field('selfScore.total', 'text', '自评总分', 'Self-score', 24),
  field('note', 'text', '备注', 'Note', 24),
]

/** The columns of the sheet of the self-score. */
export const selfScoreFields: readonly Field[] = [
  field('item', 'text', '项目代号', 'Item id', 28),
  field('points', 'text', '自评得分', 'Own points', 14),
]

/** The column of a fact's id. */
export const factId: Field = field('id', 'text', '事实代号', 'Fact', 28)

/** Columns that only help the reader: name and measure of a fact. They are written and never read. */
export const factHelp = {
  name: field('name', 'text', '事实名称', 'Name', 30),
  measure: field('measure', 'text', '计量单位', 'Measure', 10),
}

/** The columns of what is said of a fact. */
export const factFields: readonly Field[] = [
  field('claimed', 'value', '自报数', 'Claimed', 24),
  field('verified', 'value', '核实数', 'Verified', 24),
  field('notApplicable.reason', 'text', '不适用理由', 'Why not applicable', 24),
  field('notYetDue', 'choice', '未到期', 'Not yet due', 8, { labels: yesNo }),
  field('evidence', 'optionalList', '佐证代号', 'Evidence', 20),
  field('note', 'text', '备注', 'Note', 24),
]

/** The columns of the evidence. */
export const evidenceFields: readonly Field[] = [
  field('id', 'text', '佐证代号', 'Evidence', 20),
  field('kind', 'choice', '类别', 'Kind', 16, { labels: evidenceNames }),
  field('title', 'text', '名称', 'Title', 36),
  field('body', 'text', '出具单位', 'Issued by', 24),
  field('date', 'text', '日期', 'Date', 12),
  field('period.from', 'text', '期间起', 'Speaks of days from', 12, { later: true }),
  field('period.to', 'text', '期间止', 'Speaks of days to', 12, { later: true }),
  field('file', 'text', '文件', 'File', 24),
  field('url', 'text', '网址', 'Address', 24, { later: true }),
  field('sha256', 'text', 'SHA-256', 'SHA-256', 20),
  field('confidentiality', 'choice', '公开范围', 'Confidentiality', 12, {
    labels: confidentialities,
  }),
]

/** The columns of the principals. */
export const principalFields: readonly Field[] = [
  field('id', 'text', '负责人代号', 'Principal', 20),
  field('name', 'text', '姓名', 'Name', 16),
  field('role', 'choice', '职务', 'Role', 30, { labels: principalNames }),
  field('term.from', 'text', '任职日期', 'From', 12),
  field('term.to', 'text', '离任日期', 'To', 12),
]

/** The columns of the duty reports. */
export const dutyReportFields: readonly Field[] = [
  field('principal', 'text', '负责人代号', 'Principal', 20),
  field('form', 'choice', '形式', 'Form', 12, { labels: dutyReportFormNames }),
  field('date', 'text', '日期', 'Date', 12),
  field('meeting', 'text', '会议', 'Meeting', 30),
  field('duties', 'list', '职责', 'Duties', 30),
  field('problems', 'list', '问题', 'Problems', 36),
  field('rectification', 'choice', '整改', 'Rectification', 12, { labels: rectificationNames }),
  field('score', 'value', '评分', 'Mark', 12, { type: 'score', later: true }),
  field('vote', 'value', '测评票数', 'Ballots', 24, { type: 'tally', later: true }),
  field('evidence', 'optionalList', '佐证代号', 'Evidence', 20, { later: true }),
]

/** The sheets that every form has and that hold one entry a row, in the order they are written. */
export const entrySheets = {
  evidence: evidenceFields,
  principals: principalFields,
  dutyReports: dutyReportFields,
} as const

/** The two columns of the sheet of the unit. */
export const unitHeaders: readonly Text[] = [
  { zh: '项目', en: 'Item' },
  { zh: '内容', en: 'Content' },
]
