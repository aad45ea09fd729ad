import type { MessageTable } from '@fazhi/model'
import type { AssumptionCodes } from './codes.js'

/** 规则未写明而按此处理的事项。 */
export const zhCN: MessageTable<AssumptionCodes> = {
  'policies.round': '未写明取整：各级分数均不取整',
  'policies.decideOn': '未写明以哪个分数排名定等：以公布的分数（取整后）为准',
  'policies.missing': '未写明缺少数据如何处理：缺数据的单位不予定分',
  'policies.unverified': '未写明未经核实的数据能否采用：不采用',
  'policies.evidence': '未写明缺少佐证材料如何处理：不影响得分',
  'policies.notApplicable': '未写明不适用项目如何处理：在总分一级按适用项目折算',
  'policies.ties.places': '未写明并列如何排名：并列名次相同，其后名次空出（1、1、3）',
  'policies.vetoed.ranked': '未写明被一票否决的单位是否参加排名：参加',
  'policies.vetoed.inQuotaBase': '未写明被一票否决的单位是否计入名额基数：计入',
  'policies.vetoed.inMeans': '未写明被一票否决的单位是否计入组内平均、最高和名次：计入',
  'policies.groupMean.fallback': '未写明组内无单位可平均时如何处理：在总分一级按适用项目折算',
  'policies.lowerings': '未写明多项降等如何合计：只计降得最多的一项',
  'grades.whenNone': '未写明等次的必要条件无可比对时如何处理：按满足计（{items}）',
  'grades.of': '未写明名额的基数：以参加考核并已定分的单位数为基数（{items}）',
  'grades.round': '未写明名额的尾数：舍去（{items}）',
  'grades.edgeTie': '未写明名额边缘并列的单位：都不占名额（{items}）',
  'node.floor': '未写明最低分：扣完为止，最低 0 分（{items}）',
  'node.ceiling': '未写明最高分：不超过满分（{items}）',
  'value.whenFew': '未写明数量不足时如何处理：视同没有基数（{items}）',
  'value.pooled': '未写明比率的组内平均是否按分子、分母合计：不合计，各单位比率各计一次（{items}）',
  'value.first': '未写明以哪一端为第一名：以最大者为第一名（{items}）',
  'value.ties': '未写明数值相同如何定名次：并列名次相同，其后名次空出（1、1、3）（{items}）',
  'value.by': '未写明报送以哪一天为准：以收到日为准（{items}）',
  'value.dueDay': '未写明期限当日报送是否按时：按时（{items}）',
  'value.nonWorkingDue': '未写明期限遇非工作日如何处理：顺延至下一个工作日（{items}）',
  'value.days': '未写明期限按哪种天数计：按自然日（{items}）',
  'clause.part': '未写明不足一个单位的部分：按比例计算（{items}）',
  'clause.whenNone': '未写明比率没有分母时如何处理：该项目不适用（{items}）',
  'clause.sameMatter': '未写明同一事项多次受表彰或批评如何计算：只计最高一级（{items}）',
  'clause.dated':
    '未写明事件按哪个日期归入年度：按文件日期，不在本年度的不予采用、须更正（{items}）',
  'clause.prorate': '未写明按月折算后的要求如何取整：不取整（{items}）',
  'clause.take': '未写明并列的规则如何合计：相加（{items}）',
}
