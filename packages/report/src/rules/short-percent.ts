import { exact, printExact } from '@fazhi/model'

/** What a part is of a whole, in per cent with two places, cut off: for messages only. The whole is not 0. */
export const shortPercent = (part: bigint, whole: bigint): string =>
  `${printExact(exact((part * 10_000n) / whole, 100n))}%`
