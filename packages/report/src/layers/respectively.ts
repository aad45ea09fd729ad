import type { Figure } from './figures.js'
import { matchesOf } from './matches.js'
import type { Sentence } from './sentences.js'

/** Names and values that 分别 ties together, one to one. */
export interface Respective {
  readonly values: readonly Figure[]
  /** How many names there are, at least and at most: a 和 may join two names or be part of one. */
  readonly least: number
  readonly most: number
}

const tie = /分别(?:为|是|达到|达|有|完成|实现|增长|下降|提高|占)?/g
/** Names; what they have in common may stand between them and 分别: 甲局、乙局被申请复议案件居前，分别为…. */
const names = /[^，；。：]{2,60}(?:，|居前，|靠前，|较多，)?$/

/** A、B、C 分别为 x、y: the names before 分别 and the values right after it. */
export const respectives = (
  text: string,
  sentence: Sentence,
  figures: readonly Figure[],
): readonly Respective[] => {
  const found: Respective[] = []
  for (const match of matchesOf(tie, sentence.text)) {
    const at = sentence.start + match.index
    const told = names.exec(sentence.text.slice(0, match.index))?.[0]
    if (told === undefined) continue
    const named = told.includes('、')
    // 三个司法所分别…: so many of them, told by number.
    const many = named
      ? undefined
      : figures.findLast(
          (figure) =>
            figure.end <= at &&
            at - figure.unitEnd < 16 &&
            figure.role === 'quantity' &&
            /^[个家名位所支]$/.test(figure.unit) &&
            figure.start >= at - told.length,
        )
    const number = many?.value.hi
    if (!named && (number === undefined || many?.value.approximate !== false)) continue
    // Figures among the names make them something else than names.
    if (named && /\d/.test(told)) continue
    const values: Figure[] = []
    let until = at + match[0].length
    for (const figure of figures) {
      if (figure.start < until || figure.bracket >= 0) continue
      const gap = text.slice(until, figure.start)
      // The values stand in a row; words between them only before the first.
      const row =
        values.length === 0
          ? /^[^，；：、]{0,16}$/.test(gap)
          : /^(?:、|和|与|及|以及|，)$/.test(gap)
      if (!row) break
      values.push(figure)
      until = figure.unitEnd
    }
    const [first] = values
    if (first === undefined || values.length < 2) continue
    if (values.some((figure) => figure.unit !== first.unit || figure.blocked)) continue
    if (figures.some((figure) => figure.start >= until && figure.start - until <= 2)) continue
    if (number !== undefined) {
      found.push({ values, least: Number(number.n), most: Number(number.n) })
      continue
    }
    const least = told.split('、').length
    const joined = told.match(/[和与及]/g)?.length ?? 0
    found.push({ values, least, most: least + joined })
  }
  return found
}
