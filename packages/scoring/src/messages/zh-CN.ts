import type { MessageTable } from '@fazhi/model'
import type { ScoringCodes } from './codes.js'

export const zhCN: MessageTable<ScoringCodes> = {
  'SCR-001': '{unit}：不属于细则中的任何一张考核表，无法计分',
  'SCR-002': '{unit}：同时属于 {tables} 几张考核表，只能属于一张',
  'SCR-003': '{unit}：有 {times} 份填报表使用同一单位代码，请只保留一份',
  'SCR-004': '{unit}：填报年度为 {year} 年，本次考核为 {expected} 年，未计入',
  'SCR-005': '市级填报表有 {times} 份，只能有一份，均未采用',
  'SCR-006': '{unit}“{name}”：填报内容与该项的类型（{type}）不符',
  'SCR-007': '{unit}“{value}”：分子 {of} 大于分母 {over}',
  'SCR-008': '{unit}“{value}”：分母为 0，分子却为 {of}',
  'SCR-009': '{unit}“{name}”：“{level}”没有对应分值，可用的等级：{known}',
  'SCR-010': '{unit}“{name}”：评分 {mark} 超出 {from} 至 {to} 的范围',
  'SCR-011': '{unit}“{name}”：评分 {mark} 不符合自 {from} 起每档 {step} 分的规定',
  'SCR-012': '{unit}“{name}”：得分 {score} 高于满分 {of}',
  'SCR-013': '{unit}“{name}”：{count} 不是非负整数',
  'SCR-014': '{unit}“{name}”：日期 {date} 不在 {year} 年内',
  'SCR-015': '{unit}“{name}”：既填了数值，又注明不适用（{reason}），请删去其一',
  'SCR-016': '市级填报表中有 {unit} 的数据，但该单位没有填报',
  'SCR-017': '{unit}“{name}”：该项以 {source} 的数据为准，单位自填的未采用',
  'SCR-018': '{unit}“{name}”：应按期填 {expected} 个数，实填 {length} 个',
  'SCR-019': '{unit}：所在考核表的各组都不包括该单位，有分数，不排名定等',
  'SCR-020': '{unit}：同时属于 {groups} 几个组，只能属于一个；有分数，不排名定等',
  'SCR-021': '抽签结果：细则中没有名为“{group}”的组',
  'SCR-022': '抽签结果：“{named}”不是“{group}”组的单位',
  'SCR-023': '抽签结果：“{group}”组中“{named}”出现两次，该次抽签不能采用',
  'SCR-024': '抽签结果：“{group}”组在细则中已有一份，又另给一份，均未采用',
}
