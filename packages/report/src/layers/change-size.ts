import { mayBe } from '@fazhi/identities'
import { add, compare, divide, type Exact, exact, multiply, subtract } from '@fazhi/model'
import type { Figure } from './figures.js'
import { scaleOf } from './scale.js'

export const magnitude = ({ n, d }: Exact): Exact => ({ n: n < 0n ? -n : n, d })

/** Worth of the last written digit of a rounded amount, nothing for a whole count. */
export const lastDigit = ({ decimals, scale }: Figure): Exact =>
  decimals === 0 && scale === ''
    ? exact(0n)
    : multiply(exact(1n, 10n ** BigInt(decimals)), exact(scaleOf[scale] ?? 1n))

/** The changes, in per cent, that two values can make, each of them rounded as it is written. */
export const spread = (before: Figure, after: Figure, from: Exact, to: Exact): readonly Exact[] => {
  const ends = (figure: Figure, at: Exact): readonly Exact[] => {
    const half = divide(lastDigit(figure), exact(2n))
    return half.n === 0n ? [at] : [subtract(at, half), add(at, half)]
  }
  return ends(before, from).flatMap((one) =>
    ends(after, to).map((other) =>
      multiply(divide(magnitude(subtract(other, one)), one), exact(100n)),
    ),
  )
}

/** Whether a share that is told can be one between those. */
export const meets = (said: Figure, percents: readonly Exact[]): boolean => {
  const { lo, hi = lo } = said.value
  const above = percents.every((one) => compare(one, hi) > 0)
  const below = percents.every((one) => compare(one, lo) < 0)
  return percents.some((one) => mayBe(said.value, one)) || (percents.length > 1 && !above && !below)
}

/** 翻一番 is said of twice as many and of somewhat more. */
export const folded = (ratio: Exact, times: bigint): boolean =>
  compare(ratio, exact(times * 19n, 20n)) >= 0 && compare(ratio, exact(times * 9n, 8n)) <= 0
