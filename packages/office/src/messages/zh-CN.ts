import type { MessageTable } from '@fazhi/model'
import type { OfficeCodes } from '../codes.js'

/** 办公文件的提示，中文。 */
export const zhCN: MessageTable<OfficeCodes> = {
  'OFF-001': '文件是空的。',
  'OFF-002.document':
    '这是旧格式的文字文档（.doc 或 .wps）。请用 Word 或 WPS 打开，选“另存为”，保存类型选“Word 文档（*.docx）”，再提交。',
  'OFF-002.workbook':
    '这是旧格式的表格（.xls 或 .et）。请用 Excel 或 WPS 打开，选“另存为”，保存类型选“Excel 工作簿（*.xlsx）”，再提交。',
  'OFF-002.other':
    '这是旧格式的办公文件。请用原来的软件打开，文档另存为 .docx，表格另存为 .xlsx，再提交。',
  'OFF-003': '文件设有打开密码。请用 Word 或 WPS 打开，取消密码后另存，再提交。',
  'OFF-004.pdf': '这是 PDF 文件，不能可靠地读出文字。请提交原来的 .docx 或 .xlsx。',
  'OFF-004.rtf': '这是 RTF 文件。请用 Word 或 WPS 打开，另存为 .docx，再提交。',
  'OFF-004.web':
    '这是网页或 XML 文件，不是办公文档。请用 Word 或 WPS 打开，另存为 .docx 或 .xlsx，再提交。',
  'OFF-004.other':
    '这不是 .docx 或 .xlsx 文件（按内容判断，与扩展名无关）。请用 Word 或 WPS 打开并另存，再提交。',
  'OFF-005.document': '这是文字文档，此处需要表格（.xlsx）。',
  'OFF-005.workbook': '这是表格，此处需要文字文档（.docx）。',
  'OFF-005.other': '压缩包里没有文字文档，也没有表格。请直接提交 .docx 或 .xlsx，不要另行打包。',
  'OFF-006': '文件已损坏（{part}）。请用 Word 或 WPS 打开修复并另存；打不开的，请重新导出。',
  'OFF-007.size': '文件解开后超过 {most} MB，不予读取。请删去不必要的内容后另存。',
  'OFF-007.entries': '文件内部的部件超过 {most} 个，不予读取。请复制内容到新文档后另存。',
  'OFF-007.ratio': '文件内部的“{part}”压缩比异常，不予读取。请复制内容到新文档后另存。',
  'OFF-007.cells':
    '“{sheet}”用到第 {rows} 行、第 {columns} 列，超出填报表范围。请删去多余的行和列。',
  'OFF-008': '文件里没有“{part}”，读不出内容。请用 Word 或 WPS 打开并另存。',
  'OFF-009':
    '文件内部的“{part}”含有文档类型声明，办公软件不会写入，不予读取。请复制内容到新文档后另存。',
  'OFF-010': '有 {count} 个字符设为隐藏文字，没有读入。请确认是否应删去。',
  'OFF-011': '有 {count} 处修订删除，按删除后的文字读取。定稿请先接受或拒绝全部修订。',
  'OFF-012': '自动目录 {count} 处没有读入正文。',
  'OFF-020': '缺少工作表“{sheet}”。请使用填报表模板，不要改工作表的名称。',
  'OFF-021': '工作表“{sheet}”缺少“{column}”列。请使用填报表模板，不要改表头。',
  'OFF-022': '工作表“{sheet}”没有“{column}”这一列，请删去或改正表头。',
  'OFF-022.nearest': '工作表“{sheet}”没有“{column}”这一列，是不是“{nearest}”？',
  'OFF-023':
    '{value} 是带小数的数值单元格，表格软件存的是近似值。请先把单元格格式设为“文本”，再重新输入；件数、次数应为整数。',
  'OFF-024': '“{column}”没有填。',
  'OFF-025': '“{value}”不在可选范围内，可选：{choices}。',
  'OFF-026': '“{fact}”填了两行，只能留一行。',
  'OFF-028': '“单位”表没有“{key}”这一项，请删去或改正。',
  'OFF-028.nearest': '“单位”表没有“{key}”这一项，是不是“{nearest}”？',
  'OFF-029': '“单位”表中“{key}”出现了两次，只能留一行。',
  'OFF-030': '工作表“{sheet}”没有读入：表头与“{nearest}”表相同，请把名称改为“{nearest}”。',
  'OFF-031':
    '{value} 超过 15 位，表格软件的数值单元格存不下。请先把单元格格式设为“文本”，再重新输入。',
  'OFF-032': '没有代号为“{inspection}”的督察，这一行的问题不知道属于哪次督察。',
}
