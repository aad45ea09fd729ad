import { surelyAbove } from '@fazhi/identities'
import type { AccountTerm } from './account-terms.js'
import type { Figure } from './figures.js'
import { sum } from './interval.js'

/** A whole, what is left out of it, and what remains: 312件投诉扣除重复的17件，实际转办295件. */
export interface LeftOut {
  readonly rest: Figure
  readonly others: readonly Figure[]
}

const leaves = /(?:扣除|剔除|除去|减去|排除|取消|核减|除)[^，；]{0,12}$/
const outside = /^[^，；]{0,12}(?:外|以外|之外)/
const takesOff = /扣除|剔除|减去|除去|取消|核减/
/** How many there are now, and how many came. */
const now = /目前|现有|截至|累计/
const fresh = /新增|增加|新[设建立]/
/** What remains is told in full. */
const inFull = /实有|实际|其余|剩余|余下|实体|净/
const allOf = /^[^，；。\d]{0,8}(?:均|全部|都)/

/** What remains of a whole after something was left out of it, and is more than that, or told in full and is not that. */
export const leftOutIn = (terms: readonly AccountTerm[]): LeftOut | undefined => {
  if (terms.length !== 3) return undefined
  const out = terms.find(
    ({ label, after, gap }) =>
      leaves.test(`${gap}${label}`.slice(-16)) && (outside.test(after) || takesOff.test(label)),
  )
  const rest = terms.at(-1)
  const whole = terms.find((term) => term !== out && term !== rest)
  if (out === undefined || rest === undefined || whole === undefined || out === rest)
    return undefined
  // 新增26项，取消4项，目前有1862项: what came and went, and a stock.
  if (now.test(rest.label) && fresh.test(whole.label)) return undefined
  const made = sum([out.figure.value, rest.figure.value])
  const others = [whole.figure, out.figure]
  if (surelyAbove(made, whole.figure.value)) return { rest: rest.figure, others }
  if (!inFull.test(rest.label) && !allOf.test(rest.after)) return undefined
  return surelyAbove(whole.figure.value, made) ? { rest: rest.figure, others } : undefined
}
