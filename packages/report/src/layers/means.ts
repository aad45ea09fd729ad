import { add, compare, divide, exact, subtract } from '@fazhi/model'
import { magnitude } from './change-size.js'
import { told } from './change-words.js'
import type { Figure } from './figures.js'
import { measureOf } from './measures.js'

/** A mean told behind the values it is of. */
export interface Mean {
  readonly mean: Figure
  readonly values: readonly Figure[]
  /** It lies between the least and the greatest of them. */
  readonly holds: boolean
}

/** 平均98.7%, 平均合格率为98.7%, 平均值为12天; not an average of others that is only spoken of. */
const meanHead = /平均(?![^，；]*(?:高于|低于|超过|水平|每))[^，；\d]{0,12}$/
/** An average of another place, of another year or of each thing. */
const others = /全省|全国|同期|上年|去年|往年|目标|较|比(?!例|重|率)/
const link = /^(?:、|，|和|与|及|以及)$/
/** 在4.1%至15.8%之间. */
const span = /^(?:以上)?(?:至|到|[—–~～-]{1,2})$/
const spanEnd = /^(?:之间|不等)/
/** Values told each with its own name: 甲所95%、乙所96%. */
const named = /^[、，；][\u4e00-\u9fff（）]{1,10}$/
const together = /分别|依次/
/** Fewer values have a mean nobody tells; more are a table. */
const [fewest, most] = [2, 30]

/** The values in a row that end right before a figure; each of its measure. */
const rowBefore = (text: string, figures: readonly Figure[], at: number): readonly Figure[] => {
  const mean = figures[at]
  if (mean === undefined) return []
  const row: Figure[] = []
  for (let index = at - 1; index >= 0 && row.length < most; index--) {
    const figure = figures[index]
    const next = row[0]
    if (figure === undefined || figure.blocked || figure.role !== mean.role) break
    if (measureOf(figure) !== measureOf(mean) || figure.unit !== mean.unit) break
    const gap = next === undefined ? '' : text.slice(figure.unitEnd, next.start)
    if (next !== undefined && !link.test(gap) && !named.test(gap)) break
    row.unshift(figure)
  }
  return row
}

/** The two ends of a span that stands right before a figure. */
const spanBefore = (text: string, figures: readonly Figure[], at: number): readonly Figure[] => {
  const [from, to, mean] = figures.slice(at - 2, at + 1)
  if (from === undefined || to === undefined || mean === undefined) return []
  if (from.unit !== mean.unit || to.unit !== mean.unit || from.blocked || to.blocked) return []
  return span.test(text.slice(from.unitEnd, to.start)) && spanEnd.test(text.slice(to.unitEnd))
    ? [from, to]
    : []
}

/** The values in a row right behind a mean: 平均96.1%，分别为95.1%、96.2%、97%. */
const rowBehind = (text: string, figures: readonly Figure[], at: number): readonly Figure[] => {
  const mean = figures[at]
  const first = figures[at + 1]
  if (mean === undefined || first === undefined) return []
  if (
    !/^[，,（(：:]?[^，；。\d]{0,8}(?:分别|依次)[为是达到]{0,2}$/.test(
      text.slice(mean.unitEnd, first.start),
    )
  )
    return []
  const row: Figure[] = []
  for (const figure of figures.slice(at + 1, at + 1 + most)) {
    const last = row.at(-1)
    if (figure.blocked || figure.role !== mean.role || figure.unit !== mean.unit) break
    if (last !== undefined && !link.test(text.slice(last.unitEnd, figure.start))) break
    row.push(figure)
  }
  return row
}

/** Of values that differ a mean lies within them, and not at their edge. */
const isOutside = (mean: Figure, values: readonly Figure[]): boolean => {
  const { lo, hi } = mean.value
  const above = values.every(({ value }) => value.hi !== undefined && compare(lo, value.hi) >= 0)
  const below = values.every(({ value }) => hi !== undefined && compare(hi, value.lo) <= 0)
  const differ = values.some(
    ({ value }) =>
      value.hi !== undefined &&
      values.some((one) => compare(one.value.lo, value.hi ?? one.value.lo) > 0),
  )
  return differ && (above || below)
}

/** Scores weigh alike, so that their mean can be computed; rates may be of wholes of any size. */
const isOff = (text: string, mean: Figure, values: readonly Figure[]): boolean => {
  if (mean.unit !== '分' || mean.scale !== '') return false
  const all = [mean, ...values].map((figure) => told(text, figure))
  const [said, ...each] = all.filter((one) => one !== undefined)
  if (said === undefined || each.length !== values.length) return false
  const computed = divide(each.reduce(add), exact(BigInt(each.length)))
  const apart = magnitude(subtract(computed, said))
  return compare(apart, exact(1n, 10n ** BigInt(mean.decimals))) >= 0
}
/** 加权平均, and scores of which only some are told. */
const weighed = /加权|权重|折算|不等|最高|最低|之间/

/** The means of a sentence that are told behind the values they are of. */
export const meansIn = (text: string, figures: readonly Figure[]): readonly Mean[] =>
  figures.flatMap((mean, at): readonly Mean[] => {
    if (mean.blocked || mean.unit === '' || !meanHead.test(mean.head)) return []
    if (others.test(mean.head)) return []
    const around = [spanBefore(text, figures, at), rowBehind(text, figures, at)].find(
      ({ length }) => length >= fewest,
    )
    if (around !== undefined) return [{ mean, values: around, holds: !isOutside(mean, around) }]
    const values = rowBefore(text, figures, at)
    const [first, last] = [values[0], values.at(-1)]
    if (first === undefined || last === undefined || values.length < fewest) return []
    if (mean.clause - last.clause > 1) return []
    // Values that are told beside each other without a word are of different things.
    const listed = together.test(first.head) || (values.length > 2 && first.clause === last.clause)
    if (!listed) return []
    const holds =
      !isOutside(mean, values) && (weighed.test(mean.told) || !isOff(text, mean, values))
    return [{ mean, values, holds }]
  })
