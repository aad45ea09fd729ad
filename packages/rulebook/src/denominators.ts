import type { Exact } from '@fazhi/model'
import { type Context, report } from './context.js'

/** Most digits of all denominators together: fifty fractions of forty digits; sums stay cheap, and no scheme comes near. */
const mostDigits = 2000

/** A divisor without its 2s and 5s, which decimals share anyway. */
const rest = (divisor: bigint): bigint => {
  let left = divisor < 0n ? -divisor : divisor
  for (const prime of [2n, 5n]) while (left !== 0n && left % prime === 0n) left /= prime
  return left
}

/**
 * Counts what a figure will be divided by: its denominator, and the figure itself where it is a full mark or a step. Exact
 * sums grow with every new denominator, so a file of hostile fractions is refused before anything is added up.
 */
export const admitDenominators = (
  context: Context,
  { n, d }: Exact,
  isDivisor: boolean,
  pointer: string,
): boolean => {
  const { denominators } = context
  for (const divisor of isDivisor ? [d, n] : [d]) {
    const own = rest(divisor)
    if (own <= 1n || denominators.seen.has(own)) continue
    denominators.seen.add(own)
    denominators.digits += String(own).length
  }
  if (denominators.digits <= mostDigits) return true
  if (!denominators.said) {
    report(context, pointer, { code: 'RBK-004.figures', params: { limit: mostDigits } })
    denominators.said = true
  }
  return false
}
