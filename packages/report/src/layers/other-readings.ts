import { mayBe } from '@fazhi/identities'
import { add, compare, divide, type Exact, exact, multiply } from '@fazhi/model'
import type { Figure } from './figures.js'
import { measureOf } from './measures.js'
import type { Rate } from './rates.js'

const hundred = exact(100n)
/** More counts than this in a sentence leave too many readings. */
const most = 6

const exactCount = ({ role, blocked, value: { lo, hi } }: Figure): Exact | undefined =>
  role === 'quantity' && !blocked && hi !== undefined && compare(lo, hi) === 0 && lo.n > 0n
    ? lo
    : undefined

/**
 * Whether other counts of a sentence give a rate that its whole and its part do not: the part with one more count (当场答复700件，转办300件，
 * 办结260件，办结率96%), another whole (派单60件，办结60件), or, where the rate is of what was not done, both together (批准30人，不批准20人).
 */
export const isReadOtherwise = (
  rate: Rate,
  whole: Figure,
  part: Figure,
  figures: readonly Figure[],
): boolean => {
  const [w, p] = [exactCount(whole), exactCount(part)]
  if (w === undefined || p === undefined) return false
  const others = figures
    .filter(
      (figure) =>
        figure !== whole &&
        figure !== part &&
        figure.start < rate.figure.start &&
        measureOf(figure) === measureOf(part),
    )
    .flatMap((figure) => exactCount(figure) ?? [])
  if (others.length > most) return true
  const negated = /^(?:不|未|非)/.test(rate.name)
  const parts = [p, ...others.map((other) => add(p, other))]
  const wholes = [w, ...others, ...(negated ? [add(w, p)] : [])]
  return parts.some((one) =>
    wholes.some((all) => mayBe(rate.figure.value, multiply(divide(one, all), hundred))),
  )
}
