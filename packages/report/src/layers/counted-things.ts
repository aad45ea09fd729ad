import type { Figure } from './figures.js'
import { measureOf } from './measures.js'

/** What a figure counts, by the noun before it (调解员63名) or behind it (63名调解员). */
export interface Counted {
  readonly figure: Figure
  readonly measure: string
  /** Nouns it may be: what stands before the number, and what stands behind its measure word. */
  readonly nouns: readonly string[]
  /** The words point back to a count told before: 全镇63名…, 上述63名…, 所评查的260本…. */
  readonly definite: boolean
  /** The deed that singles them out (查处的230件…): the earlier count must tell of it too. */
  readonly deed?: string
}

/** Words round a noun that are no part of it. */
const lead =
  /^.*(?:共有|现有|已有|设有|拥有|下辖|辖有|办理|受理|审查|评查|查处|接受|收到|聘请|选聘|配备|建成|建立|组织|开展|完成|出台|制定|举办|培训|选任|有|为|对|向|把|将|的)/
const trail = /(?:共有|共计|合计|总计|办理数|数量|总数|件数|达到|共|了|为|达|到|有|数){1,6}$/
const behind = /^[\u4e00-\u9fff（）]{2,14}/
/** What ends a noun that stands behind its number. */
const stop =
  /(?:中|里|内|的|均|全部|都|已|集中|逐|参加|进行|开展|得到|完成|办理|提供|设立|与|和|及|全年|当年|按|在|被|由|作|授|予|占|不|未|接受|配备|赴|为|书面|现场|核|轮|共同|分别|带|同).{0,14}$/
const pointing =
  /(?:全[县市区镇乡局系]|上述|该|这|所|本|已[\u4e00-\u9fff]{2}的|[\u4e00-\u9fff]{2}的|在[\u4e00-\u9fff]{0,6}的?|组织|对)$/

/** What there is, told again. */
const stock = /现有|共有|已有|全[县市区镇乡局]|目前|截至|年末|年底/

const singled = /([\u4e00-\u9fff]{2})的$/

/** Words that can only point back. */
const back = /(?:上述|该|这|所[\u4e00-\u9fff]{2}的|已[\u4e00-\u9fff]{2}的)$/

/** The last characters of a noun say what it is: 人民调解员, 调解员. */
const tailOf = (noun: string): string => noun.slice(-8)

/** What each whole count of a sentence counts. */
export const countedThings = (text: string, figures: readonly Figure[]): readonly Counted[] =>
  figures.flatMap((figure): readonly Counted[] => {
    if (figure.role !== 'quantity' || figure.unit === '' || figure.blocked) return []
    if (figure.value.approximate || figure.value.hi === undefined) return []
    const after = (behind.exec(text.slice(figure.unitEnd, figure.unitEnd + 14))?.[0] ?? '').replace(
      stop,
      '',
    )
    const before = figure.head.replace(trail, '').replace(lead, '')
    const nouns = [after, before]
      .filter((noun) => noun.length >= (back.test(figure.head) ? 2 : 3))
      .map(tailOf)
    if (nouns.length === 0) return []
    const deed = singled.exec(figure.head)?.[1]
    return [
      {
        ...(deed === undefined ? {} : { deed }),
        figure,
        measure: measureOf(figure),
        nouns,
        definite:
          (after !== '' && (figure.head === '' || pointing.test(figure.head))) ||
          (before.length >= 4 && stock.test(figure.head)),
      },
    ]
  })

/** 中小学校 and 中小学校的法治副校长 told by their first words. */
const begins = (one: string, other: string): boolean =>
  one.length >= 4 && other.length >= 4 && (one.startsWith(other) || other.startsWith(one))

/** Whether two nouns are the same thing: one ends with the other, and that is at least three characters. */
export const sameThing = (a: Counted, b: Counted): boolean =>
  a.measure === b.measure &&
  a.nouns.some((one) =>
    b.nouns.some((other) => one.endsWith(other) || other.endsWith(one) || begins(one, other)),
  )
