import type { MessageTable } from '@fazhi/model'
import type { OverlayCodes, RelaxationKind } from '../codes.js'
import { relaxationTexts } from './relaxation.js'

const says: Readonly<Record<RelaxationKind, string>> = {
  itemLowered: '把“{entry}”必备内容“{item}”的要求由 {from} 降为 {to}',
  itemRemoved: '去掉了“{entry}”的必备内容“{item}”',
  profileRetired: '废止了整个报告种类“{entry}”',
  later: '把“{entry}”的“{field}”由 {from} 推迟到 {to}',
  fewerBound: '使“{entry}”不再约束这些层级：{levels}',
  shortened: '缩短了“{entry}”的有效期（{from} 改为 {to}）',
  articleRemoved: '去掉了“{entry}”的第 {article} 条',
  retired: '废止了“{entry}”',
  authorityLowered: '降低了“{entry}”的效力（{from} 改为 {to}）',
  severityLowered: '把违反“{entry}”的轻重由 {from} 降为 {to}',
  relationChanged: '改动了“{entry}”所说的关系（{field}）',
  expectedLowered: '把“{entry}”法定应达到的率由 {from} 降为 {to}',
  rangeWidened: '放宽了“{entry}”法定的范围（{from} 改为 {to}）',
}

/** 叠加层的提示，中文。 */
export const zhCN: MessageTable<OverlayCodes> = {
  'OVL-001.map': '此处应为一组“名称: 值”，现为“{value}”。',
  'OVL-001.list': '此处应为列表，现为“{value}”。',
  'OVL-001.text': '此处应为文本，现为“{value}”；数字、日期写成文本时请加引号。',
  'OVL-001.wholeNumber': '此处应为整数，现为“{value}”。',
  'OVL-001.yesNo': '此处应为是（true）或否（false），现为“{value}”。',
  'OVL-001.other': '“{value}”不合这里的写法，请对照目录中同类条目改写。',
  'OVL-002': '缺少“{key}”，请补上。',
  'OVL-003': '没有“{key}”这个名称，请删去或改正。',
  'OVL-003.near': '没有“{key}”这个名称，是不是“{nearest}”？',
  'OVL-004': '“{value}”不在可选范围内，可选：{allowed}。',
  'OVL-004.near': '“{value}”不在可选范围内，是不是“{nearest}”？可选：{allowed}。',
  'OVL-005': '“{value}”不合“{key}”的写法，请对照目录中同类条目改写。',
  'OVL-005.date': '“{value}”不是日期，请按“年-月-日”写，如 2021-03-01，且须为历法上有的日子。',
  'OVL-006': '“{key}”为空，请填写，或把它删去。',
  'OVL-006.least': '{value} 太小，不得小于 {least}。',
  'OVL-006.most': '{value} 太大，不得大于 {most}。',
  'OVL-006.long': '“{key}”太长，最多 {most}。',
  'OVL-007': '不认识叠加层格式“{value}”，第一行应为 overlay: 1。',
  'OVL-008': '最后一日 {to} 早于第一日 {from}，请改正其一。',
  'OVL-008.alone': '写了“{key}”，却没有“{day}”：请补上日期，或删去。',

  'OVL-010': '有 {count} 个叠加层都叫“{overlay}”，都没有采用。请改名，或只留一个。',
  'OVL-010.reserved': '“{overlay}”是目录本身的名称，叠加层请另取名。',
  'OVL-011': '“{overlay}”叠在“{over}”之上，但没有这个叠加层。请一并给出，或改正名称。',
  'OVL-011.near': '“{overlay}”叠在“{over}”之上，但没有这个叠加层，是不是“{nearest}”？',
  'OVL-012': '叠加层互相叠压成圈：{overlays}。请去掉其中一个 over。',
  'OVL-013':
    '“{overlay}”不能叠在“{over}”之上：后者层级更靠后（国家、省、市、年度为序）。请改层级或去掉 over。',
  'OVL-014': '叠加层“{overlay}”的最后一日 {to} 早于第一日 {from}，请改正其一。',
  'OVL-014.over': '“{overlay}”叠在“{over}”之上，但两者的有效期没有一天相同。请改日期或去掉 over。',
  'OVL-015': '叠加层“{overlay}”在 {date} 不生效，没有采用。',
  'OVL-016': '“{overlay}”叠在“{over}”之上，而后者没有采用，所以它也没有采用。请先处理“{over}”。',

  'OVL-020': '“{overlay}”要新增“{entry}”，但“{layer}”中已有。请另取代号，或改用 patch。',
  'OVL-021': '“{overlay}”要改动“{entry}”，但目录里没有。请核对代号。',
  'OVL-021.near': '“{overlay}”要改动“{entry}”，但目录里没有，是不是“{nearest}”？',
  'OVL-021.part': '“{overlay}”要改动“{entry}”，但它在“{part}”里。请移到那里。',
  'OVL-021.retired': '“{overlay}”要改动“{entry}”，但它已被“{layer}”废止。请删去这一项。',
  'OVL-022': '“{overlay}”不能改“{entry}”的代号（改为“{value}”）。请新增一条，再废止原条。',
  'OVL-023':
    '“{overlay}”不能改“{entry}”的类型（由 {from} 改为 {to}）：已填的值都会失去意义。请另立一项事实。',
  'OVL-024': '“{overlay}”对“{entry}”的改动与原来一样，没有作用，可以删去。',
  'OVL-025':
    '同级的叠加层 {layers} 都说到“{entry}”的“{field}”，无从判断以谁为准，都没有采用。请只在一处说，或改用后一级。',
  'OVL-025.entry':
    '同级的叠加层 {layers} 都要新增、改动或废止“{entry}”，无从判断以谁为准，都没有采用。请只在一处说，或改用后一级。',
  'OVL-026': '“{overlay}”两次说到“{entry}”的“{field}”，都没有采用。请合为一处。',
  'OVL-026.entry': '“{overlay}”对“{entry}”先后说了两次，都没有采用。请合为一处。',
  'OVL-027':
    '“{overlay}”把“{entry}”的可信程度由 {from} 提为 {to}，却没有写新的出处。请在同一处写明 provenance.source。',
  'OVL-028':
    '“{overlay}”把“{entry}”的效力由 {from} 提为 {to}，却没有写新的出处。请在同一处写明 provenance.source。',
  'OVL-029': '“{entry}”的有效期（{from} 至 {to}）与叠加层“{overlay}”的没有一天相同。请改正其一。',
  'OVL-029.norm':
    '“{overlay}”为“{entry}”所引的“{norm}”（{from} 至 {to}）在这个叠加层有效期内不施行。请改引当时有效的规定。',
  'OVL-030': '“{overlay}”为“{entry}”所引的依据“{norm}”目录里没有。请先在 add 的 norms 里新增。',
  'OVL-030.near': '“{overlay}”为“{entry}”所引的依据“{norm}”目录里没有，是不是“{nearest}”？',
  'OVL-030.article':
    '“{norm}”在目录里没有第 {article} 条，不能作“{overlay}”改动“{entry}”的依据。请补上该条，或改引。',

  'OVL-050': '“{overlay}”的“{entry}”指向“{reference}”，目录里没有。请新增，或改正。',
  'OVL-050.near': '“{overlay}”的“{entry}”指向“{reference}”，目录里没有，是不是“{nearest}”？',
  'OVL-050.retired':
    '“{overlay}”去掉了“{entry}”，而“{reference}”还指着它。请一并处理“{reference}”，或保留原条。',

  ...relaxationTexts(says, {
    refused: (what) =>
      `“{overlay}”${what}，而它出自{authority}。没有采用，仍按原来的。要放宽，须在 basis 里写明同级或更高、见过原文的依据。`,
    allowed: (what) => `“{overlay}”${what}，依据是“{norm}”（{article}）。请核对是否确实允许。`,
  }),
}
