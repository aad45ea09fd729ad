import { type Exact, exact, multiply } from '@fazhi/model'
import type { Hedge } from './interval.js'

/** Words before a figure that soften it. */
export const softBefore: readonly (readonly [RegExp, Hedge])[] = [
  [/(?:不少于|不低于|至少|超过|突破|超|逾)$/, 'atLeast'],
  [/(?:不足|不到|至多|不超过|最多|少于)$/, 'atMost'],
  [/(?:约|大约|大概)$/, 'about'],
  [/近$/, 'near'],
]

/** Value of the unit of the last digit that is not zero: 1200 → 100, 1.40 → 0.1, times the scale. */
export const significantUnit = (digits: string, scale: Exact): Exact => {
  const point = digits.indexOf('.')
  const bare = digits.replace('.', '')
  let zeros = 0
  while (zeros < bare.length - 1 && bare[bare.length - 1 - zeros] === '0') zeros++
  const places = point < 0 ? 0 : digits.length - point - 1
  const power = zeros - places
  return multiply(
    power >= 0 ? exact(10n ** BigInt(power)) : exact(1n, 10n ** BigInt(-power)),
    scale,
  )
}

/** Words of scale and what they are worth. */
export const scaleOf: Readonly<Record<string, bigint>> = {
  万亿: 1_000_000_000_000n,
  亿: 100_000_000n,
  千万: 10_000_000n,
  百万: 1_000_000n,
  万: 10_000n,
}
