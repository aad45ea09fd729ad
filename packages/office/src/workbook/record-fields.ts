import type { Records } from '@fazhi/model'
import { type Field, field } from './field.js'
import {
  documentKinds,
  inspectionForms,
  levels,
  objectionOutcomes,
  recognitionKinds,
  registerKinds,
} from './labels.js'

const evidence = field('evidence', 'optionalList', '佐证代号', 'Evidence', 20)

const meetings: readonly Field[] = [
  field('id', 'text', '会议代号', 'Meeting', 20),
  field('body', 'text', '机构', 'Body', 30),
  field('ordinal', 'number', '第几次', 'Ordinal', 8),
  field('date', 'text', '日期', 'Date', 12),
  field('matters', 'optionalList', '议题', 'Matters', 36),
  field('passed', 'optionalList', '审议通过的文件代号', 'Documents passed', 24),
  field('attended', 'optionalList', '参加者', 'Attended', 30),
  evidence,
]

const documents: readonly Field[] = [
  field('id', 'text', '文件代号', 'Document', 20),
  field('title', 'text', '标题', 'Title', 40),
  field('issuer', 'text', '印发单位', 'Issuer', 24),
  field('number', 'text', '发文字号', 'Number', 20),
  field('date', 'text', '成文日期', 'Date of issue', 12),
  field('kind', 'choice', '类别', 'Kind', 16, { labels: documentKinds }),
  field('period.from', 'number', '规划起始年', 'First year of the plan', 12),
  field('period.to', 'number', '规划结束年', 'Last year of the plan', 12),
  field('adoptedAt', 'text', '审议会议代号', 'Adopted at', 20),
  evidence,
]

const lists: readonly Field[] = [
  field('id', 'text', '清单代号', 'List', 20),
  field('title', 'text', '名称', 'Title', 40),
  field('issuer', 'text', '公布单位', 'Issuer', 24),
  field('version', 'number', '版本年份', 'Edition', 10),
  field('batch', 'number', '批次', 'Batch', 8),
  field('departments', 'number', '涉及部门数', 'Departments', 12),
  field('items', 'number', '事项数', 'Items', 10),
  field('within', 'text', '所属清单代号', 'Drawn from', 20),
  field('publishedOn', 'text', '公布日期', 'Published on', 12),
  evidence,
]

const inspections: readonly Field[] = [
  field('id', 'text', '督察代号', 'Inspection', 20),
  field('form', 'choice', '形式', 'Form', 12, { labels: inspectionForms }),
  field('body', 'text', '督察单位', 'Inspecting unit', 24),
  field('date', 'text', '日期', 'Date', 12),
  field('units', 'list', '被督察单位', 'Units inspected', 30),
  evidence,
]

/** The columns of a problem an inspection found; one row a problem. */
export const problemFields: readonly Field[] = [
  field('matter', 'text', '问题', 'Problem', 36),
  field('unit', 'text', '问题单位', 'Found at', 20),
  field('deadline', 'text', '整改期限', 'Deadline', 12),
  field('rectifiedOn', 'text', '整改日期', 'Put right on', 12),
]

const populations: readonly Field[] = [
  field('id', 'text', '名册代号', 'Register', 20),
  field('name.zh', 'text', '名称', 'Name', 20),
  field('name.en', 'text', '英文名称', 'English name', 20),
  field('kind', 'choice', '类别', 'Kind', 16, { labels: registerKinds }),
  field('year', 'number', '年度', 'Year', 8),
  field('count', 'number', '数量', 'Count', 8),
  field('members', 'optionalList', '成员代号', 'Members', 36),
  field('source', 'text', '来源单位', 'Source', 24),
  evidence,
]

const coverages: readonly Field[] = [
  field('id', 'text', '覆盖代号', 'Coverage', 20),
  field('what.zh', 'text', '覆盖内容', 'What', 24),
  field('what.en', 'text', '英文内容', 'What, in English', 24),
  field('population', 'text', '名册代号', 'Register', 20),
  field('covered', 'number', '已覆盖数', 'Covered', 10),
  field('missing', 'optionalList', '未覆盖代号', 'Not covered', 30),
  field('asOf', 'text', '统计日期', 'As of', 12),
  evidence,
]

const recognitions: readonly Field[] = [
  field('id', 'text', '表彰代号', 'Recognition', 20),
  field('kind', 'choice', '类别', 'Kind', 12, { labels: recognitionKinds }),
  field('level', 'choice', '级别', 'Level', 12, { labels: levels }),
  field('body', 'text', '授予或刊发单位', 'Given by', 24),
  field('title', 'text', '名称', 'Title', 40),
  field('matter', 'text', '事项', 'Matter', 24),
  field('date', 'text', '日期', 'Date', 12),
  field('units', 'optionalList', '所属单位代号', 'Units', 24),
  evidence,
]

const objections: readonly Field[] = [
  field('id', 'text', '申诉代号', 'Objection', 20),
  field('unit', 'text', '单位代号', 'Unit id', 20),
  field('indicator', 'text', '指标代号', 'Indicator', 20),
  field('raisedOn', 'text', '提出日期', 'Raised on', 12),
  field('asks', 'text', '诉求', 'Asks for', 30),
  field('grounds', 'text', '理由', 'Grounds', 36),
  evidence,
  field('answer.outcome', 'choice', '复核结论', 'Outcome', 12, { labels: objectionOutcomes }),
  field('answer.date', 'text', '答复日期', 'Answered on', 12),
  field('answer.by', 'text', '复核单位', 'Decided by', 24),
  field('answer.reason', 'text', '复核理由', 'Reason', 36),
]

/** The sheets of the records, in the order they are written; the first field is the id. */
export const recordSheets: Readonly<Record<keyof Records, readonly Field[]>> = {
  meetings,
  documents,
  lists,
  inspections,
  populations,
  coverages,
  recognitions,
  objections,
}

/** Kinds of record, in the order of their sheets. */
export const recordKinds = Object.keys(recordSheets) as readonly (keyof Records)[]

/** Every column of a sheet of records: of inspections, also those of a problem. */
export const columnsOf = (kind: keyof Records): readonly Field[] =>
  kind === 'inspections' ? [...inspections, ...problemFields] : recordSheets[kind]
