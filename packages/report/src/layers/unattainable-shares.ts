import { attainable, point } from '@fazhi/identities'
import { add, compare, type Exact } from '@fazhi/model'
import type { Figure } from './figures.js'
import { isKin } from './rate-counts.js'
import { isNarrower } from './rate-words.js'
import type { Unread } from './unread-rates.js'

/** Changes have their own test. */
const changes = /(?:合计|共计|之和|增|长|升|提高|降|减|压缩|缩短|较|平均|比(?!例|重))[^，；]{0,8}$/

const whole = (figure: Figure): Exact | undefined => {
  const { lo, hi } = figure.value
  return !figure.blocked && hi !== undefined && compare(lo, hi) === 0 && lo.n > 0n ? lo : undefined
}

/** What leads from one count to a share of it. */
const shareOfOne =
  /(?:的|者|中)(?:占|达到?|比例(?:为|达)?|占比(?:为|达)?)?(?:到|了)?$|[^较比]占(?:比)?(?:为|达)?$/
/** What a share can be taken of: things one can count through. */
const countable = /^(?:件|宗|起|个|项|名|人|位|家|户|份|条|村|部门|单位|所|处|支|场|期)$/
/** Counts of which few are enough for a share to be told apart. */
const largest = 400n

/** Rates of things that are themselves counted, so that the count before them is their base. */
const ofThose = /(?:达标|创建|合格|通过|落实)率(?:仅|均|已)?(?:为|达到?|是|有)?$/
const named = /[\u4e00-\u9fff]{2}率(?:仅|均|已)?(?:为|达到?|是|有)?$/
/** Rates of something else than the things counted before them. */
const ofOthers =
  /纠错|败诉|胜诉|维持|满意|知晓|覆盖|增长|完成|参与|参训|到课|抽查|普及|使用|应用|按[时期]|及时|准确|履行|执行|采纳/
/** How good it was found to be singles nothing out of what was judged. */
const judged = /优秀|优良|良好/
const cases = /^[件宗起份名人]$/

/** 已解决43件，占总数的75%: what has the share is no whole of it; nor is 5个领域 of 案件总数. */
const itsOwn = (rate: Figure, count: Figure): boolean =>
  /^占/.test(rate.head) && (rate.clause - count.clause === 1 || /^占[^，]{2,}的/.test(rate.head))

const takes = (rate: Figure, count: Figure): boolean =>
  shareOfOne.test(rate.head) ||
  (ofThose.test(rate.head) &&
    !isNarrower(rate.head.replace(judged, ''), count.head + count.tail) &&
    rate.clause - count.clause <= 1) ||
  (named.test(rate.head) &&
    !isNarrower(rate.head.replace(judged, ''), count.head + count.tail) &&
    !ofOthers.test(rate.head) &&
    cases.test(count.unit))

/** Shares that no whole number of the counts before them gives, be it one of them or all together. */
export const unattainableShares = (figures: readonly Figure[]): readonly Unread[] => {
  if (figures.length < 2) return []
  const rates = figures.filter(({ role, bracket }) => role === 'rate' && bracket < 0)
  if (rates.length === 0 || rates.length > 4) return []
  return rates.flatMap((rate): readonly Unread[] => {
    const counts = figures.filter(
      ({ role, bracket, start }) => role === 'quantity' && bracket < 0 && start < rate.start,
    )
    const count = counts.at(-1)
    if (rate.unit !== '%' || rate.value.hi === undefined || count === undefined) return []
    if (counts.length > 3 || rate.clause - count.clause > 2 || changes.test(rate.head)) return []
    // Two counts of one kind are a part and its whole, and give the rate or do not.
    if (figures.some((one) => one !== count && isKin(one, count))) return []
    const base = whole(count)
    if (base === undefined || base.d !== 1n || base.n > largest) return []
    if (!countable.test(count.unit) || !takes(rate, count) || itsOwn(rate, count)) return []
    // Where several are told, one of them or all may be meant; each must be small enough to tell.
    const bases = counts.map(whole)
    if (bases.some((one) => one === undefined || one.d !== 1n || one.n > largest)) return []
    const known = bases.filter((one) => one !== undefined)
    const together = known.reduce((sum, one) => add(sum, one))
    const reached = [...known, together].some((one) => attainable(rate.value, point(one)) !== false)
    return reached ? [] : [{ rate, counts: [count] }]
  })
}
