import { add, compare, type Exact, exact, subtract } from '@fazhi/model'
import { magnitude } from './change-size.js'
import { told } from './change-words.js'
import type { Figure } from './figures.js'

/** Shares of one whole and what they are said to make together. */
export interface ShareSum {
  readonly sum: Figure
  readonly shares: readonly Figure[]
  readonly holds: boolean
}

const together = /(?:合计|共计|总计|之和|合占|共占)(?:占|占比|比例|比重)?(?:约|近|为|达到?|是)?$/
const how = /([两二三四五六])(?:者|项|类|种|级|个|方面|部分)[^，；。\d]{0,6}$/
const numbers = '　一两三四五六'
/** Changes and rates of other things are not summed up. */
const moved = /(?:提高|增长|上升|提升|下降|降低|减少|同比|较|高于|低于|超过|目标)[^，；]{0,8}$/
const taken = /占|比例|比重|占比/

/** What the last shares before a sum make, by as many as it says, or as many as there are. */
export const shareSum = (
  text: string,
  sentence: { readonly start: number },
  figures: readonly Figure[],
): ShareSum | undefined => {
  const rates = figures.filter(
    ({ unit, role, blocked }) => unit === '%' && role === 'rate' && !blocked,
  )
  const at = rates.findIndex(({ head }) => together.test(head))
  const sum = rates[at]
  if (sum === undefined || at < 2 || at > 8) return undefined
  // 公司、合作社、村集体共占40%: of those named there, not of those before.
  if (sum.head.includes('、')) return undefined
  const before = rates.slice(0, at)
  if (before.some(({ head }) => moved.test(head))) return undefined
  if (!before.every(({ head }, turn) => turn > 0 || taken.test(head))) return undefined
  const words = text.slice(Math.max(sentence.start, sum.start - 20), sum.start)
  const number = how.exec(words)?.[1]
  const fixed = number === undefined ? undefined : numbers.indexOf(number.replace('二', '两'))
  const said = told(text, sum)
  const each = before.map((share) => told(text, share))
  if (said === undefined || each.some((one) => one === undefined)) return undefined
  const known = each.filter((one) => one !== undefined)
  if (fixed !== undefined && fixed > before.length) return undefined
  const sizes = fixed === undefined ? known.map((_, less) => known.length - less) : [fixed]
  const makes = (size: number): boolean => {
    const some = known.slice(-size)
    const off = magnitude(subtract(some.reduce(add), said))
    return compare(off, slackOf([sum, ...before.slice(-size)])) <= 0
  }
  // What goes before the last ones may be of another whole.
  const holds = sizes.some((size) => size >= 2 && makes(size))
  return { sum, shares: before.slice(-(fixed ?? before.length)), holds }
}

/** Each share is rounded, and so is what they make. */
const slackOf = (shares: readonly Figure[]): Exact =>
  shares.map(({ decimals }) => exact(1n, 2n * 10n ** BigInt(decimals))).reduce(add)
