import {
  ceiling,
  compare,
  divide,
  type Exact,
  exact,
  floor,
  least,
  most,
  multiply,
} from '@fazhi/model'
import type { Interval } from './interval.js'

const hundred = exact(100n)
const none = exact(0n)
const one = exact(1n)

/** Beyond so many denominators the question is left open; a stated rate of the field is decided after at most some hundred. */
const enough = 20_000

/** The smallest whole number an interval allows, and the largest; nothing where that side is without bound. */
const smallest = ({ lo, openLo }: Interval): Exact => {
  if (lo === undefined || lo.n < 0n) return none
  const up = ceiling(lo)
  return openLo === true && compare(up, lo) === 0 ? { n: up.n + 1n, d: 1n } : up
}
const largest = ({ hi, open }: Interval): Exact | undefined => {
  if (hi === undefined) return undefined
  const down = floor(hi)
  return open === true && compare(down, hi) === 0 ? { n: down.n - 1n, d: 1n } : down
}

/** Whether some whole number k of the part gives a rate of the interval for this n. */
const forWhole = (rate: Interval, n: Exact, part: Interval): boolean => {
  const per = divide(n, hundred)
  const share: Interval = {
    ...(rate.lo === undefined ? {} : { lo: multiply(rate.lo, per) }),
    ...(rate.hi === undefined ? {} : { hi: multiply(rate.hi, per) }),
    openLo: rate.openLo === true,
    open: rate.open === true,
  }
  const from = most(smallest(share), smallest(part))
  const tops = [largest(share), largest(part)].filter((top) => top !== undefined)
  return tops.every((top) => compare(from, top) <= 0)
}

/**
 * Whether whole numbers k and n exist, k of the part and n of the whole, so that k of n is a rate of the interval (in per cent).
 * Nothing where that cannot be told in reasonable time: a rate of many digits over a whole that is hardly known.
 */
export const attainable = (
  rate: Interval,
  whole: Interval,
  part: Interval = {},
): boolean | undefined => {
  let from = most(smallest(whole), one)
  const bounds = [largest(whole)]
  // What is known of the part narrows the whole: k of n is at least the rate's lower bound, at most its upper one.
  if (rate.hi !== undefined && rate.hi.n > 0n)
    from = most(from, ceiling(divide(multiply(smallest(part), hundred), rate.hi)))
  const top = largest(part)
  if (top !== undefined && rate.lo !== undefined && rate.lo.n > 0n)
    bounds.push(floor(divide(multiply(top, hundred), rate.lo)))
  const known = bounds.filter((bound) => bound !== undefined)
  const [first, ...others] = known
  // Without a largest whole there is always one large enough.
  if (first === undefined) return rate.hi === undefined || rate.hi.n > 0n || smallest(part).n === 0n
  const last = others.reduce(least, first)
  let n = from.n
  for (let tried = 0; n <= last.n; n++, tried++) {
    if (forWhole(rate, { n, d: 1n }, part)) return true
    if (tried === enough) return undefined
  }
  return false
}
