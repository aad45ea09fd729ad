import { attainable, mayBe, point } from '@fazhi/identities'
import { add, compare, divide, type Exact, exact, multiply, subtract } from '@fazhi/model'
import type { Figure } from './figures.js'
import { measureOf } from './measures.js'

/** A rate beside two or three counts of one kind, that none of them gives in any way. */
export interface Unread {
  readonly rate: Figure
  readonly counts: readonly Figure[]
}

/** Words by which a sentence takes a share of what it counts. */
const shares = /占|比例|比重|即$|^即/
const narrower = /当场|一次性|提前|环比|同比|平均|知晓|满意|增长|增速/
/** Changes have their own test. */
const changes = /(?:增|长|升|提高|降|减|压缩|缩短|较|比(?!例|重))[^，；]{0,8}$/
/** What a share is taken of, or what was due. */
const partOf = /中|其中|应|须|需|全部|共|总/

const whole = (figure: Figure): Exact | undefined => {
  const { lo, hi } = figure.value
  return !figure.blocked && hi !== undefined && compare(lo, hi) === 0 && lo.n > 0n ? lo : undefined
}

const hundred = exact(100n)

/** Whether a share is one of two counts of the other, of both, of what is left, or a change between them. */
const reads = (rate: Figure, a: Exact, b: Exact): boolean => {
  const both = add(a, b)
  const gap = subtract(b, a)
  const candidates: Exact[] = [divide(a, b), divide(b, a), divide(a, both), divide(b, both)]
  if (gap.n !== 0n) {
    const size: Exact = gap.n < 0n ? { n: -gap.n, d: gap.d } : gap
    candidates.push(divide(size, a), divide(size, b))
  }
  return candidates.some((share) => mayBe(rate.value, multiply(share, hundred)))
}

/** Bodies and places go by many measure words: 18个乡镇中17家. */
const bodies = /^(?:个|家|所|村|部门|单位|镇|乡|户|处|支|社区|街道|项)$/
const alike = (a: Figure, b: Figure): boolean =>
  measureOf(a) === measureOf(b) || (bodies.test(a.unit) && bodies.test(b.unit))

/** What a rate is named after: the characters before 率. */
const stem = (rate: Figure): string =>
  (/([\u4e00-\u9fff]{1,3})率[^率]{0,6}$/.exec(rate.told)?.[1] ?? '').slice(-2)

/** Whether the counts before a rate speak of what it is named after: 签订… for 签约率. */
const speaksOf = (text: string, rate: Figure, counts: readonly Figure[]): boolean => {
  const name = stem(rate)
  const [first] = counts
  if (name === '' || first === undefined) return false
  const around = text.slice(Math.max(0, first.start - 16), rate.start - rate.told.length)
  const between = counts.map(({ head, tail }) => head + tail).join('') + around
  return [...name].some((character) => between.includes(character))
}

const isCount = ({ role, unit, bracket }: Figure): boolean =>
  role === 'quantity' && unit !== '' && !/[年月日天元]$/.test(unit) && bracket < 0

/** Whether the words take a rate for a share of the counts: by saying so, or by its name. */
const isShareOf = (text: string, rate: Figure, counts: readonly Figure[]): boolean => {
  const behind = text.slice(rate.unitEnd, rate.unitEnd + 1)
  const said = counts.map(({ head, tail }) => head + tail).join('')
  const taken = shares.test(rate.told.slice(-8)) || behind === '即'
  if (taken && (partOf.test(said) || /占/.test(rate.told.slice(-4)) || behind === '即')) return true
  return speaksOf(text, rate, counts)
}

/** Whether two or three counts give a rate in some way: each of each, two told apart as one part, all of them as the whole. */
const givenBy = (rate: Figure, counts: readonly Exact[]): boolean => {
  for (const [at, x] of counts.entries())
    for (const y of counts.slice(at + 1)) if (reads(rate, x, y)) return true
  const [x, y, z] = counts
  if (x === undefined || y === undefined || z === undefined) return false
  const parts = [x, y, z, add(x, y), add(y, z)]
  const wholes = [x, y, z, add(x, y), add(add(x, y), z)]
  return parts.some((part) =>
    wholes.some((base) => mayBe(rate.value, multiply(divide(part, base), hundred))),
  )
}

/** A rate of a sentence that its counts give under no reading; only where two or three counts of one kind stand with it. */
export const unreadRates = (
  text: string,
  figures: readonly Figure[],
  earlier: readonly Figure[],
): readonly Unread[] => {
  const rates = figures.filter(({ role }) => role === 'rate')
  const own = figures.filter(isCount)
  const [only] = own
  const [before, ...more] = earlier.filter(isCount)
  // 评查案卷150份。合格147份，合格率98%: the whole is told in the sentence before.
  const counts =
    own.length === 1 &&
    only !== undefined &&
    before !== undefined &&
    more.length === 0 &&
    alike(before, only)
      ? [before, only]
      : own
  const [a, b] = counts
  if (a === undefined || b === undefined || counts.length > 3 || rates.length > 2) return []
  if (!counts.every((count) => alike(a, count))) return []
  const known = counts.map(whole).filter((value) => value !== undefined)
  if (known.length !== counts.length) return []
  return rates.flatMap((rate): readonly Unread[] => {
    // 均为100%: of each of them.
    if (/[均都]/.test(rate.head.slice(-4))) return []
    if (rate.unit !== '%' || changes.test(rate.head) || narrower.test(rate.head)) return []
    // Counts and rate stand in one clause or in the next.
    const near = own.some((count) => Math.abs(rate.clause - count.clause) <= 1)
    if (!near || !isShareOf(text, rate, counts)) return []
    return givenBy(rate, known) ? [] : [{ rate, counts }]
  })
}

/** What leads from one count to a share of it. */
const shareOfOne =
  /(?:的|者|中)(?:占|达到?|比例(?:为|达)?|占比(?:为|达)?)?(?:到|了)?$|[^较比]占(?:比)?(?:为|达)?$/
/** What a share can be taken of: things one can count through. */
const countable = /^(?:件|宗|起|个|项|名|人|位|家|户|份|条|村|部门|单位|所|处|支|场|期)$/
/** Counts of which few are enough for a share to be told apart. */
const largest = 400n

/** Shares that no whole number of the only count of their sentence gives. */
export const unattainableShares = (figures: readonly Figure[]): readonly Unread[] => {
  if (figures.length < 2) return []
  const rates = figures.filter(({ role, bracket }) => role === 'rate' && bracket < 0)
  const counts = figures.filter(({ role, bracket }) => role === 'quantity' && bracket < 0)
  const [rate] = rates
  const [count] = counts
  if (rates.length !== 1 || rate?.unit !== '%' || counts.length !== 1 || count === undefined)
    return []
  const base = whole(count)
  if (base === undefined || base.d !== 1n || base.n > largest || count.start > rate.start) return []
  if (!countable.test(count.unit) || rate.clause - count.clause > 2) return []
  const named =
    /[\u4e00-\u9fff]{2}率(?:仅|均|已)?(?:为|达到?|是|有)?$/.test(rate.head) &&
    !/纠错|败诉|胜诉|维持|满意|知晓|覆盖|增长|完成|参与|参训|到课|抽查|普及|使用|应用/.test(
      rate.head,
    ) &&
    /^[件宗起份名人]$/.test(count.unit)
  if ((!named && !shareOfOne.test(rate.head)) || changes.test(rate.head)) return []
  // 已解决43件，占总数的75%: what has the share is no whole of it; nor is 5个领域 of 案件总数.
  if (
    /^占/.test(rate.head) &&
    (rate.clause - count.clause === 1 || /^占[^，]{2,}的/.test(rate.head))
  )
    return []
  return attainable(rate.value, point(base)) === false ? [{ rate, counts: [count] }] : []
}
