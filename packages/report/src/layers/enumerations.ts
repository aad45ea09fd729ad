import type { Figure } from './figures.js'
import { matchesOf } from './matches.js'

/** Things listed by name right before their number: 教育、医疗、养老3个领域. */
export interface Enumeration {
  readonly figure: Figure
  readonly stated: number
  /** How many names there are, at least and at most: a 和 may join two names or be part of one. */
  readonly least: number
  readonly most: number
}

const noun =
  /^(?:重点|基层|主要|普法|工作|法治|[\u4e00-\u9fff]{2})?(?:职能|人群|主体|措施|举措|渠道|载体|内容|任务|事项|指标|原则|关系|力量|领域|方面|街道|乡镇|镇街|镇|乡|村|社区|类|环节|行业|部门|单位|计划|制度|机制|清单|办法|方案|规定|专题|方向|阶段|平台|中心|县|区|市|季度|专项|行动|活动|试点|系统|队伍|力量|行业|企业|学校|岗位|窗口|环节|程序|步骤|维度|层面|品牌|项目|模块|系列|板块|园区|景区|市场|路段|点位|语种|标准|文件|主题|会议|案卷|文书|证件)/
const deeds = /共|提出|推出|实施|制定|出台|完成|落实|开展|梳理|细化|明确|建立|形成|采取/
const formed = /^(?:组成|参加|担任|牵头|带队)/
const item = /^(?:[\u4e00-\u9fff]{2,10}|“[\u4e00-\u9fff]{2,10}”)$/

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
  if (!/^[个项类家大种人名支]$/.test(figure.unit)) return undefined
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
  if (/等$/.test(items.at(-1) ?? '') || !/[\u4e00-\u9fff]{2}”?$/.test(items[0] ?? ''))
    return undefined
  // 前端、中端、后端共提出十二项举措: what is done with them, not how many they are.
  if (deeds.test((items.at(-1) ?? '').slice(2))) return undefined
  const joined = list.match(/[和与及]/g)?.length ?? 0
  return {
    figure,
    stated: Number(figure.value.hi.n),
    least: items.length,
    most: items.length + joined,
  }
}

/** Points numbered through behind their number: 存在三方面不足：一是…；二是…；三是…. */
export interface Points {
  readonly start: number
  readonly end: number
  readonly stated: number
  readonly listed: number
}

const announced =
  /([二三四五六七八九]|十)(?:个|项|点|类|大|条)?(?:方面|不足|问题|任务|举措|措施|环节|原因|短板|重点|工作|关系|转变|强化|坚持|突出)?[^，。；：一二三四五六七八九十]{0,12}[：:，,。]一是/g
const marks = '一二三四五六七八九十'

/** Numbers that announce points, and how many points follow them up to the end of their paragraph. */
export const pointsIn = (paragraph: string): readonly Points[] =>
  matchesOf(announced, paragraph).flatMap((match): readonly Points[] => {
    const stated = marks.indexOf(match[1] ?? '') + 1
    // 第三方面, 十三项 and 二十四项 are other numbers.
    if (/[第十百\d]/.test(paragraph[match.index - 1] ?? '')) return []
    let at = match.index + match[0].length
    let listed = 1
    for (; listed < marks.length; listed++) {
      const next = paragraph.indexOf(`${marks[listed]}是`, at)
      const again = paragraph.indexOf('一是', at)
      if (next < 0 || (again >= 0 && again < next)) break
      at = next + 2
    }
    return [{ start: match.index, end: match.index + match[0].length - 3, stated, listed }]
  })
