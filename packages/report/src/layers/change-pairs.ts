import { compare, subtract } from '@fazhi/model'
import { magnitude } from './change-size.js'
import { sameMeasure, value, verbBefore } from './change-words.js'
import type { Figure } from './figures.js'

const fromHead = /(?:由|从)[^，；。]{0,14}$/
const toGap =
  /^[^，；。]{0,10}(?:增|升|提|涨|扩|降|减|压|缩|落|精简|发展|变|跃)[^，；。]{0,14}(?:至|到|为)[^，；。\d]{0,4}(?:\d{4}年[初中末底]?的)?$/
const thanHead =
  /(?:较|比)(?:\d{4}年|上年|去年|上一年|前年|同期|年初)[^，；。]{0,8}的$|(?:较|比)[^，；。\d]{2,8}(?:[时前初底末期限]的?|的)$/
/** 82件，比上年同期90件少8件; 52件，比去年同期（40件）增长30%. */
const thanThen = /(?:较|比)(?:上年|去年|上一年|前年|上月|上季度)?(?:同期|同月)[（(]?$/

/** Time that the law gives, and what is promised or needed of it. */
const byLaw = /法定[^，；。]{0,4}(?:时限|期限|时间|用时)[^，；。\d]{0,4}$/
const promised = /(?:承诺|实际|压缩后)[^，；。]{0,4}(?:时限|期限|时间|用时)?[^，；。\d]{0,4}$/

/** Two values a sentence tells a change between. */
export interface Pair {
  readonly before: Figure
  readonly after: Figure
  /** Where the words that say how much may stand: after both, or before both. */
  readonly behind: number
}

/** Whether a count tells exactly how far two others lie apart. */
const isBetween = (one: Figure, other: Figure, step: Figure): boolean => {
  const [a, b, d] = [value(one), value(other), value(step)]
  return (
    a !== undefined &&
    b !== undefined &&
    d !== undefined &&
    compare(magnitude(subtract(a, b)), d) === 0
  )
}

/** The pairs of values that a sentence holds against each other. */
export const pairsIn = (text: string, figures: readonly Figure[]): readonly Pair[] => {
  const values = figures.filter(
    ({ role, blocked }) => (role === 'quantity' || role === 'rate') && !blocked,
  )
  return values.flatMap((figure, index): readonly Pair[] => {
    const next = values[index + 1]
    const previous = values[index - 1]
    if (
      next !== undefined &&
      sameMeasure(figure, next) &&
      fromHead.test(figure.head) &&
      toGap.test(text.slice(figure.unitEnd, next.start))
    )
      return [{ before: figure, after: next, behind: next.unitEnd }]
    // 法定时限合计150天，承诺时限合计60天，压缩60%
    if (
      next !== undefined &&
      sameMeasure(figure, next) &&
      byLaw.test(figure.head) &&
      promised.test(next.head) &&
      next.clause - figure.clause <= 1
    )
      return [{ before: figure, after: next, behind: next.unitEnd }]
    // 180件，是2022年（90件）的2倍
    if (
      previous !== undefined &&
      sameMeasure(figure, previous) &&
      /^[）)]?的\d{1,2}(?:\.\d{1,2})?倍/.test(text.slice(figure.unitEnd, figure.unitEnd + 9)) &&
      /(?:是|为|相当于)[^，；。]{0,16}$/.test(text.slice(previous.unitEnd, figure.start))
    )
      return [{ before: figure, after: previous, behind: figure.unitEnd }]
    if (thanHead.test(figure.head)) {
      // 上线13个，办件4300件，较上线时的8个增加5个: other things may be told between.
      const nows = values
        .slice(0, index)
        .filter((other) => sameMeasure(figure, other) && other.bracket === figure.bracket)
      const said = values[index + 1]
      const now =
        nows.findLast((other) => said !== undefined && isBetween(figure, other, said)) ??
        nows.at(-1)
      if (now !== undefined && figure.start - now.unitEnd < 24)
        return [{ before: figure, after: now, behind: figure.unitEnd }]
      // 较2023年的88件下降12件，为76件: what it came to is told last.
      const last = values[index + 2]
      if (
        now === undefined &&
        said !== undefined &&
        last !== undefined &&
        sameMeasure(figure, last) &&
        /^，(?:[降升增减]?[为至到达]|共|达到)$/.test(text.slice(said.unitEnd, last.start))
      )
        return [{ before: figure, after: last, behind: figure.unitEnd }]
    }
    const then = text.slice(Math.max(0, figure.start - 12), figure.start)
    if (thanThen.test(then)) {
      const aside = /[（(]$/.test(then)
      const now = values
        .slice(0, index)
        .findLast(({ bracket }) => (aside ? bracket < 0 : bracket === figure.bracket))
      // 比去年同期（40件）, and nothing else in the bracket.
      const closed = !aside || /^[）)]/.test(text.slice(figure.unitEnd, figure.unitEnd + 1))
      if (
        now !== undefined &&
        closed &&
        sameMeasure(figure, now) &&
        figure.start - now.unitEnd < 24
      )
        return [{ before: figure, after: now, behind: figure.unitEnd }]
    }
    return []
  })
}
const earlierYear = /(?:上年|去年|上一年|前年|同期)[^，；。\d]{0,10}$/
/** 2023年为, 2023年是: a clause of its own that tells nothing but the value. */
const isOfYear = /[，（(](?:19|20)\d\d年(?:为|是|仅为|共)?$/
const ownYear = /(?:今年|本年|全年|当年|年内)[^，；。\d]{0,12}$/

/** 上年94件，今年107件: two values told of two years, wherever the change between them stands. */
export const yearsIn = (
  text: string,
  figures: readonly Figure[],
): (Pair & { readonly said: Figure }) | undefined => {
  const values = figures.filter(
    ({ role, blocked }) => (role === 'quantity' || role === 'rate') && !blocked,
  )
  // Two values, and what is said of the change.
  if (values.length !== 3) return undefined
  const said = values.filter(({ start }) =>
    verbBefore.test(text.slice(Math.max(0, start - 10), start)),
  )
  const plain = values.filter((figure) => !said.includes(figure))
  const [one, two] = plain
  const [change] = said
  if (one === undefined || two === undefined || change === undefined) return undefined
  if (plain.length !== 2 || said.length !== 1 || !sameMeasure(one, two)) return undefined
  // 上年遗留4项、本年新增31项，办结33项: what is new is no change.
  if (/新增[^，；\d]{0,4}$/.test(change.head)) return undefined
  if (one.bracket !== two.bracket) return undefined
  const years = plain.map(({ start }) => {
    const told = /((?:19|20)\d\d)年[^，；。]{0,14}$/.exec(
      text.slice(Math.max(0, start - 24), start),
    )?.[1]
    return told === undefined ? undefined : Number(told)
  })
  const [first, second] = years
  const before = earlierYear.test(one.head)
    ? one
    : earlierYear.test(two.head)
      ? two
      : first !== undefined && second !== undefined && first !== second
        ? first < second
          ? one
          : two
        : // 3050件，比2023年增加550件，2023年为2500件: the other is of the year that is reported on.
          first === undefined &&
            second !== undefined &&
            isOfYear.test(text.slice(two.start - 10, two.start)) &&
            two.start > change.start
          ? two
          : undefined
  if (before === undefined) return undefined
  const after = before === one ? two : one
  if (earlierYear.test(after.head) && !ownYear.test(after.head)) return undefined
  return { before, after, behind: change.start, said: change }
}
