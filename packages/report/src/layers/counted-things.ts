import type { Figure } from './figures.js'
import { measureOf } from './measures.js'

/** What a figure counts, by the noun before it (调解员63名) or behind it (63名调解员). */
export interface Counted {
  readonly figure: Figure
  readonly measure: string
  /** What stands before the number, without words that say how it came about. */
  readonly before: string
  /** What stands behind its measure word; it may run on into the sentence. */
  readonly after: string
  /** The words point back to a count told before: 全镇63名…, 上述63名…, 所评查的260本…. */
  readonly definite: boolean
  /** The words can only point back: 所评查的260本. */
  readonly back: boolean
  /** The deed that singles them out (查处的230件…), in the ways it can be cut out: the earlier count must tell of it too. */
  readonly deeds: readonly string[]
}

/** Words round a noun that are no part of it. */
const lead =
  /^.*(?:共有|现有|已有|设有|拥有|下辖|辖有|有|为|对|向|把|将|的|于|在|全[县市区镇乡局]|我[县市区镇乡局])/
const trail = /(?:共有|共计|合计|总计|办理数|数量|总数|件数|达到|共|了|为|达|到|有|数){1,6}$/
/** Another count and its measure word: what stands before them is of that one. */
const counted = /^.*\d[\u4e00-\u9fff]/
/** Words that say what was done with things and may stand anywhere among the words for them. */
const doings =
  /共有|现有|已有|办理|受理|审查|评查|查处|接受|收到|聘请|选聘|配备|建成|建立|组织|开展|完成|出台|制定|举办|培训|选任|培育|全年|累计|[的了等“”‘’]/g
const behind = /^[\u4e00-\u9fff（）“”]{2,18}/
const pointing =
  /(?:全[县市区镇乡局系]|辖区内?|境内|域内|上述|该|这|所|本|已[\u4e00-\u9fff]{2}的|[\u4e00-\u9fff]{2}的|在[\u4e00-\u9fff]{0,6}的?|组织|依托|依靠|通过|发动|安排|选派|对|为|将|把|向|由|给|在|从|与|和|被|经|靠|凭|于|以|让|使)$/

/** Words that can only point back. */
const back = /(?:上述|该|这|所[\u4e00-\u9fff]{2}的|已[\u4e00-\u9fff]{2}的)$/
/** What says nothing of which ones. */
const neutral = /^(?:共|目前|已|现|今年|年内|先后|依法|还|并)+/

/** What there is, told again. */
const stock = /现有|共有|已有|全[县市区镇乡局]|目前|截至|年末|年底/

/** 查处的, 征集到的. */
const singled = [/([\u4e00-\u9fff]{2})的$/, /([\u4e00-\u9fff]{2})[出到过了]的$/]
/** All of them: what is counted is what was told before. */
const everyOne = /^[^，；。]{0,16}(?:全部|均|都|逐[一件个项人户条]|无一|悉数|一一|全员)/
/** 已发布的政策清单230条. */
const singledThing = /^((?:.*[\u4e00-\u9fff])?[\u4e00-\u9fff]{2}的)[\u4e00-\u9fff“”]{3,14}$/
/** Places and lists point to nothing that was done. */
const noDeed = /辖区|县内|市内|区内|镇内|目录|名单|各类|涉及|符合|需要/

/** Words so common that two things of one kind may both end with them. */
const common =
  /(?:案件|人员|问题|事项|活动|单位|项目|工作|情况|干部|群众|企业|部门|文件|会议|材料|措施|机构|队伍|村|社区)$/

/** Whether what two descriptions share says what is counted, and not only of what kind it is. */
const solid = (shared: string): boolean => {
  const own = shared.replace(common, '')
  return own === shared ? shared.length >= 3 : own.length >= 2
}

/** What each whole count of a sentence counts. */
export const countedThings = (text: string, figures: readonly Figure[]): readonly Counted[] =>
  figures.flatMap((figure): readonly Counted[] => {
    if (figure.role !== 'quantity' || figure.unit === '' || figure.blocked) return []
    // A rounded amount (3.2亿元) is as sure as a whole one; 约 and 余 are not.
    const rounded = figure.scale !== '' || figure.decimals > 0
    if ((figure.value.approximate && !rounded) || figure.value.hi === undefined) return []
    const after = (behind.exec(text.slice(figure.unitEnd, figure.unitEnd + 18))?.[0] ?? '').replace(
      doings,
      '',
    )
    const before = figure.head
      .replace(counted, '')
      .replace(trail, '')
      .replace(lead, '')
      .replace(doings, '')
      .replace(neutral, '')
    if (after.length < 2 && before.length < 2) return []
    const thing = singledThing.exec(figure.head)?.[1]
    const deeds = singled
      .flatMap((pattern) => pattern.exec(thing ?? figure.head)?.[1] ?? [])
      .filter((told) => !noDeed.test(told))
    const all = after.length >= 2 && everyOne.test(text.slice(figure.unitEnd, figure.unitEnd + 24))
    return [
      {
        deeds,
        figure,
        measure: measureOf(figure),
        before,
        after,
        definite:
          all ||
          (thing !== undefined && deeds.length > 0 && before.length >= 4) ||
          (after.length >= 2 &&
            ((figure.head === '' && figure.clause === 0) || pointing.test(figure.head))) ||
          (before.length >= 4 && stock.test(figure.head) && !/\d/.test(figure.head)),
        back: back.test(figure.head),
      },
    ]
  })

/** Whether what stands behind one number begins with, or soon comes to, what stands before the other: 法律援助案件 … 办理的12件法律援助案件. */
const goesOn = (before: string, after: string, known = false): boolean => {
  for (let length = Math.min(8, before.length); length >= (known ? 2 : 3); length--) {
    const shared = before.slice(-length)
    const at = after.indexOf(shared)
    if (at >= 0 && at <= 6) return known || solid(shared)
  }
  return false
}

const beginsAlike = (one: string, other: string): boolean => {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length >= 4 && solid(one.slice(0, length))
}

const endsAlike = (one: string, other: string): boolean =>
  one.length >= 3 && other.length >= 3 && (one.endsWith(other) || other.endsWith(one))

/** Whether a count told again counts what an earlier one did. */
export const sameThing = (earlier: Counted, again: Counted): boolean =>
  earlier.measure === again.measure &&
  (goesOn(earlier.before, again.after, again.back) ||
    goesOn(again.before, earlier.after) ||
    beginsAlike(earlier.after, again.after) ||
    endsAlike(earlier.before, again.before))
