import { add, compare, divide, type Exact, exact, multiply, subtract } from '@fazhi/model'
import { told } from './change-words.js'
import type { Figure } from './figures.js'
import { measureOf } from './measures.js'
import { mayWrite } from './rate-counts.js'
import type { RateTold } from './rate-told.js'

/** How many times one thing is another, and what that makes it of both: 线上是线下的3倍，占总量的四分之三. */
export interface TimesAndShare {
  readonly times: Figure
  readonly share: Figure
  readonly holds: boolean
}

const ofAnother = /(?:是|为|相当于)[^，；。\d]{1,16}的?$/
const ofBoth = /占[^，；。\d]{0,10}(?:总|全部|合计)[^，；。\d]{0,8}$/
/** Three sorts are not two. */
const thirds = /三类|三种|三项|其他|其余|上年|去年|同期/

const isTimes = ({ unit, blocked }: Figure): boolean => unit === '倍' && !blocked

/** A share of two sorts together beside how many times the one is the other. */
export const timesAndShare = (
  text: string,
  { sentence, figures }: RateTold,
): TimesAndShare | undefined => {
  if (!sentence.text.includes('倍') || thirds.test(sentence.text)) return undefined
  const all = figures.filter(isTimes)
  const [times] = all
  const share = figures.find(
    (one) => one.unit === '%' && times !== undefined && one.start > times.unitEnd,
  )
  if (times === undefined || share === undefined || all.length !== 1) return undefined
  if (!ofAnother.test(text.slice(Math.max(sentence.start, times.start - 20), times.start)))
    return undefined
  const gap = text.slice(times.unitEnd, share.start)
  if (!/^，[^，；。\d]*$/.test(gap) || !ofBoth.test(gap)) return undefined
  const k = told(text, times)
  if (k === undefined) return undefined
  // 约3倍 is anything from two and a half to three and a half.
  const half = exact(1n, 2n * 10n ** BigInt(times.decimals))
  const part = (of: Exact): Exact => multiply(divide(of, add(of, exact(1n))), exact(100n))
  const holds = mayWrite(share, part(subtract(k, half)), part(add(k, half)))
  return { times, share, holds }
}

/** Two counts of one kind and how many times the one is the other. */
export interface TimesOfCounts {
  readonly times: Figure
  readonly one: Figure
  readonly other: Figure
  readonly holds: boolean
}

/** 网上2400件，窗口600件，网上是窗口的4倍: two counts of one kind, nothing else, and their ratio. */
export const timesOfCounts = (
  text: string,
  sentence: { readonly start: number; readonly text: string },
  figures: readonly Figure[],
): TimesOfCounts | undefined => {
  if (!sentence.text.includes('倍') || /上年|去年|同期|(?:19|20)\d\d年/.test(sentence.text))
    return undefined
  const all = figures.filter(isTimes)
  const [times] = all
  const counts = figures.filter(
    ({ role, unit, blocked }) => role === 'quantity' && unit !== '' && unit !== '倍' && !blocked,
  )
  const [one, other] = counts
  if (times === undefined || one === undefined || other === undefined) return undefined
  if (all.length !== 1 || counts.length !== 2 || measureOf(one) !== measureOf(other))
    return undefined
  if (other.start > times.start || times.clause - other.clause > 1) return undefined
  if (!ofAnother.test(text.slice(Math.max(sentence.start, times.start - 20), times.start)))
    return undefined
  const [a, b, k] = [told(text, one), told(text, other), told(text, times)]
  if (a === undefined || b === undefined || k === undefined || a.n === 0n || b.n === 0n)
    return undefined
  const last = exact(1n, 10n ** BigInt(times.decimals))
  const off = (ratio: Exact): boolean => {
    const apart = subtract(ratio, k)
    return compare(apart, last) >= 0 || compare(apart, subtract(exact(0n), last)) <= 0
  }
  return { times, one, other, holds: !off(divide(a, b)) || !off(divide(b, a)) }
}
