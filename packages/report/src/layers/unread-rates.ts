import { compare } from '@fazhi/model'
import type { Figure } from './figures.js'
import { sum } from './interval.js'
import { basisOf } from './rate-basis.js'
import { gives, isCount } from './rate-counts.js'
import { groupsFor } from './rate-groups.js'
import { allOfThem } from './rate-of-all.js'
import type { RateTold } from './rate-told.js'

/** A rate and the counts told with it, which do not give it under any reading. */
export interface Unread {
  readonly rate: Figure
  readonly counts: readonly Figure[]
  /** The one of them whose words the name of the rate tells. */
  readonly part?: Figure
}

/** More counts of one kind than this have too many readings to tell anything. */
const most = 8
/** Changes and other values a rate is only held beside. */
const change =
  /(?:增|延长|升|提高|扩大|降|减|少|压缩|缩短|回落|增速|增幅|降幅|涨|较|(?<!占)比(?!例|重|$))[^，；]{0,8}$/
const reference =
  /(?:高于|低于|优于|好于|超过|高出|目标(?!的)|指标|要求|标准|上年|去年|同期|全省|全国)[^，；\d]{0,14}$/
const referred = /^(?:以上|左右)?的?(?:目标|指标|要求|标准|考核线|平均)/
/** 破案率持续保持100%: a level that is told for itself. */
const level = /(?:持续|始终|一直|连续)[^，；\d]{0,6}(?:保持|稳定|达到?)[^，；\d]{0,3}$/
/** 均为100%: of each of several. */
const ofEach = /[均都各]$|[均都各](?:为|达到?|是|实现|保持|在)$|平均/

/** 甲类占40%，乙类占35%，丙类占25%: how a whole is made up, told without counts. */
const shareOnly = /占比?[^，；\d]{0,4}$/
const isOneOfShares = (rate: Figure, figures: readonly Figure[]): boolean => {
  const isShare = (figure: Figure | undefined): boolean =>
    figure?.role === 'rate' && figure.unit === '%' && shareOnly.test(figure.head)
  const at = figures.indexOf(rate)
  return [0, 1, 2].some((before) => [0, 1, 2].every((step) => isShare(figures[at - before + step])))
}

/** 审结210件，其中市级60件、县级150件，胜诉率92.4%: a whole told with all its parts leaves untold what the rate counts. */
const isDivided = ([whole, ...parts]: readonly Figure[]): boolean =>
  whole !== undefined &&
  parts.length > 1 &&
  !whole.value.approximate &&
  compare(sum(parts.map(({ value }) => value)).lo, whole.value.lo) === 0

/** Rates of a sentence that the counts told with them give under no reading. */
export const unreadRates = (text: string, told: RateTold): readonly Unread[] => {
  const rates = told.figures.filter(
    ({ role, unit, blocked }) => role === 'rate' && unit === '%' && !blocked,
  )
  if (rates.length === 0 || rates.length > 6) return []
  return rates.flatMap((rate): readonly Unread[] => {
    const tail = text.slice(rate.unitEnd, Math.min(rate.unitEnd + 8, told.sentence.end))
    if (change.test(rate.head) || reference.test(rate.head) || ofEach.test(rate.head)) return []
    if (level.test(rate.head)) return []
    // 三个达标率100%的单位之一: how those are that are spoken of.
    if (/^的[^，；。]{2,12}之一/.test(text.slice(rate.unitEnd, rate.unitEnd + 16))) return []
    // 甲类占32%。乙类占19%: the count that the share before was of is not that of this one.
    const alone = !told.figures.some(isCount)
    if (alone && /占/.test(rate.head) && told.earlier.some(({ unit }) => unit === '%')) return []
    if (referred.test(tail) || isOneOfShares(rate, told.figures)) return []
    const denied = allOfThem(text, told, rate)
    if (denied !== undefined) return [{ rate, counts: [denied] }]
    const groups = groupsFor(text, told, rate)
    if (groups.some((counts) => counts.length > most)) return []
    const bases = groups.flatMap((counts) => basisOf(text, told, rate, counts) ?? [])
    const [basis] = bases
    if (basis === undefined) return []
    // Counts of another kind may be what it was taken of after all.
    const given =
      bases.some((basis) => gives(rate, basis)) ||
      groups.some(
        (counts) => !bases.some((one) => one.counts === counts) && gives(rate, { counts }),
      )
    const { counts, part } = basis
    if (part === undefined && isDivided(counts)) return []
    return given ? [] : [{ rate, counts, ...(part === undefined ? {} : { part }) }]
  })
}
