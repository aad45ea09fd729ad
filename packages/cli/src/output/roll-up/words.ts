import type { FactDefinition } from '@fazhi/model'

/** The words of a roll-up, by language. */
export const words = {
  'zh-CN': {
    title: '{title} {year} 年度汇总（只用核实数）',
    figures: '数',
    rates: '率（分子之和 ÷ 分母之和）',
    of: '{from}/{expected} 家',
    missing: '缺 {units}',
    more: '等 {n} 家',
    noRate: '分母为 0，没有率',
    otherwise: '单位所填与来源单位不一致',
    leftOut: '目录里没有，没有汇总',
    leftOutOf: '{place} 的 {id}',
    nobody: '没有单位填报',
    sheets: { figures: '数', rates: '率', trails: '来源', otherwise: '说明' },
    trailFact: ['代号', '名称'],
    said: '说明',
    head: ['代号', '名称', '数', '单位', '已填', '应填', '缺'],
    trailHead: ['单位', '名称', '状态', '数', '文件', '位置'],
    status: {
      given: '',
      notApplicable: '不适用',
      claimedOnly: '只有自报，未核实',
      missing: '未填',
    },
  },
  en: {
    title: '{title}, {year}: roll-up of verified values',
    figures: 'Figures',
    rates: 'Rates (sum of numerators / sum of denominators)',
    of: '{from} of {expected} units',
    missing: 'missing: {units}',
    more: 'and others, {n} in all',
    noRate: 'nothing to divide by, so no rate',
    otherwise: 'A unit differs from the source of record',
    leftOut: 'Not in the catalog, left out',
    leftOutOf: '{id} of {place}',
    nobody: 'nobody gave it',
    sheets: { figures: 'figures', rates: 'rates', trails: 'trails', otherwise: 'remarks' },
    trailFact: ['id', 'fact'],
    said: 'what is said',
    head: ['id', 'name', 'value', 'measure', 'gave', 'owe', 'missing'],
    trailHead: ['unit', 'name', 'status', 'value', 'file', 'place'],
    status: {
      given: '',
      notApplicable: 'not applicable',
      claimedOnly: 'claimed, not verified',
      missing: 'missing',
    },
  },
} as const

/** Measures of money and people; most counts carry their measure in their name. */
export const measureOf = ({ measure }: FactDefinition): string => measure ?? ''

/** A figure of a place below that the catalog does not have. */
export interface LeftOut {
  readonly place: string
  readonly id: string
}
