import type { Figure } from './figures.js'

/** Things listed by name right before their number: 教育、医疗、养老3个领域. */
export interface Enumeration {
  readonly figure: Figure
  readonly stated: number
  /** How many names there are, at least and at most: a 和 may join two names or be part of one. */
  readonly least: number
  readonly most: number
}

const noun =
  /^(?:重点|基层|主要)?(?:领域|方面|街道|乡镇|镇街|镇|乡|村|社区|类|环节|行业|部门|单位|计划|制度|机制|清单|办法|方案|规定|专题|方向|阶段|平台|中心|县|区|市|季度|专项|行动|活动|试点|系统)/
const formed = /^(?:组成|参加|担任|牵头|带队)/
const item = /^[\u4e00-\u9fff]{2,10}$/

/**
 * The list right before a count, if there is one of at least three plain names. An open list (…等5个) is none, and neither is one whose
 * names hold figures or marks.
 */
export const enumerationOf = (
  text: string,
  figure: Figure,
  from: number,
): Enumeration | undefined => {
  if (figure.role !== 'quantity' || figure.value.hi === undefined || figure.value.approximate)
    return
  if (!/^[个项类家大种人名]$/.test(figure.unit)) return undefined
  // 由甲、乙、丙3人组成: people are listed for what they form.
  const forms = formed.test(text.slice(figure.unitEnd, figure.unitEnd + 4))
  if (/^[人名]$/.test(figure.unit) && !forms) return undefined
  if (!forms && !noun.test(text.slice(figure.unitEnd, figure.unitEnd + 6))) return undefined
  const told = text.slice(Math.max(from, figure.start - 80), figure.start)
  const list = told.slice(
    Math.max(...['，', '；', '：', '。'].map((mark) => told.lastIndexOf(mark))) + 1,
  )
  const items = list.replace(/(?:这|共|共计)$/, '').split('、')
  if (items.length < 3 || !items.slice(1).every((name) => item.test(name))) return undefined
  if (/等$/.test(items.at(-1) ?? '') || !/[\u4e00-\u9fff]{2}$/.test(items[0] ?? ''))
    return undefined
  const joined = list.match(/[和与及]/g)?.length ?? 0
  return {
    figure,
    stated: Number(figure.value.hi.n),
    least: items.length,
    most: items.length + joined,
  }
}
